import { hkdfSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { asViewer } from './asViewer.ts';
import { systemClock } from './clock.ts';
import type { Viewer } from './viewer.ts';

/** Seconds a signed viewer holds: long enough for a request on its way, and for those of the next seconds. */
const LIFETIME_SECONDS = 60;
/** Milliseconds in which the same viewer is not signed again. */
const SIGNED_KEPT_MS = 20_000;
const MAX_KEPT = 10_000;
const AUDIENCE = 'partner-graph-subgraphs';
const SIGNERS = ['gateway', 'customers', 'subscriptions', 'access', 'support'] as const;

/** The parts of the graph that may sign a viewer for another. */
export type Signer = (typeof SIGNERS)[number];

/** Signs and verifies the viewers that travel between the parts over HTTP. Every part signs with a key of its own. */
export interface ViewerSeal {
  sign(viewer: Viewer): Promise<string>;
  /** The viewer, or null when the text was not signed by a part that may: only subgraphs sign `SYSTEM`. */
  verify(text: string): Promise<Viewer | null>;
}

interface Kept<Value> {
  readonly value: Value;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/** A signature costs more than a small query: it is made, and looked at, once for the requests of some seconds. */
export function viewerSeal(secret: string, self: Signer): ViewerSeal {
  const keys = new Map<string, Uint8Array>(
    SIGNERS.map((signer) => [signer, new Uint8Array(hkdfSync('sha256', secret, '', `viewer ${signer}`, 32))]),
  );
  const signed = new Map<string, Kept<Promise<string>>>();
  const verified = new Map<string, Kept<Viewer>>();

  function keyOf(signer: string): Uint8Array {
    const key = keys.get(signer);
    if (!key) throw new UnknownSigner();
    return key;
  }

  function sign(viewer: Viewer): Promise<string> {
    return new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'HS256', kid: self })
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(keyOf(self));
  }

  return {
    sign: (viewer) => {
      const content = JSON.stringify(viewer);
      const now = systemClock().getTime();
      return recall(signed, content, now) ?? keep(signed, content, { value: sign(viewer), until: now + SIGNED_KEPT_MS });
    },
    verify: async (text) => {
      const now = systemClock().getTime();
      const known = recall(verified, text, now);
      if (known) return known;
      try {
        const { payload, protectedHeader } = await jwtVerify(text, ({ kid = '' }) => keyOf(kid), {
          algorithms: ['HS256'],
          audience: AUDIENCE,
        });
        const viewer = asViewer(payload.viewer);
        if (!viewer || (viewer.kind === 'SYSTEM' && protectedHeader.kid === 'gateway')) return null;
        return keep(verified, text, { value: viewer, until: (payload.exp ?? 0) * 1000 });
      } catch (error) {
        if (error instanceof UnknownSigner || (error instanceof Error && 'code' in error)) return null;
        throw error;
      }
    },
  };
}

class UnknownSigner extends Error {}

function recall<Value>(kept: ReadonlyMap<string, Kept<Value>>, key: string, now: number): Value | undefined {
  const found = kept.get(key);
  return found && found.until > now ? found.value : undefined;
}

function keep<Value>(kept: Map<string, Kept<Value>>, key: string, entry: Kept<Value>): Value {
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, entry);
  return entry.value;
}
