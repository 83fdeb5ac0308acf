import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { readConfig } from '../../../gateway/config.ts';
import { closeOnSignal, runMain } from '../../../gateway/runMain.ts';
import { remoteTokenVerifier } from '../../../gateway/tokenVerifier.ts';
import { systemClock } from '../../../subgraphs/shared/clock.ts';
import type { ReadName } from '../../operations/samples.ts';
import { listenAndTell } from '../listenAndTell.ts';
import { statementFor } from './statements.ts';

const CONNECTIONS = 8;
const READS: readonly ReadName[] = ['A', 'B', 'C', 'D'];

/** What one hand-written statement behind node:http can do: no graph, no roles, no row-level security. */
await runMain(async () => {
  const { auth, databaseUrl, host, port } = readConfig();
  if (!auth || databaseUrl === null) throw new Error('The limit needs AUTH_… and DATABASE_URL.');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS, options: '-c timezone=UTC' });
  const verify = remoteTokenVerifier(auth, systemClock);

  async function answer(request: IncomingMessage): Promise<string> {
    const { partner = '' } = await verify(String(request.headers.authorization).slice('Bearer '.length));
    const { operationName, variables } = JSON.parse(await textOf(request));
    const operation = READS.find((name) => name === operationName);
    if (!operation) throw new Error(`There is no statement for ${operationName}.`);
    const { name, text, values } = statementFor(operation, partner, variables);
    const { rows } = await pool.query<{ body: string }>({ name, text, values: [...values] });
    return rows[0]?.body ?? '';
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  listenAndTell(server, host, port, 'limit');
  closeOnSignal(async () => {
    server.closeAllConnections();
    server.close();
    await pool.end();
  });
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}
