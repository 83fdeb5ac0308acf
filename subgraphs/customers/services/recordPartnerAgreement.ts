import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { PartnerEntity } from '../database/entities.ts';
import type { RecordPartnerAgreementInput } from '../generated/resolvers.ts';

export type RecordAgreementRefusal =
  | { readonly code: 'PARTNER_NOT_FOUND' }
  | { readonly code: 'VALIDATION_FAILED'; readonly latest: Date };

/** Puts on record whether a partner signed the Microsoft Partner Agreement: the signature itself is made with Microsoft. */
export const recordPartnerAgreement = command<RecordPartnerAgreementInput, { readonly partner: string }, RecordAgreementRefusal>({
  name: 'recordPartnerAgreement',
  async run({ tx, now }, { partnerId, signedAt, ifMatch }) {
    const partner = await tx.lock(PartnerEntity, partnerId, ifMatch);
    if (!partner) return refuse({ code: 'PARTNER_NOT_FOUND' });
    const agreementSignedAt = signedAt ?? null;
    if (agreementSignedAt !== null && agreementSignedAt > now) return refuse({ code: 'VALIDATION_FAILED', latest: now });
    await tx.save(PartnerEntity, { ...partner, agreementSignedAt });
    const recorded = {
      type: 'partner.agreement.recorded',
      subject: partner.id,
      payload: { signedAt: agreementSignedAt?.toISOString() ?? null },
      partners: [partner.id],
    };
    return accept({ ids: { partner: partner.id }, events: tx.changes.length > 0 ? [recorded] : [] });
  },
});
