import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Clock } from '../subgraphs/shared/clock.ts';
import { requestError } from '../subgraphs/shared/requestError.ts';
import type { Claims, VerifyToken } from '../subgraphs/shared/resolveViewer.ts';
import type { AuthConfig } from './config.ts';

export interface TokenVerifierParts {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly keys: JWTVerifyGetKey;
  readonly clock: Clock;
}

interface Known {
  readonly claims: Claims;
  readonly until: number;
}

const KEPT_MS = 60_000;
const MAX_KEPT = 1000;
const ALGORITHMS = ['ES256', 'EdDSA', 'PS256', 'RS256'];

/** Failures of the key set's server: ours, not the caller's. */
const OUR_FAULTS: ReadonlySet<string> = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

/**
 * Verifies bearer tokens: issuer, audience, algorithm, signature, life time. A token that held is taken for at most a minute
 * without a second look at its signature, never past its end.
 */
export function createTokenVerifier({ issuer, audience, algorithms, keys, clock }: TokenVerifierParts): VerifyToken {
  const known = new Map<string, Known>();
  return async (token) => {
    const now = clock();
    const kept = known.get(token);
    if (kept && kept.until > now.getTime()) return kept.claims;
    const payload = await payloadOf(token, () =>
      jwtVerify(token, keys, { issuer, audience, algorithms: [...algorithms], currentDate: now, requiredClaims: ['sub', 'exp'] }),
    );
    const claims = claimsOf(payload);
    if (known.size >= MAX_KEPT) known.clear();
    known.set(token, { claims, until: Math.min(now.getTime() + KEPT_MS, (payload.exp ?? 0) * 1000) });
    return claims;
  };
}

export function remoteTokenVerifier({ issuer, audience, jwksUrl }: AuthConfig, clock: Clock): VerifyToken {
  return createTokenVerifier({ issuer, audience, algorithms: ALGORITHMS, keys: createRemoteJWKSet(new URL(jwksUrl)), clock });
}

async function payloadOf(token: string, verify: () => Promise<{ payload: JWTPayload }>): Promise<JWTPayload> {
  if (token.split('.').length !== 3) throw refused('The bearer token is not a JSON web token.');
  try {
    return (await verify()).payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw refused('The bearer token has expired: get a new one.');
    if (error instanceof errors.JWTClaimValidationFailed)
      throw refused(`The bearer token is not for this graph: its claim "${error.claim}" does not fit.`);
    if (error instanceof errors.JOSEError && !OUR_FAULTS.has(error.code))
      throw refused('The bearer token is not valid: its signature does not hold.');
    throw error;
  }
}

function claimsOf({ sub, kind, partner, customer, wids, amr }: JWTPayload): Claims {
  if (typeof sub !== 'string' || sub === '' || typeof kind !== 'string')
    throw refused('The bearer token names no subject or no kind of viewer.');
  return {
    kind,
    sub,
    ...(typeof partner === 'string' && { partner }),
    ...(typeof customer === 'string' && { customer }),
    wids: texts(wids),
    amr: texts(amr),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function refused(message: string): Error {
  return requestError('UNAUTHENTICATED', message);
}
