import { once } from 'node:events';
import { createServer } from 'node:net';

/** The port asked for where it is free on this machine, else another one. */
export async function freePort(wanted: number): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? 0;
}

async function tryPort(port: number): Promise<number | null> {
  const server = createServer();
  const failed = once(server, 'error').then(() => null);
  const listening = once(server, 'listening').then(() => {
    const address = server.address();
    return typeof address === 'object' ? (address?.port ?? null) : null;
  });
  server.listen(port, '127.0.0.1');
  const free = await Promise.race([failed, listening]);
  if (free !== null) await new Promise((done) => server.close(done));
  return free;
}
