import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SubgraphName } from './ids.ts';
import { projectFile } from './projectFile.ts';

/** The SDL of a subgraph: its `schema.graphql`, and after it the topics of its folder `schema/`, by name. */
export function subgraphSdl(name: SubgraphName): string {
  const folder = projectFile(`subgraphs/${name}/schema`);
  const topics = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.graphql')) : [];
  const paths = ['schema.graphql', ...topics.sort().map((file) => `schema/${file}`)];
  return paths.map((path) => readFileSync(projectFile(`subgraphs/${name}/${path}`), 'utf8')).join('\n');
}
