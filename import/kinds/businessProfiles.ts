import { LOCATION_LIMIT } from '../../subgraphs/customers/domain/businessProfileLocation.ts';
import { importedBusinessProfile } from '../../subgraphs/customers/domain/importedBusinessProfile.ts';
import {
  type RecordBusinessProfileRefusal,
  recordBusinessProfile,
} from '../../subgraphs/customers/services/recordBusinessProfile.ts';
import type { RunnerRefusal } from '../../subgraphs/shared/command.ts';
import { type FieldFault, quoted } from '../../subgraphs/shared/WireFields.ts';
import { partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

/** Business profiles as this project exports them: Partner Center has no answer for them. Logos are not in it. */
export const businessProfiles = partnerCenterKind({
  name: 'business profiles',
  subgraph: 'customers',
  isOfPartner: true,
  objectType: 'BusinessProfile',
  ownFields: ['linkedInUrl', 'customerSizes', 'industries', 'solutions'],
  idField: 'country',
  map: importedBusinessProfile,
  idOf: ({ country }) => country,
  command: recordBusinessProfile,
  inputOf: (profile) => profile,
  changeOf: importedChange,
  explain,
});

function explain(refusal: RecordBusinessProfileRefusal | RunnerRefusal): FieldFault {
  switch (refusal.code) {
    case 'PARTNER_NOT_FOUND':
      return { field: '', found: 'of a partner that is not on record', expected: 'a partner on record' };
    case 'COUNTRY_NOT_SUPPORTED':
      return { field: 'country', found: quoted(refusal.country), expected: 'a country of the reference' };
    case 'BUSINESS_PROFILE_LOCATION_LIMIT_REACHED':
      return { field: 'locations', found: `more than ${LOCATION_LIMIT}`, expected: `at most ${LOCATION_LIMIT}` };
    case 'BUSINESS_PROFILE_LOCATION_REQUIRED':
      return { field: 'locations', found: 'none', expected: 'at least one for a published profile' };
    case 'DESCRIPTION_TOO_LONG':
      return { field: 'description', found: 'a longer text', expected: `at most ${refusal.maximum} characters` };
    case 'VALIDATION_FAILED':
      switch (refusal.flaw) {
        case 'MISSING':
          return { field: refusal.what, found: 'missing', expected: 'something for a published profile' };
        case 'TAG_UNKNOWN':
          return { field: refusal.field.join('.'), found: quoted(refusal.tag), expected: 'a tag of the list of Microsoft' };
        default:
          return { field: refusal.field.join('.'), found: refusal.flaw, expected: 'what updateBusinessProfile takes' };
      }
    default:
      return { field: '', found: refusal.code, expected: 'no conflict' };
  }
}
