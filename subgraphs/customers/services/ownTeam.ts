import type { Viewer } from '../../shared/viewer.ts';
import type { TeamMember } from '../domain/referral.ts';
import { isInTeamsOnly } from '../loaders/visibleReferrals.ts';

export type OwnTeamRefusal = { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NOT_IN_TEAM'; readonly userId: string };

/** Who sees the deals of its teams alone stays in the team of what it writes: it would not see it again. */
export function ownTeamErrors(viewer: Viewer, team: readonly TeamMember[]): OwnTeamRefusal[] {
  if (viewer.kind !== 'PARTNER_USER' || !viewer.roles.includes('REFERRALS_USER')) return [];
  if (!isInTeamsOnly(viewer) || team.some(({ userId }) => userId === viewer.id)) return [];
  return [{ code: 'VALIDATION_FAILED', flaw: 'NOT_IN_TEAM', userId: viewer.id }];
}
