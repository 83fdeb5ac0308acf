import type { NewEvent } from '../../shared/command.ts';
import type { Referral } from '../domain/referral.ts';

/** Told to the partner of a referral; Microsoft's side of a deal is told as a related one. */
export function referralEvent(happened: 'created' | 'updated', referral: Referral): NewEvent {
  const { id, partnerId, engagementId, side, kind, status, substatus, registeredAt } = referral;
  return {
    type: side === 'PARTNER' ? `referral.${happened}` : `referral.related.${happened}`,
    subject: id,
    payload: { engagementId, kind, status, substatus, isRegistered: registeredAt !== null },
    partners: [partnerId],
  };
}
