import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Started } from './startEmbedded.ts';

const FIRST_QUERY = '{ customers(first: 3) { edges { node { id } } } }';

/** Tells people where the graph answers and how to sign in; asks it once itself and tells how long that took from the start. */
export async function announce(
  { dataDir }: Pick<Config, 'dataDir'>,
  url: string,
  { personas, issuer }: Pick<Started, 'personas' | 'issuer'>,
): Promise<void> {
  const tokens = Object.fromEntries(
    issuer ? await Promise.all(personas.map(async ({ persona, claims }) => [persona, await issuer.token(claims)] as const)) : [],
  );
  const endpoint = `${url}/graphql`;
  const [token] = Object.values(tokens);
  await firstAnswer(endpoint, token);
  const sinceStart = Math.round(performance.now());
  const lines = [`Partner Graph answers at ${endpoint}, ${sinceStart} ms after its start.`];
  if (issuer) {
    const path = join(dataDir, 'dev.json');
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await writeFile(path, `${JSON.stringify({ url: endpoint, tokens }, null, 2)}\n`, { mode: 0o600 });
    await chmod(path, 0o600);
    for (const [persona, text] of Object.entries(tokens)) lines.push('', `${persona}:`, text);
    lines.push('', `Tokens for development are also in ${path}. Try:`);
    const authorization = token ? ` -H 'authorization: Bearer ${token}'` : '';
    lines.push(
      `curl ${endpoint} -H 'content-type: application/json'${authorization} -d '${JSON.stringify({ query: FIRST_QUERY })}'`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function firstAnswer(endpoint: string, token: string | undefined): Promise<void> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: FIRST_QUERY }),
  });
  await response.text();
}
