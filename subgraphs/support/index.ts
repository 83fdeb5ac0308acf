import { readFileSync } from 'node:fs';
import { loadReference } from '../shared/loadReference.ts';
import { projectFile } from '../shared/projectFile.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { ServiceRequestEntity, ServiceRequestNoteEntity } from './database/entities.ts';
import { migrations } from './database/migrations/index.ts';
import { referenceSets } from './database/referenceSets.ts';
import { createLoaders } from './loaders/index.ts';
import { resolvers } from './resolvers/index.ts';

/** Service requests, their notes and topics. */
export const support: Subgraph = {
  name: 'support',
  typeDefs: readFileSync(projectFile('subgraphs/support/schema.graphql'), 'utf8'),
  resolvers,
  model: { schema: 'support', entities: [ServiceRequestEntity, ServiceRequestNoteEntity], migrations },
  createLoaders,
  readers: [],
  jobs: [],
  loadReference: (database, now) => loadReference(database, 'support', referenceSets, now),
};
