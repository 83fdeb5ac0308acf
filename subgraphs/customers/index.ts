import { loadReference } from '../shared/loadReference.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { subgraphSdl } from '../shared/subgraphSdl.ts';
import { BusinessProfileEntity, BusinessProfileLocationEntity } from './database/businessProfileEntities.ts';
import { CountryEntity } from './database/countryEntity.ts';
import {
  AgreementConfirmationEntity,
  BillingProfileEntity,
  CustomerEntity,
  CustomerRelationshipEntity,
  PartnerEntity,
  PartnershipEntity,
} from './database/entities.ts';
import { migrations } from './database/migrations/index.ts';
import { referenceSets } from './database/referenceSets.ts';
import { ReferralEntity } from './database/referralEntity.ts';
import { SoldItemEntity } from './database/soldItemEntity.ts';
import { createLoaders } from './loaders/index.ts';
import { subscriptionsReader } from './readers/subscriptionsReader.ts';
import { resolvers } from './resolvers/index.ts';
import { expireReferralJob } from './services/expireReferral.ts';
import { fileJobs } from './services/fileJobs.ts';

export const customers: Subgraph = {
  name: 'customers',
  typeDefs: subgraphSdl('customers'),
  resolvers,
  model: {
    schema: 'customers',
    entities: [
      PartnerEntity,
      PartnershipEntity,
      CustomerEntity,
      CustomerRelationshipEntity,
      AgreementConfirmationEntity,
      BillingProfileEntity,
      CountryEntity,
      BusinessProfileEntity,
      BusinessProfileLocationEntity,
      ReferralEntity,
      SoldItemEntity,
    ],
    migrations,
  },
  createLoaders,
  readers: [subscriptionsReader],
  jobs: [...fileJobs, expireReferralJob],
  loadReference: (database, now) => loadReference(database, 'customers', referenceSets, now),
};
