import type {
  CustomerAdminViewer,
  PartnerAppViewer,
  PartnerRole,
  PartnerType,
  PartnerUserViewer,
  PlatformOperatorViewer,
} from '../../subgraphs/shared/viewer.ts';

interface PartnerOf {
  readonly id: string;
  readonly type: PartnerType;
}

export const aPartnerUser = (partner: PartnerOf, id: string, roles: readonly PartnerRole[]): PartnerUserViewer => ({
  ...{ kind: 'PARTNER_USER', id, partnerId: partner.id, partnerType: partner.type, roles },
  ...{ groupIds: [], mfa: true, isGuest: false },
});

export const aPartnerApp = (partner: PartnerOf, id: string): PartnerAppViewer => ({
  ...{ kind: 'PARTNER_APP', id, partnerId: partner.id, partnerType: partner.type },
});

export const aCustomerAdmin = (customerId: string): CustomerAdminViewer => ({
  ...{ kind: 'CUSTOMER_ADMIN', id: `admin-of-${customerId}`, customerId, directoryRoles: [], mfa: true },
});

export const operator: PlatformOperatorViewer = { kind: 'PLATFORM_OPERATOR', id: 'operator', mfa: true };
