import type { Server } from 'node:http';

/** Listens, and says where, as the product's own programs do. */
export function listenAndTell(server: Server, host: string, port: number, name: string): void {
  server.listen(port, host, () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    process.stdout.write(`${name} answers at http://${host}:${actual}/graphql\n`);
  });
}
