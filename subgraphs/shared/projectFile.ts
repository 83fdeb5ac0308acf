import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the project lies: the nearest folder above this file that holds `schema/common.graphql`. */
export const projectRoot = rootAbove(import.meta.dirname);

/** The absolute path of a file of the project. */
export function projectFile(path: string): string {
  return join(projectRoot, path);
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'schema', 'common.graphql'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder of the project was not found: schema/common.graphql is missing.');
  return rootAbove(parent);
}
