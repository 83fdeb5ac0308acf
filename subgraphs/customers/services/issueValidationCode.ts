import { command } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { newObjectId } from '../../shared/ids.ts';
import { PartnerEntity } from '../database/entities.ts';
import { ValidationCodeEntity } from '../database/qualificationEntities.ts';
import { type IssueCodeRefusal, issueCode } from '../domain/validationCode.ts';
import type { IssueValidationCodeInput } from '../generated/resolvers.ts';

/** Issues a validation code to one partner; Microsoft's back office is the only one that does. */
export const issueValidationCode = command<IssueValidationCodeInput, { readonly validationCode: string }, IssueCodeRefusal>({
  name: 'issueValidationCode',
  conflicts: { validation_code_key: { code: 'VALIDATION_FAILED', field: 'validationId' } },
  async run({ tx, now, newId }, { partnerId, organizationName, maxCreates, validationId }) {
    const [partner = null] = await tx.find(PartnerEntity, { id: partnerId });
    const issued = issueCode({ organizationName, maxCreates }, partner, {
      id: newId('ValidationCode'),
      validationId: validationId ?? newObjectId(),
      issuedAt: now,
    });
    if (!issued.ok) return issued;
    await tx.insert(ValidationCodeEntity, issued.value);
    const { id } = issued.value;
    return accept({
      ids: { validationCode: id },
      events: [
        {
          type: 'validationCode.issued',
          subject: id,
          payload: { organizationName: issued.value.organizationName, maxCreates },
          partners: [partnerId],
        },
      ],
    });
  },
});
