import {
  type ImportedCustomer,
  importedBillingProfile,
  importedCompanyProfile,
  importedCustomer,
} from '../../subgraphs/customers/domain/importedCustomer.ts';
import {
  type RecordImportedCustomerRefusal,
  recordImportedCustomer,
} from '../../subgraphs/customers/services/recordImportedCustomer.ts';
import type { RunnerRefusal } from '../../subgraphs/shared/command.ts';
import { type FieldFault, quoted } from '../../subgraphs/shared/WireFields.ts';
import { partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

const shared = {
  subgraph: 'customers',
  isOfPartner: true,
  idOf: ({ tenantId }: ImportedCustomer) => tenantId,
  command: recordImportedCustomer,
  inputOf: (customer: ImportedCustomer) => customer,
  changeOf: importedChange,
  explain,
} as const;

/** `GET /v1/customers/{id}` and, with less, `GET /v1/customers`. */
export const customers = partnerCenterKind({
  ...shared,
  name: 'customers',
  objectType: 'Customer',
  ownFields: ['companyProfile', 'relationshipToPartner', 'commerceId'],
  map: importedCustomer,
  phase: 1,
});

/** `GET /v1/customers/{id}/profiles/company`. */
export const companyProfiles = partnerCenterKind({
  ...shared,
  name: 'company profiles of customers',
  objectType: 'CustomerCompanyProfile',
  ownFields: ['tenantId', 'domain', 'companyName'],
  idField: 'tenantId',
  map: importedCompanyProfile,
  phase: 2,
});

/** `GET /v1/customers/{id}/profiles/billing`. */
export const billingProfiles = partnerCenterKind({
  ...shared,
  name: 'billing profiles of customers',
  objectType: 'CustomerBillingProfile',
  ownFields: ['defaultAddress', 'culture', 'language'],
  map: (wire, { customerTenantId }) => importedBillingProfile(wire, customerTenantId),
  phase: 2,
});

function explain(refusal: RecordImportedCustomerRefusal | RunnerRefusal, { tenantId }: ImportedCustomer): FieldFault {
  switch (refusal.code) {
    case 'CUSTOMER_INCOMPLETE':
      return { field: refusal.missing, found: 'missing', expected: `${quoted(tenantId)} to be on record, or to be told whole` };
    case 'COUNTRY_NOT_SUPPORTED':
      return {
        field: 'billingProfile.defaultAddress.country',
        found: quoted(refusal.country),
        expected: 'a country in which something is sold',
      };
    case 'ASSOCIATED_PARTNER_NOT_FOUND':
      return {
        field: 'associatedPartnerId',
        found: quoted(refusal.tenantId),
        expected: 'a partner on record: import the partner relationships first',
      };
    case 'ASSOCIATED_PARTNER_NOT_ALLOWED':
      return {
        field: 'associatedPartnerId',
        found: quoted(refusal.associatedPartnerId),
        expected: 'nothing: only an indirect provider has resellers',
      };
    case 'DOMAIN_TAKEN':
      return { field: 'companyProfile.domain', found: 'the domain of another tenant on record', expected: 'its own' };
    case 'PARTNER_NOT_FOUND':
      return { field: '', found: 'of a partner that is not on record', expected: 'a partner on record' };
    case 'IDEMPOTENCY_KEY_REUSED':
    case 'IDEMPOTENCY_KEY_IN_PROGRESS':
    case 'ETAG_MISMATCH':
      return { field: '', found: refusal.code, expected: 'no conflict' };
  }
}
