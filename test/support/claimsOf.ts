import type { Claims } from '../../subgraphs/shared/resolveViewer.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';

/** What a token for a viewer says. Roles are not in it: `access` knows them. */
export function claimsOf(viewer: Viewer): Claims {
  switch (viewer.kind) {
    case 'PARTNER_USER':
      return { kind: viewer.kind, sub: viewer.id, partner: viewer.partnerId, amr: viewer.mfa ? ['pwd', 'mfa'] : ['pwd'] };
    case 'PARTNER_APP':
      return { kind: viewer.kind, sub: viewer.id, partner: viewer.partnerId };
    case 'CUSTOMER_ADMIN':
      return { kind: viewer.kind, sub: viewer.id, customer: viewer.customerId, wids: viewer.directoryRoles, amr: ['mfa'] };
    case 'PLATFORM_OPERATOR':
      return { kind: viewer.kind, sub: viewer.id, amr: ['mfa'] };
    default:
      throw new Error(`A ${viewer.kind} has no token.`);
  }
}
