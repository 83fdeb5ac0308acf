import { loadReference } from '../shared/loadReference.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { subgraphSdl } from '../shared/subgraphSdl.ts';
import { CountryEntity } from './database/countryEntity.ts';
import { CustomerExportEntity } from './database/customerExportEntity.ts';
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
import { SoldItemEntity } from './database/soldItemEntity.ts';
import { createLoaders } from './loaders/index.ts';
import { subscriptionsReader } from './readers/subscriptionsReader.ts';
import { resolvers } from './resolvers/index.ts';
import { recordJobs } from './services/recordJobs.ts';

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
      CustomerExportEntity,
      SoldItemEntity,
    ],
    migrations,
  },
  createLoaders,
  readers: [subscriptionsReader],
  jobs: [...recordJobs],
  loadReference: (database, now) => loadReference(database, 'customers', referenceSets, now),
};
