import { importedVerification } from '../../subgraphs/customers/domain/importedVerification.ts';
import { recordVerification } from '../../subgraphs/customers/services/recordVerification.ts';
import { quoted } from '../../subgraphs/shared/WireFields.ts';
import { partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

/** `GET /v1/customers/{id}/validationStatus?type=account`. */
export const validationStatuses = partnerCenterKind({
  name: 'validation statuses of customers',
  subgraph: 'customers',
  isOfPartner: true,
  phase: 2,
  objectType: 'ValidationStatus',
  ownFields: ['status', 'lastUpdateDateTime'],
  map: (wire, { customerTenantId }) => importedVerification(wire, customerTenantId),
  idOf: ({ tenantId }) => tenantId,
  command: recordVerification,
  inputOf: (verification) => verification,
  changeOf: importedChange,
  explain: ({ code }, { tenantId }) =>
    code === 'CUSTOMER_NOT_FOUND'
      ? { field: '', found: `of ${quoted(tenantId)}`, expected: 'a customer of the partner on record' }
      : { field: '', found: code, expected: 'no conflict' },
});
