import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Clock } from '../subgraphs/shared/clock.ts';
import type { Claims, VerifyToken } from '../subgraphs/shared/resolveViewer.ts';
import { type Config, ConfigProblem } from './config.ts';
import { keptSecret } from './keptSecret.ts';
import { createTokenVerifier, remoteTokenVerifier } from './tokenVerifier.ts';

/** Makes tokens for development and tests. Stands in for the identity provider; never in production. */
export interface DevelopmentIssuer {
  token(claims: Claims): Promise<string>;
  readonly verifyToken: VerifyToken;
}

const ISSUER = 'https://partner-graph.example/development';
const AUDIENCE = 'https://partner-graph.example/graphql';
const ALGORITHM = 'ES256';
const KEY_FILE = 'development-key.json';
const LIFETIME_DAYS = 7;
const DAY_SECONDS = 86_400;

/**
 * Signs with a key that is made once and kept in `dataDir`.
 * @throws ConfigProblem in production, and for a kept key that is none
 */
export async function developmentIssuer(
  { dataDir, production }: Pick<Config, 'dataDir' | 'production'>,
  clock: Clock,
): Promise<DevelopmentIssuer> {
  if (production)
    throw new ConfigProblem('Development tokens are refused in production: set AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL.');
  const [privateKey, publicKey] = await readKeys(dataDir);
  return {
    token: (claims) => {
      const now = Math.floor(clock().getTime() / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(now + LIFETIME_DAYS * DAY_SECONDS)
        .sign(privateKey);
    },
    verifyToken: createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      algorithms: [ALGORITHM],
      keys: async () => publicKey,
      clock,
    }),
  };
}

/** Whose tokens this installation takes: the configured issuer's, or in development its own. */
export async function tokenSource(
  config: Config,
  clock: Clock,
): Promise<{ verifyToken: VerifyToken; issuer: DevelopmentIssuer | null }> {
  if (config.auth) return { verifyToken: remoteTokenVerifier(config.auth, clock), issuer: null };
  const issuer = await developmentIssuer(config, clock);
  return { verifyToken: issuer.verifyToken, issuer };
}

async function readKeys(dataDir: string) {
  const kept = await keptSecret(dataDir, KEY_FILE, newKey);
  try {
    const jwk: JWK = JSON.parse(kept);
    const { d: _private, ...publicJwk } = jwk;
    return await Promise.all([importJWK(jwk, ALGORITHM), importJWK(publicJwk, ALGORITHM)]);
  } catch (error) {
    throw new ConfigProblem(
      `The file ${join(dataDir, KEY_FILE)} does not hold a key: remove it, and start again for a new one.`,
      {
        cause: error,
      },
    );
  }
}

async function newKey(): Promise<string> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}
