import { readFile } from 'node:fs/promises';
import { projectFile } from '../subgraphs/shared/projectFile.ts';
import { ConfigProblem } from './config.ts';

/** The composed schemas as they are committed. @throws ConfigProblem when they were never composed */
export async function supergraphFile(): Promise<{ supergraphSdl: string; apiSdl: string }> {
  const [supergraphSdl, apiSdl] = await Promise.all([textOf('schema/supergraph.graphql'), textOf('schema/api.graphql')]);
  return { supergraphSdl, apiSdl };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(projectFile(path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new ConfigProblem(`${path} is missing: run npm run compose.`);
    throw error;
  }
}
