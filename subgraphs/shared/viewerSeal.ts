import { hkdfSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { asViewer } from './asViewer.ts';
import type { Viewer } from './viewer.ts';

/** Seconds a signed viewer holds: long enough for one request on its way, too short to be kept. */
const LIFETIME_SECONDS = 60;
const AUDIENCE = 'partner-graph-subgraphs';

/** The parts of the graph that may sign a viewer for another. */
export type Signer = 'gateway' | 'customers' | 'subscriptions' | 'access' | 'support';

/** Signs and verifies the viewers that travel between the parts over HTTP. Every part signs with a key of its own. */
export interface ViewerSeal {
  sign(viewer: Viewer): Promise<string>;
  /** The viewer, or null when the text was not signed by a part that may: only subgraphs sign `SYSTEM`. */
  verify(text: string): Promise<Viewer | null>;
}

export function viewerSeal(secret: string, self: Signer): ViewerSeal {
  const keyOf = (signer: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', `viewer ${signer}`, 32));
  const own = keyOf(self);
  return {
    sign: (viewer) =>
      new SignJWT({ viewer })
        .setProtectedHeader({ alg: 'HS256', kid: self })
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(`${LIFETIME_SECONDS}s`)
        .sign(own),
    verify: async (text) => {
      try {
        const { payload, protectedHeader } = await jwtVerify(text, ({ kid = '' }) => keyOf(kid), {
          algorithms: ['HS256'],
          audience: AUDIENCE,
        });
        const viewer = asViewer(payload.viewer);
        if (viewer?.kind === 'SYSTEM' && protectedHeader.kid === 'gateway') return null;
        return viewer;
      } catch (error) {
        if (error instanceof Error && 'code' in error) return null;
        throw error;
      }
    },
  };
}
