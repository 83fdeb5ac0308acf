export type GdapRelationshipStatus =
  | 'CREATED'
  | 'APPROVAL_PENDING'
  | 'APPROVED'
  | 'ACTIVATING'
  | 'ACTIVE'
  | 'EXPIRING'
  | 'EXPIRED'
  | 'TERMINATION_REQUESTED'
  | 'TERMINATING'
  | 'TERMINATED';

/** What roles a partner may hold in a customer's tenant, and until when. */
export interface GdapRelationship {
  readonly id: string;
  readonly externalId: string;
  readonly partnerId: string;
  readonly customerId: string | null;
  readonly displayName: string;
  readonly nameKey: string;
  readonly status: GdapRelationshipStatus;
  readonly durationDays: number;
  readonly autoExtend: boolean;
  readonly roleIds: readonly string[];
  readonly createdAt: Date;
  readonly lastModifiedAt: Date;
  readonly activatedAt: Date | null;
  readonly endsAt: Date | null;
  /** When the clock moves it on: an unanswered request lapses, an approved one is set up. Null when nothing is due. */
  readonly dueAt: Date | null;
  readonly version: number;
}

export type GdapAccessAssignmentStatus = 'PENDING' | 'ACTIVE' | 'DELETING' | 'DELETED' | 'ERROR';

/** Roles a group of the partner holds through a relationship. */
export interface GdapAccessAssignment {
  readonly id: string;
  readonly relationshipId: string;
  readonly groupId: string;
  readonly partnerId: string;
  readonly roleIds: readonly string[];
  readonly status: GdapAccessAssignmentStatus;
  readonly createdAt: Date;
  readonly lastModifiedAt: Date;
  /** When a pending one is set up; null when nothing is due. */
  readonly dueAt: Date | null;
  readonly version: number;
}

/** A role that reaches a partner user in a customer's tenant, and the way it comes. */
export interface EffectiveRole {
  readonly customerId: string;
  readonly roleId: string;
  readonly relationshipId: string;
  readonly groupId: string;
}
