import { importedQualification } from '../../subgraphs/customers/domain/importedQualification.ts';
import { recordQualification } from '../../subgraphs/customers/services/recordQualification.ts';
import { quoted } from '../../subgraphs/shared/WireFields.ts';
import { partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

/** `GET /v1/customers/{id}/qualifications`. */
export const qualifications = partnerCenterKind({
  name: 'qualifications of customers',
  subgraph: 'customers',
  isOfPartner: true,
  phase: 2,
  objectType: 'CustomerQualification',
  ownFields: ['qualification', 'vettingStatus'],
  idField: 'qualification',
  map: (wire, { customerTenantId }) => importedQualification(wire, customerTenantId),
  idOf: ({ tenantId, qualification }) => `${tenantId} ${qualification}`,
  command: recordQualification,
  inputOf: (qualification) => qualification,
  changeOf: importedChange,
  explain: ({ code }, { tenantId }) =>
    code === 'CUSTOMER_NOT_FOUND'
      ? { field: '', found: `of ${quoted(tenantId)}`, expected: 'a customer of the partner on record' }
      : { field: '', found: code, expected: 'no conflict' },
});
