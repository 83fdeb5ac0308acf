import { loadReference } from '../shared/loadReference.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { subgraphSdl } from '../shared/subgraphSdl.ts';
import { AgreementAttestationEntity, AgreementSignatureEntity } from './database/agreementEntities.ts';
import { AzureUsageEntity, BudgetNotificationEntity, UsageBudgetEntity } from './database/budgetEntities.ts';
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
import { InvitationAcceptanceEntity, ResellerInvitationEntity } from './database/invitationEntities.ts';
import { migrations } from './database/migrations/index.ts';
import { PartnerListingEntity, PartnershipInvitationEntity } from './database/networkEntities.ts';
import { PurchasePolicyEntity } from './database/purchasePolicyEntity.ts';
import { CustomerQualificationEntity, ValidationCodeEntity } from './database/qualificationEntities.ts';
import { referenceSets } from './database/referenceSets.ts';
import { CustomerChannelEntity, RelationshipRemovalEntity } from './database/removalEntities.ts';
import { SoldItemEntity } from './database/soldItemEntity.ts';
import { createLoaders } from './loaders/index.ts';
import { accessReader } from './readers/accessReader.ts';
import { removalReaders } from './readers/removalReaders.ts';
import { subscriptionsReader } from './readers/subscriptionsReader.ts';
import { resolvers } from './resolvers/index.ts';
import { agreementJobs } from './services/agreementJobs.ts';
import { recordJobs } from './services/recordJobs.ts';
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
      AgreementAttestationEntity,
      AgreementSignatureEntity,
      BillingProfileEntity,
      CountryEntity,
      CustomerExportEntity,
      SoldItemEntity,
      ResellerInvitationEntity,
      InvitationAcceptanceEntity,
      PurchasePolicyEntity,
      RelationshipRemovalEntity,
      CustomerChannelEntity,
      CustomerQualificationEntity,
      ValidationCodeEntity,
      UsageBudgetEntity,
      AzureUsageEntity,
      BudgetNotificationEntity,
      PartnershipInvitationEntity,
      PartnerListingEntity,
    ],
    migrations,
  },
  createLoaders,
  readers: [subscriptionsReader, accessReader, ...removalReaders],
  jobs: [...recordJobs, ...agreementJobs, relationshipRemovals],
  loadReference: (database, now) => loadReference(database, 'customers', referenceSets, now),
};
