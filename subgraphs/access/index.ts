import { loadReference } from '../shared/loadReference.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { subgraphSdl } from '../shared/subgraphSdl.ts';
import {
  CustomerUserEntity,
  GdapAccessAssignmentEntity,
  GdapRelationshipEntity,
  GroupMembershipEntity,
  PartnerSecurityGroupEntity,
  PartnerUserEntity,
} from './database/entities.ts';
import { migrations } from './database/migrations/index.ts';
import { RemovalRequestEntity } from './database/RemovalRequestEntity.ts';
import { referenceSets } from './database/referenceSets.ts';
import { createLoaders } from './loaders/index.ts';
import { customersReader } from './readers/customersReader.ts';
import { resolvers } from './resolvers/index.ts';
import { removals } from './services/answerRelationshipRemoval.ts';
import { gdapJobs } from './services/gdapJobs.ts';

/** Who may do what in which customer's tenant: GDAP, directory roles, users and groups of partners, users of customers. */
export const access: Subgraph = {
  name: 'access',
  typeDefs: subgraphSdl('access'),
  resolvers,
  model: {
    schema: 'access',
    entities: [
      GdapRelationshipEntity,
      GdapAccessAssignmentEntity,
      PartnerUserEntity,
      PartnerSecurityGroupEntity,
      GroupMembershipEntity,
      CustomerUserEntity,
      RemovalRequestEntity,
    ],
    migrations,
  },
  createLoaders,
  readers: [customersReader],
  jobs: [...gdapJobs, removals],
  loadReference: (database, now) => loadReference(database, 'access', referenceSets, now),
};
