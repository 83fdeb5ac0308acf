import type { Settings } from '../../shared/settings.ts';
import type { Tx } from '../../shared/Tx.ts';
import { bindings } from '../../shared/tenancy.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { ReferralEntity } from '../database/referralEntity.ts';
import type { Referral, ReferralSubstatus } from '../domain/referral.ts';
import { visibleReferrals } from '../loaders/visibleReferrals.ts';

export type ReferralNotFound = { readonly code: 'REFERRAL_NOT_FOUND' };
export type EtagRequired = { readonly code: 'ETAG_REQUIRED' };

/** For forms that must name the version they change. */
export function etagErrors(ifMatch: string | null | undefined): EtagRequired[] {
  return ifMatch == null ? [{ code: 'ETAG_REQUIRED' }] : [];
}

/** A referral the caller sees, held until the end; null when it sees none of the id. */
export async function lockReferral(
  tx: Tx,
  viewer: Viewer,
  settings: Settings,
  id: string,
  ifMatch?: string | null,
): Promise<Referral | null> {
  const { from, scope } = visibleReferrals(viewer, settings);
  const { bind, values } = bindings();
  const [known] = await tx.query<{ id: string }>(`SELECT r.id FROM ${from} WHERE ${scope(bind)} AND r.id = ${bind(id)}`, values);
  return known ? tx.lock(ReferralEntity, known.id, ifMatch) : null;
}

/** Microsoft's side of a partner's deal, the newest one, held until the end; null when Microsoft was never asked. */
export async function lockMicrosoftSide(tx: Tx, { engagementId, partnerId }: Referral): Promise<Referral | null> {
  const sides = await tx.lockAll(ReferralEntity, { engagementId, partnerId, side: 'MICROSOFT' });
  return sides.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0] ?? null;
}

export function substatusOf(side: Referral | null): ReferralSubstatus | null {
  return side?.substatus ?? null;
}
