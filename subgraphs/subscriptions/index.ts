import { loadReference } from '../shared/loadReference.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { subgraphSdl } from '../shared/subgraphSdl.ts';
import {
  CatalogItemEntity,
  ChargeEntity,
  CustomerGateEntity,
  OrderEntity,
  OrderLineEntity,
  ResellerLinkEntity,
  SeatBatchEntity,
  SubscriptionEntity,
} from './database/entities.ts';
import { IncludedServicePlanEntity, LicenseProductEntity, ServicePlanEntity } from './database/licenseEntities.ts';
import { migrations } from './database/migrations/index.ts';
import { RemovalRequestEntity } from './database/RemovalRequestEntity.ts';
import { referenceSets } from './database/reference.ts';
import { SelfServePermissionEntity } from './database/selfServePermissionEntity.ts';
import { createLoaders } from './loaders/index.ts';
import { customersReader } from './readers/customersReader.ts';
import { resolvers } from './resolvers/index.ts';
import { removals } from './services/answerRelationshipRemoval.ts';
import { renewals } from './services/renewals.ts';

/** What can be bought, what customers have bought, and what it costs. */
export const subscriptions: Subgraph = {
  name: 'subscriptions',
  typeDefs: subgraphSdl('subscriptions'),
  resolvers,
  model: {
    schema: 'subscriptions',
    entities: [
      SubscriptionEntity,
      SeatBatchEntity,
      ChargeEntity,
      OrderEntity,
      OrderLineEntity,
      CatalogItemEntity,
      CustomerGateEntity,
      ResellerLinkEntity,
      LicenseProductEntity,
      ServicePlanEntity,
      IncludedServicePlanEntity,
      SelfServePermissionEntity,
      RemovalRequestEntity,
    ],
    migrations,
  },
  createLoaders,
  readers: [customersReader],
  jobs: [renewals, removals],
  loadReference: (database, now) => loadReference(database, 'subscriptions', referenceSets, now),
};
