/** An access assignment with the relationship it belongs to: directory roles given to a security group of the partner. */
export interface GrantedRoles {
  readonly groupId: string;
  /** `rol_…`, each a directory role. */
  readonly roleIds: readonly string[];
  readonly assignmentStatus: string;
  readonly relationshipStatus: string;
  /** End of the relationship; null until it was activated. */
  readonly endsAt: Date | null;
}

/** A user of the partner as its token says. */
export interface GroupMember {
  readonly groupIds: readonly string[];
  readonly isGuest: boolean;
}

/**
 * The directory roles that reach a partner user in the tenant of a customer at the instant `now`, each once: those of every
 * active assignment, in an active relationship that has not ended, to a group with the user as member. Guests reach nothing.
 * Source: Introduction to granular delegated admin privileges; Grant granular permissions to security groups.
 */
export function effectiveRoles(grants: readonly GrantedRoles[], { groupIds, isGuest }: GroupMember, now: Date): string[] {
  if (isGuest) return [];
  const reaching = grants.filter(
    ({ groupId, assignmentStatus, relationshipStatus, endsAt }) =>
      assignmentStatus === 'ACTIVE' &&
      relationshipStatus === 'ACTIVE' &&
      endsAt !== null &&
      endsAt > now &&
      groupIds.includes(groupId),
  );
  return [...new Set(reaching.flatMap(({ roleIds }) => roleIds))].sort();
}
