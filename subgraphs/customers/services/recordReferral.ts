import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { PLATFORM, partnerOf } from '../../shared/viewer.ts';
import { PartnerEntity } from '../database/entities.ts';
import { ReferralEntity } from '../database/referralEntity.ts';
import { type ImportedReferral, recordedReferral } from '../domain/importedReferral.ts';
import { MICROSOFT } from '../domain/referral.ts';
import { isSameReferral } from './isSameReferral.ts';
import { referralEvent } from './referralEvent.ts';
import { insertReferral, saveReferral } from './saveReferral.ts';
import { takeTurn } from './takeTurn.ts';

export interface RecordReferralInput extends CommandInput, ImportedReferral {}

export type RecordReferralRefusal =
  | { readonly code: 'PARTNER_NOT_FOUND' }
  /** It is another partner's, or of an organisation that is no partner. */
  | { readonly code: 'REFERRAL_OF_ANOTHER'; readonly organizationId: string }
  | { readonly code: 'REFERRAL_ALREADY_SHARED' };

type Ids = { readonly referral: string; readonly change: 'CREATED' | 'CHANGED' | 'UNCHANGED' };

/** Records a referral as it stands outside, by its partner; internal, no mutation serves it. */
export const recordReferral = command<RecordReferralInput, Ids, RecordReferralRefusal>({
  name: 'recordReferral',
  conflicts: {
    referral_microsoft_side: { code: 'REFERRAL_ALREADY_SHARED' },
    referral_pk: { code: 'REFERRAL_OF_ANOTHER', organizationId: MICROSOFT },
  },
  async run({ tx, viewer }, { idempotencyKey: _key, dryRun: _dry, ...imported }) {
    const { id, organizationId } = imported;
    const [partner] = await tx.find(PartnerEntity, { id: partnerOf(viewer) ?? PLATFORM });
    if (!partner) return refuse({ code: 'PARTNER_NOT_FOUND' });
    if (organizationId !== partner.tenantId && organizationId !== MICROSOFT) {
      return refuse({ code: 'REFERRAL_OF_ANOTHER', organizationId });
    }
    await takeTurn(tx, id);
    const standing = await tx.lock(ReferralEntity, id);
    const recorded = recordedReferral(imported, partner, standing);
    if (!standing) {
      await insertReferral(tx, recorded);
      return accept({ ids: { referral: id, change: 'CREATED' }, events: [referralEvent('created', recorded)] });
    }
    if (isSameReferral(recorded, standing)) return accept({ ids: { referral: id, change: 'UNCHANGED' }, events: [] });
    await saveReferral(tx, recorded);
    return accept({ ids: { referral: id, change: 'CHANGED' }, events: [referralEvent('updated', recorded)] });
  },
});
