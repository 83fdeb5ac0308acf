import type { Cloud } from './cloud.ts';
import type { ResellerInvitation } from './resellerInvitation.ts';

/** Where a Global Administrator accepts. Only the address of the commercial cloud is documented. */
const PORTALS: Readonly<Record<Cloud, string>> = {
  GLOBAL: 'https://admin.microsoft.com/Adminportal/Home',
  US_GOVERNMENT: 'https://portal.office365.us/Adminportal/Home',
  CHINA_21VIANET: 'https://portal.partner.microsoftonline.cn/Adminportal/Home',
};
const PAGE = '#/BillingAccounts/partner-invitation';

/** The parameter that is not Microsoft's: which of the partner's invitations is meant. */
const TOKEN = 'invitation';

export interface LinkParties {
  readonly partner: { readonly tenantId: string; readonly mpnId: string | null; readonly cloud: Cloud };
  /** Null for the kind `DIRECT`. */
  readonly provider: { readonly tenantId: string } | null;
}

/** The link of an invitation. Source: Get a reseller relationship request URL; Partner with indirect resellers. */
export function invitationLink(
  { kind, includesAdminPermissions }: Pick<ResellerInvitation, 'kind' | 'includesAdminPermissions'>,
  { partner, provider }: LinkParties,
  token: string,
): string {
  const isIndirect = kind === 'INDIRECT_RESELLER';
  const parameters = new URLSearchParams({
    invType: isIndirect ? 'IndirectResellerRelationship' : 'ResellerRelationship',
    partnerId: partner.tenantId,
    msppId: (isIndirect && partner.mpnId) || '0',
    ...(provider && { indirectCSP: provider.tenantId }),
    DAP: String(includesAdminPermissions),
    [TOKEN]: token,
  });
  return `${PORTALS[partner.cloud]}?${parameters}${PAGE}`;
}

/** The token out of a whole link, or what was given when it is none. */
export function tokenOf(linkOrToken: string): string {
  const text = linkOrToken.trim();
  const [, token] = new RegExp(`[?&]${TOKEN}=([^&#]+)`).exec(text) ?? [];
  return token ?? text;
}
