import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { PartnerEntity } from '../database/entities.ts';
import { ValidationCodeEntity } from '../database/qualificationEntities.ts';
import type { ImportedValidationCode } from '../domain/importedValidationCode.ts';
import { takeTurn } from './takeTurn.ts';

export interface RecordValidationCodeInput extends CommandInput, ImportedValidationCode {}

/** `change` says what became of the code: `CREATED`, `CHANGED` or `UNCHANGED`. */
export type RecordValidationCodeIds = { readonly validationCode: string; readonly change: string };

export type RecordValidationCodeRefusal =
  | { readonly code: 'PARTNER_NOT_FOUND' }
  | { readonly code: 'NOT_OF_PARTNER'; readonly tenantId: string };

/** Records a validation code of one partner as it stands outside: how many customers may still be made is told there. */
export const recordValidationCode = command<RecordValidationCodeInput, RecordValidationCodeIds, RecordValidationCodeRefusal>({
  name: 'recordValidationCode',
  async run({ tx, now, newId, viewer }, { partnerTenantId, ...told }) {
    const partnerId = partnerOf(viewer) ?? '';
    const [partner] = await tx.find(PartnerEntity, { id: partnerId });
    if (!partner) return refuse({ code: 'PARTNER_NOT_FOUND' });
    if (partnerTenantId !== null && partnerTenantId !== partner.tenantId) {
      return refuse({ code: 'NOT_OF_PARTNER', tenantId: partnerTenantId });
    }
    await takeTurn(tx, `validation code ${partnerId} ${told.validationId}`);
    const [known] = await tx.find(ValidationCodeEntity, { partnerId, validationId: told.validationId });
    const standing = known ? await tx.lock(ValidationCodeEntity, known.id) : null;
    const code = standing
      ? { ...standing, ...told }
      : { ...told, id: newId('ValidationCode'), partnerId, issuedAt: now, version: 1 };
    await (standing ? tx.save(ValidationCodeEntity, code) : tx.insert(ValidationCodeEntity, code));
    const { id, organizationName, maxCreates, remainingCreates } = code;
    if (tx.changes.length === 0) return accept({ ids: { validationCode: id, change: 'UNCHANGED' }, events: [] });
    const payload = { organizationName, maxCreates, remainingCreates };
    return accept({
      ids: { validationCode: id, change: standing ? 'CHANGED' : 'CREATED' },
      events: [{ type: 'validationCode.recorded', subject: id, payload }],
    });
  },
});
