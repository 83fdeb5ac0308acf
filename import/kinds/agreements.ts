import { importedAgreement } from '../../subgraphs/customers/domain/importedAgreement.ts';
import { recordAgreement } from '../../subgraphs/customers/services/recordAgreement.ts';
import { quoted } from '../../subgraphs/shared/WireFields.ts';
import { partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

/** `GET /v1/customers/{id}/agreements`. */
export const agreements = partnerCenterKind({
  name: 'agreements of customers',
  subgraph: 'customers',
  isOfPartner: true,
  phase: 2,
  objectType: 'Agreement',
  ownFields: ['primaryContact', 'dateAgreed', 'templateId'],
  idField: 'templateId',
  map: (wire, { customerTenantId }) => importedAgreement(wire, customerTenantId),
  idOf: ({ tenantId, type, firstName, lastName, email, phoneNumber }) =>
    JSON.stringify([tenantId, type, firstName, lastName, email, phoneNumber]),
  command: recordAgreement,
  inputOf: (agreement) => agreement,
  changeOf: importedChange,
  explain: ({ code }, { tenantId, templateId }) => {
    switch (code) {
      case 'CUSTOMER_NOT_FOUND':
        return { field: '', found: `of ${quoted(tenantId)}`, expected: 'a customer of the partner on record' };
      case 'AGREEMENT_TEMPLATE_NOT_FOUND':
        return { field: 'templateId', found: quoted(templateId), expected: 'a version of this kind of agreement on record' };
      default:
        return { field: '', found: code, expected: 'no conflict' };
    }
  },
});
