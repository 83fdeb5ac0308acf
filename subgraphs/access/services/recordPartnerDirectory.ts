import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { upsert } from '../../shared/upsert.ts';
import { type PartnerRole, PLATFORM, partnerOf, partnerRoles } from '../../shared/viewer.ts';
import { GroupMembershipEntity, PartnerSecurityGroupEntity, PartnerUserEntity } from '../database/entities.ts';
import { checkGroupName, type GroupNameRefusal } from '../domain/partnerDirectory.ts';
import { sorted } from './sorted.ts';

export interface RecordPartnerDirectoryInput extends CommandInput {
  readonly users: readonly {
    readonly id: string;
    readonly kind: 'USER' | 'APP';
    readonly userPrincipalName: string;
    readonly displayName: string;
    readonly roles: readonly PartnerRole[];
    readonly isGuest: boolean;
    readonly createdAt: Date;
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly displayName: string;
    /** All direct members: whoever is missing is one no longer. */
    readonly memberIds: readonly string[];
    readonly createdAt: Date;
  }[];
}

export type RecordPartnerDirectoryRefusal =
  | GroupNameRefusal
  | { readonly code: 'GROUP_MEMBER_NOT_FOUND'; readonly groupId: string; readonly userIds: readonly string[] }
  | { readonly code: 'ID_TAKEN' };

type Ids = { readonly userIds: readonly string[]; readonly groupIds: readonly string[] };

/**
 * Takes in users, applications and security groups as the partner's own directory has them. Who is not named stays as it is.
 * Answers with the users and groups that changed.
 */
export const recordPartnerDirectory = command<RecordPartnerDirectoryInput, Ids, RecordPartnerDirectoryRefusal>({
  name: 'recordPartnerDirectory',
  conflicts: { partner_user_pk: { code: 'ID_TAKEN' }, partner_security_group_pk: { code: 'ID_TAKEN' } },
  async run({ tx, viewer }, { users, groups }) {
    const partnerId = partnerOf(viewer) ?? PLATFORM;
    const told: (typeof users)[number][] = [];
    for (const user of sorted(users)) {
      const roles = partnerRoles.filter((role) => user.roles.includes(role));
      if (await upsert(tx, PartnerUserEntity, { ...user, roles, partnerId, version: 1 })) told.push(user);
    }
    const groupIds: string[] = [];
    for (const { memberIds, ...group } of sorted(groups)) {
      const named = checkGroupName(group.displayName);
      if (!named.ok) return named;
      const unknown = await unknownUsers(tx, partnerId, memberIds);
      if (unknown.length > 0) return refuse({ code: 'GROUP_MEMBER_NOT_FOUND', groupId: group.id, userIds: unknown });
      const stored = await upsert(tx, PartnerSecurityGroupEntity, { ...group, displayName: named.value, partnerId, version: 1 });
      const joined = await setMembers(tx, partnerId, group.id, memberIds);
      if (stored || joined) groupIds.push(group.id);
    }
    const userIds = told.map(({ id }) => id);
    const people = { userIds, displayNames: told.map(({ displayName }) => displayName), kinds: told.map(({ kind }) => kind) };
    const changed = userIds.length + groupIds.length > 0;
    const events = changed ? [{ type: 'partnerDirectory.recorded', subject: partnerId, payload: { ...people, groupIds } }] : [];
    return accept({ ids: { userIds, groupIds }, events });
  },
});

async function unknownUsers(tx: Tx, partnerId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM access.partner_user WHERE partner_id = $1 AND id = ANY ($2)', [
    partnerId,
    ids,
  ]);
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** Tells whether anybody joined or left. */
async function setMembers(tx: Tx, partnerId: string, groupId: string, memberIds: readonly string[]): Promise<boolean> {
  const members = new Set((await tx.find(GroupMembershipEntity, { groupId })).map(({ userId }) => userId));
  const wanted = new Set(memberIds);
  const joining = [...wanted].filter((userId) => !members.has(userId));
  const leaving = [...members].filter((userId) => !wanted.has(userId));
  for (const userId of joining) await tx.insert(GroupMembershipEntity, { groupId, userId, partnerId });
  if (leaving.length > 0) {
    await tx.query(
      'DELETE FROM access.partner_security_group_member WHERE partner_id = $1 AND group_id = $2 AND user_id = ANY ($3)',
      [partnerId, groupId, leaving],
    );
  }
  return joining.length + leaving.length > 0;
}
