import { type ViewerSeal, viewerSeal } from '../subgraphs/shared/viewerSeal.ts';

/**
 * The seal of the gateway's process. Viewers of clients are signed by the gateway, which may not sign `SYSTEM`; what its
 * process asks as `SYSTEM` (the roles of a caller, what a key did) is signed as `access`, whose business it does.
 */
export function gatewaySeal(secret: string): ViewerSeal {
  const gateway = viewerSeal(secret, 'gateway');
  const access = viewerSeal(secret, 'access');
  return {
    sign: (viewer) => (viewer.kind === 'SYSTEM' ? access : gateway).sign(viewer),
    verify: gateway.verify,
  };
}
