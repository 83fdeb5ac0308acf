import type { PartnerRole } from '../../shared/viewer.ts';

/** A user or an application of a partner's tenant. */
export interface PartnerUser {
  readonly id: string;
  readonly partnerId: string;
  readonly kind: 'USER' | 'APP';
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly roles: readonly PartnerRole[];
  readonly isGuest: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

export interface PartnerSecurityGroup {
  readonly id: string;
  readonly partnerId: string;
  readonly displayName: string;
  readonly createdAt: Date;
  readonly version: number;
}

/** That a user is a direct member of a group; groups in groups are not followed. */
export interface GroupMembership {
  readonly groupId: string;
  readonly userId: string;
  readonly partnerId: string;
}

/** A user account of a customer. */
export interface CustomerUser {
  readonly id: string;
  readonly customerId: string;
  readonly objectId: string;
  readonly userPrincipalName: string;
  readonly upnKey: string;
  readonly displayName: string;
  readonly nameKey: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly phoneNumber: string | null;
  readonly usageLocation: string | null;
  /** The account in the customer's own directory, where that is the master. */
  readonly immutableId: string | null;
  /** At the next sign-in. The password itself is kept nowhere. */
  readonly mustChangePassword: boolean;
  readonly signInBlocked: boolean;
  readonly directoryRoleIds: readonly string[];
  readonly state: 'ACTIVE' | 'INACTIVE';
  readonly createdAt: Date;
  readonly deletedAt: Date | null;
  readonly version: number;
}

/** A built-in directory role of Microsoft Entra. */
export interface EntraRole {
  readonly id: string;
  readonly templateId: string;
  readonly name: string;
  readonly summary: string;
  readonly isPrivileged: boolean;
  readonly isGdapSelectable: boolean;
}
