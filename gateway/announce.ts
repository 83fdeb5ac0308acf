import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstQuery } from '../demo/firstQuery.ts';
import type { Config } from './config.ts';
import { makeDataFolder } from './makeDataFolder.ts';
import type { Started } from './startEmbedded.ts';

/**
 * Tells people where the graph answers and how to sign in; asks it once itself and tells how long that took since the start, an
 * instant in milliseconds of the epoch.
 */
export async function announce(
  { dataDir }: Pick<Config, 'dataDir'>,
  url: string,
  { personas, issuer }: Pick<Started, 'personas' | 'issuer'>,
  since: number,
): Promise<void> {
  const signed = issuer
    ? await Promise.all(personas.map(async ({ persona, claims }) => [persona, await issuer.token(claims)] as const))
    : [];
  const [first] = signed;
  const endpoint = `${url}/graphql`;
  const query = JSON.stringify({ query: firstQuery() });
  await firstAnswer(endpoint, query, first?.[1]);
  const lines = [
    `Partner Graph answers at ${endpoint}, ${Math.round(performance.timeOrigin + performance.now() - since)} ms after its start.`,
  ];
  if (first) {
    const path = await keepTokens(dataDir, endpoint, Object.fromEntries(signed));
    const [persona, token] = first;
    for (const [name, text] of signed) lines.push('', `${name}:`, text);
    lines.push('', `These tokens for development hold for a week and are kept in ${path}. Ask as ${persona}:`, '');
    lines.push(`curl ${endpoint} -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '${query}'`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Answers the path of the file, which is for its owner alone. */
async function keepTokens(dataDir: string, url: string, tokens: Readonly<Record<string, string>>): Promise<string> {
  const path = join(dataDir, 'dev.json');
  await makeDataFolder(dataDir);
  await writeFile(path, `${JSON.stringify({ url, tokens }, null, 2)}\n`, { mode: 0o600 });
  await chmod(path, 0o600);
  return path;
}

async function firstAnswer(endpoint: string, query: string, token: string | undefined): Promise<void> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: query,
  });
  await response.text();
}
