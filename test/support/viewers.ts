import type {
  CustomerAdminViewer,
  PartnerAppViewer,
  PartnerRole,
  PartnerType,
  PartnerUserViewer,
  PlatformOperatorViewer,
} from '../../subgraphs/shared/viewer.ts';

/** Template id of the directory role Global Administrator. */
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

interface PartnerOf {
  readonly id: string;
  readonly type: PartnerType;
}

/** A signed-in user of a partner with these roles, who proved multifactor authentication. */
export function aPartnerUser(
  partner: PartnerOf,
  id: string,
  roles: readonly PartnerRole[],
  more: Partial<PartnerUserViewer> = {},
): PartnerUserViewer {
  return {
    kind: 'PARTNER_USER',
    id,
    partnerId: partner.id,
    partnerType: partner.type,
    roles,
    groupIds: [],
    mfa: true,
    isGuest: false,
    ...more,
  };
}

export function aPartnerApp(partner: PartnerOf, id: string): PartnerAppViewer {
  return { kind: 'PARTNER_APP', id, partnerId: partner.id, partnerType: partner.type };
}

export function aCustomerAdmin(customerId: string, more: Partial<CustomerAdminViewer> = {}): CustomerAdminViewer {
  return {
    kind: 'CUSTOMER_ADMIN',
    id: `admin-of-${customerId}`,
    customerId,
    directoryRoles: [GLOBAL_ADMINISTRATOR],
    mfa: true,
    ...more,
  };
}

export const operator: PlatformOperatorViewer = { kind: 'PLATFORM_OPERATOR', id: 'operator', mfa: true };
