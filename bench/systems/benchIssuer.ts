import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { PlannedPartner } from '../data/plan.ts';

/** Stands for the identity provider of a production installation. */
export interface BenchIssuer {
  /** What the product is told about it. */
  readonly settings: Readonly<Record<'AUTH_ISSUER' | 'AUTH_AUDIENCE' | 'AUTH_JWKS_URL', string>>;
  /** A token of the admin agent of each partner, by partner. */
  tokens(partners: readonly PlannedPartner[]): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

const ISSUER = 'https://partner-graph.example/benchmark';
const AUDIENCE = 'https://partner-graph.example/graphql';
const ALGORITHM = 'ES256';
const KEY_ID = 'benchmark';

export async function benchIssuer(): Promise<BenchIssuer> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM, use: 'sig' }] });
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(keys));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The issuer does not listen.');
  return {
    settings: {
      AUTH_ISSUER: ISSUER,
      AUTH_AUDIENCE: AUDIENCE,
      AUTH_JWKS_URL: `http://127.0.0.1:${address.port}/keys`,
    },
    tokens: async (partners) => {
      const signed = partners.map(async ({ id, adminAgentId }) => {
        const token = new SignJWT({ kind: 'PARTNER_USER', partner: id, amr: ['pwd', 'mfa'] });
        token.setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID }).setSubject(adminAgentId);
        return [
          id,
          await token.setIssuer(ISSUER).setAudience(AUDIENCE).setIssuedAt().setExpirationTime('1d').sign(privateKey),
        ] as const;
      });
      return new Map(await Promise.all(signed));
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
