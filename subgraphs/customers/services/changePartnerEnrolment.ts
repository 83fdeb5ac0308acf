import { command, type NewEvent } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { PartnerEntity, PartnershipEntity } from '../database/entities.ts';
import type { ChangePartnerEnrolmentInput } from '../generated/resolvers.ts';
import { partnerOnRecord } from './partnerOnRecord.ts';
import { partnershipEvent } from './partnershipEvent.ts';

export type ChangeEnrolmentRefusal = { readonly code: 'PARTNER_NOT_FOUND' };

/** Lets a partner into the programme or out of it. Who is out works with nobody: its partnerships end. */
export const changePartnerEnrolment = command<ChangePartnerEnrolmentInput, { readonly partner: string }, ChangeEnrolmentRefusal>({
  name: 'changePartnerEnrolment',
  async run({ tx, now }, { partnerId, enrolment, ifMatch }) {
    const partner = await tx.lock(PartnerEntity, partnerId, ifMatch);
    if (!partner) return refuse({ code: 'PARTNER_NOT_FOUND' });
    await tx.save(PartnerEntity, { ...partner, enrolment });
    if (tx.changes.length === 0) return accept({ ids: { partner: partner.id }, events: [] });
    const changed = {
      type: 'partner.enrolment.changed',
      subject: partner.id,
      payload: { enrolment },
      partners: [partner.id],
    };
    const ended = enrolment === 'ACTIVE' ? [] : await endPartnerships(tx, partner.id, now);
    return accept({ ids: { partner: partner.id }, events: [changed, ...ended] });
  },
});

async function endPartnerships(tx: Tx, partnerId: string, now: Date): Promise<NewEvent[]> {
  const partnerships = [
    ...(await tx.lockAll(PartnershipEntity, { providerId: partnerId })),
    ...(await tx.lockAll(PartnershipEntity, { resellerId: partnerId })),
  ];
  const events: NewEvent[] = [];
  for (const partnership of partnerships.filter(({ state }) => state !== 'REMOVED')) {
    await tx.save(PartnershipEntity, { ...partnership, state: 'REMOVED', since: now });
    const reseller = await partnerOnRecord(tx, { id: partnership.resellerId });
    events.push(partnershipEvent('partnership.removed', partnership, reseller?.mpnId ?? null));
  }
  return events;
}
