import { loadReference } from '../shared/loadReference.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { subgraphSdl } from '../shared/subgraphSdl.ts';
import { CountryEntity } from './database/countryEntity.ts';
import {
  AgreementConfirmationEntity,
  BillingProfileEntity,
  CustomerEntity,
  CustomerRelationshipEntity,
  PartnerEntity,
  PartnershipEntity,
} from './database/entities.ts';
import { InvitationAcceptanceEntity, ResellerInvitationEntity } from './database/invitationEntities.ts';
import { migrations } from './database/migrations/index.ts';
import { PurchasePolicyEntity } from './database/purchasePolicyEntity.ts';
import { referenceSets } from './database/referenceSets.ts';
import { CustomerChannelEntity, RelationshipRemovalEntity } from './database/removalEntities.ts';
import { SoldItemEntity } from './database/soldItemEntity.ts';
import { createLoaders } from './loaders/index.ts';
import { removalReaders } from './readers/removalReaders.ts';
import { subscriptionsReader } from './readers/subscriptionsReader.ts';
import { resolvers } from './resolvers/index.ts';
import { fileJobs } from './services/fileJobs.ts';
import { relationshipRemovals } from './services/settleRelationshipRemoval.ts';

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
      SoldItemEntity,
      ResellerInvitationEntity,
      InvitationAcceptanceEntity,
      PurchasePolicyEntity,
      RelationshipRemovalEntity,
      CustomerChannelEntity,
    ],
    migrations,
  },
  createLoaders,
  readers: [subscriptionsReader, ...removalReaders],
  jobs: [...fileJobs, relationshipRemovals],
  loadReference: (database, now) => loadReference(database, 'customers', referenceSets, now),
};
