import { columnsByProperty } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { badUserInput } from '../../shared/requestError.ts';
import { isPartner, partnerOf, type Viewer } from '../../shared/viewer.ts';
import { ValidationCodeEntity } from '../database/qualificationEntities.ts';
import type { ValidationCodeFilter, ValidationCodeOrder } from '../generated/resolvers.ts';

export const validationCodeColumns = columnsByProperty(ValidationCodeEntity, 'v');

/** A partner's own codes; the operator's list holds those of all. */
export function validationCodeList(viewer: Viewer): List<ValidationCodeFilter, ValidationCodeOrder> {
  return {
    name: 'validationCodes',
    columns: validationCodeColumns,
    from: 'customers.validation_code v',
    id: 'v.id',
    scope: ({ kind }, bind) => (kind === 'PLATFORM_OPERATOR' ? 'true' : `v.partner_id = ${bind(partnerOf(viewer))}`),
    conditions: ({ hasRemainingCreates, partnerId }, bind) => {
      if (partnerId != null && isPartner(viewer)) {
        throw badUserInput('The condition `partnerId` is for the operator.', { argument: 'partnerId' });
      }
      return [
        ...(hasRemainingCreates == null ? [] : [`(v.remaining_creates > 0) = ${bind(hasRemainingCreates)}`]),
        ...(partnerId == null ? [] : [`v.partner_id = ${bind(partnerId)}`]),
      ];
    },
    orders: {
      ISSUED_AT_ASC: { key: 'v.issued_at', type: 'timestamptz', direction: 'ASC' },
      ISSUED_AT_DESC: { key: 'v.issued_at', type: 'timestamptz', direction: 'DESC' },
    },
    defaultOrder: 'ISSUED_AT_DESC',
  };
}
