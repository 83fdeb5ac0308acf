import { importedSelfServePolicy } from '../../subgraphs/customers/domain/importedSelfServePolicy.ts';
import { recordSelfServePolicy } from '../../subgraphs/customers/services/recordSelfServePolicy.ts';
import { quoted } from '../../subgraphs/shared/WireFields.ts';
import { partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

/** `GET /v1/SelfServePolicy?entity_Id=…`. */
export const selfServePolicies = partnerCenterKind({
  name: 'self-serve policies',
  subgraph: 'customers',
  isOfPartner: true,
  phase: 2,
  objectType: 'SelfServePolicy',
  ownFields: ['selfServeEntity', 'grantor', 'permissions'],
  map: importedSelfServePolicy,
  idOf: ({ tenantId, grantorTenantId }) => `${tenantId}_${grantorTenantId}`,
  command: recordSelfServePolicy,
  inputOf: (policy) => policy,
  changeOf: importedChange,
  explain: ({ code }, { tenantId, grantorTenantId }) => {
    switch (code) {
      case 'CUSTOMER_NOT_FOUND':
        return { field: 'selfServeEntity.tenantID', found: quoted(tenantId), expected: 'a customer of the partner on record' };
      case 'PARTNER_NOT_FOUND':
        return { field: 'grantor.tenantID', found: quoted(grantorTenantId), expected: 'the tenant of the partner that is named' };
      default:
        return { field: '', found: code, expected: 'no conflict' };
    }
  },
});
