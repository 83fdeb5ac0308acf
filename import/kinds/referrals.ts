import { importedReferral } from '../../subgraphs/customers/domain/importedReferral.ts';
import { recordReferral } from '../../subgraphs/customers/services/recordReferral.ts';
import { quoted } from '../../subgraphs/shared/WireFields.ts';
import { partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

/** `GET /v1.0/engagements/referrals`: leads and deals. */
export const referrals = partnerCenterKind({
  name: 'referrals',
  subgraph: 'customers',
  isOfPartner: true,
  objectType: 'Referral',
  ownFields: ['engagementId', 'customerProfile', 'substatus', 'callToAction'],
  map: importedReferral,
  idOf: ({ id }) => id,
  command: recordReferral,
  inputOf: (referral) => referral,
  changeOf: importedChange,
  explain: (refusal, { engagementId }) => {
    switch (refusal.code) {
      case 'REFERRAL_OF_ANOTHER':
        return {
          field: 'organizationId',
          found: `${quoted(refusal.organizationId)}, of another organisation`,
          expected: 'the tenant of the partner, or msft for what is on record with no other',
        };
      case 'REFERRAL_ALREADY_SHARED':
        return {
          field: 'engagementId',
          found: `${quoted(engagementId)}, which Microsoft has already`,
          expected: 'one open side',
        };
      case 'PARTNER_NOT_FOUND':
        return { field: '', found: 'of a partner that is not on record', expected: 'a partner on record' };
      default:
        return { field: '', found: refusal.code, expected: 'no conflict' };
    }
  },
});
