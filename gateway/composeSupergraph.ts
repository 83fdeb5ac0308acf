import { readFileSync, writeFileSync } from 'node:fs';
import { subgraphs } from '../subgraphs/index.ts';
import { projectFile } from '../subgraphs/shared/projectFile.ts';
import { composeGraph } from './composeGraph.ts';
import { runMain } from './runMain.ts';

/** `npm run compose`: writes the composed schemas; with `--check` only tells whether the committed ones are fresh. */
async function composeSupergraph(): Promise<void> {
  const { supergraphSdl, apiSdl, hints } = composeGraph(subgraphs);
  for (const hint of hints) process.stdout.write(`${hint}\n`);
  const files = { 'schema/supergraph.graphql': supergraphSdl, 'schema/api.graphql': apiSdl };
  const stale = Object.entries(files).filter(([path, text]) => textOf(path) !== text);
  if (!process.argv.includes('--check')) {
    for (const [path, text] of stale) writeFileSync(projectFile(path), text);
    process.stdout.write(stale.length === 0 ? 'Nothing has changed.\n' : `Written: ${stale.map(([path]) => path).join(', ')}.\n`);
  } else if (stale.length > 0) {
    process.stderr.write(
      `${stale.map(([path]) => path).join(' and ')} do not fit the SDL of the subgraphs: run npm run compose and commit.\n`,
    );
    process.exitCode = 1;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(projectFile(path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

void runMain(composeSupergraph);
