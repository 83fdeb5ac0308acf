import type { NewId } from '../../shared/ids.ts';
import { MICROSOFT, type Referral } from '../domain/referral.ts';
import { expiryOf } from '../domain/referralLifecycle.ts';

/** The second referral of a shared deal: Microsoft is asked, and has 14 days to answer. */
export function microsoftSide(deal: Referral, inviteNotes: string | null, newId: NewId, now: Date): Referral {
  const expiresAt = expiryOf(now);
  return {
    ...deal,
    id: newId('Referral'),
    side: 'MICROSOFT',
    type: 'SHARED',
    status: 'NEW',
    substatus: 'PENDING',
    statusReason: null,
    targets: [{ type: 'NONE', id: MICROSOFT }],
    inviteNotes,
    stage: null,
    isOpenToMicrosoft: true,
    createdAt: now,
    updatedAt: now,
    expiresAt,
    acceptedAt: null,
    closedAt: null,
    registeredAt: null,
    dueAt: expiresAt,
    version: 1,
  };
}

/** Microsoft's side tells what the partner's side tells now. */
export function withDetailsOf(microsoft: Referral, deal: Referral, now: Date): Referral {
  const { name, externalReferenceId, campaignId, customerProfile, notes, dealValue, currency, closingOn } = deal;
  const { requirements, team, consentToContact, consentToShareInfo, consentToShareWithMicrosoft } = deal;
  const told = { name, externalReferenceId, campaignId, customerProfile, notes, dealValue, currency, closingOn };
  const consent = { consentToContact, consentToShareInfo, consentToShareWithMicrosoft };
  return { ...microsoft, ...told, ...consent, requirements, team, updatedAt: now };
}
