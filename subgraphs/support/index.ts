import { loadReference } from '../shared/loadReference.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { subgraphSdl } from '../shared/subgraphSdl.ts';
import {
  CustomerFactEntity,
  ExternalReferenceEntity,
  GdapAssignmentFactEntity,
  GdapRelationshipFactEntity,
  PartnerUserFactEntity,
  ServiceRequestEntity,
  ServiceRequestNoteEntity,
  SubscriptionFactEntity,
} from './database/entities.ts';
import { migrations } from './database/migrations/index.ts';
import { RemovalRequestEntity } from './database/RemovalRequestEntity.ts';
import { referenceSets } from './database/referenceSets.ts';
import { createLoaders } from './loaders/index.ts';
import { accessReader } from './readers/accessReader.ts';
import { customersReader } from './readers/customersReader.ts';
import { subscriptionsReader } from './readers/subscriptionsReader.ts';
import { resolvers } from './resolvers/index.ts';
import { removals } from './services/answerRelationshipRemoval.ts';

/** Service requests, their notes and topics. */
export const support: Subgraph = {
  name: 'support',
  typeDefs: subgraphSdl('support'),
  resolvers,
  model: {
    schema: 'support',
    entities: [
      ServiceRequestEntity,
      ServiceRequestNoteEntity,
      ExternalReferenceEntity,
      CustomerFactEntity,
      SubscriptionFactEntity,
      PartnerUserFactEntity,
      GdapRelationshipFactEntity,
      GdapAssignmentFactEntity,
      RemovalRequestEntity,
    ],
    migrations,
  },
  createLoaders,
  readers: [customersReader, subscriptionsReader, accessReader],
  jobs: [removals],
  loadReference: (database, now) => loadReference(database, 'support', referenceSets, now),
};
