import { readFileSync } from 'node:fs';
import { projectFile } from '../subgraphs/shared/projectFile.ts';

/** The query to begin with, in one line: the first persona sees customers with what all four subgraphs know of them. */
export function firstQuery(): string {
  return readFileSync(projectFile('demo/firstQuery.graphql'), 'utf8').replace(/\s+/g, ' ').trim();
}
