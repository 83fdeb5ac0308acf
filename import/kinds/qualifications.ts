import { importedQualification } from '../../subgraphs/customers/domain/importedQualification.ts';
import { importedValidationCode } from '../../subgraphs/customers/domain/importedValidationCode.ts';
import { recordQualification } from '../../subgraphs/customers/services/recordQualification.ts';
import { recordValidationCode } from '../../subgraphs/customers/services/recordValidationCode.ts';
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
  ownFields: ['qualification', 'vettingStatus', 'vettingCreateDate', 'vettingReason'],
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

/** `GET /v1/customers/all/validations`. */
export const validationCodes = partnerCenterKind({
  name: 'validation codes',
  subgraph: 'customers',
  isOfPartner: true,
  objectType: 'ValidationCode',
  ownFields: ['validationId', 'maxCreates', 'remainingCreates'],
  idField: 'validationId',
  map: importedValidationCode,
  idOf: ({ validationId }) => validationId,
  command: recordValidationCode,
  inputOf: (code) => code,
  changeOf: importedChange,
  explain: (refusal) =>
    refusal.code === 'NOT_OF_PARTNER'
      ? { field: 'partnerId', found: quoted(refusal.tenantId), expected: 'the tenant of the partner that is imported' }
      : { field: '', found: refusal.code, expected: 'a partner on record' },
});
