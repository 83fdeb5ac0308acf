import type { BillingProfile } from '../../../../subgraphs/customers/domain/billingProfile.ts';
import type { CountryRules } from '../../../../subgraphs/customers/domain/countryRules.ts';
import type { CustomerRelationship } from '../../../../subgraphs/customers/domain/customer.ts';
import type { CustomerQualification } from '../../../../subgraphs/customers/domain/qualification.ts';
import type { QualificationRequest } from '../../../../subgraphs/customers/domain/qualificationRequest.ts';
import { type QualificationFacts, qualifyCustomer } from '../../../../subgraphs/customers/domain/qualifyCustomer.ts';
import { shownQualifications } from '../../../../subgraphs/customers/domain/shownQualifications.ts';
import { at, SINCE } from './samples.ts';

const NOW = at('2026-03-01T08:00:00Z');
const LICENSE_ADMINISTRATOR = 'rol_4d6ac14f-3453-41d0-bef9-a3e0c569773a';
const SCHOOL: QualificationRequest = { qualification: 'EDUCATION', educationSegment: 'K12', website: null, validationCode: null };
const CLOUD: QualificationRequest = {
  ...SCHOOL,
  qualification: 'GOVERNMENT_COMMUNITY_CLOUD',
  educationSegment: null,
  validationCode: 'ab',
};
const STATE: QualificationRequest = { ...CLOUD, qualification: 'STATE_OWNED_ENTITY', validationCode: null };

const profile: BillingProfile = {
  ...{ partnerId: 'par_1', customerId: 'cus_1', resellerId: null, firstName: 'Ann', lastName: 'Lee', phoneNumber: null },
  ...{ email: 'it@school.example', companyName: 'School', culture: 'en-US', language: 'en', version: 1 },
  ...{
    country: 'US',
    addressLine1: '1 Way',
    addressLine2: null,
    city: 'Redmond',
    state: 'WA',
    region: null,
    postalCode: '98052',
  },
};
const rules: CountryRules = {
  ...{ code: 'US', name: 'United States', region: 'UNITED_STATES', currency: 'USD', defaultCulture: 'en-US' },
  ...{ supportedCultures: [], supportedLanguages: [], isCityRequired: false, isPostalCodeRequired: true, postalCodeRegex: null },
  ...{
    isStateRequired: true,
    supportedStates: null,
    phoneNumberRegex: '',
    callingCodes: [],
    registrationNumberRequired: false,
  },
  ...{ phoneRequired: false, registrationNumberTypes: null, registrationNumberRegex: null, agreementLanguages: [] },
};
const relationship: CustomerRelationship = {
  ...{
    partnerId: 'par_1',
    customerId: 'cus_1',
    state: 'RESELLER',
    since: SINCE,
    friendlyName: 'School',
    friendlyNameKey: 'school',
  },
  ...{ domainKey: 'school', customerCreatedAt: SINCE, resellerId: null, providerId: null, tags: [], tagKeys: [] },
  ...{ qualifications: [], costManagementAccess: 'NOT_ALLOWED', isSource: true, version: 1 },
};
const code = {
  ...{ id: 'vco_1', partnerId: 'par_1', organizationName: 'City', validationId: 'ab', maxCreates: 5, remainingCreates: 1 },
  ...{ issuedAt: SINCE, version: 1 },
};

function facts(more: Partial<QualificationFacts> = {}): QualificationFacts {
  return {
    relationship,
    isSandbox: false,
    country: 'US',
    asked: [],
    billingProfile: profile,
    addressRules: rules,
    validationCode: code,
    rolesReaching: [LICENSE_ADMINISTRATOR],
    ...more,
  };
}

function asked(more: Partial<CustomerQualification> = {}): CustomerQualification {
  return {
    ...{ partnerId: 'par_1', customerId: 'cus_1', qualification: 'EDUCATION', educationSegment: 'K12', website: null },
    ...{ vettingStatus: 'IN_REVIEW', vettingReason: null, vettingCreatedAt: SINCE, vettingDecidedAt: null, attempt: 1 },
    ...{ validationCodeId: null, version: 1 },
    ...more,
  };
}
const denied = (attempt: number) =>
  asked({ vettingStatus: 'DENIED', vettingReason: 'No.', vettingDecidedAt: SINCE, attempt, version: 2 });

describe('asking for a qualification', () => {
  it.each<[string, QualificationRequest, Partial<QualificationFacts>, Partial<CustomerQualification>]>([
    ['9.1: education is reviewed', SCHOOL, {}, {}],
    ['education again, after a refusal', SCHOOL, { asked: [denied(2)] }, { attempt: 3, version: 2 }],
    [
      'an entity of the state holds at once',
      STATE,
      {},
      { qualification: 'STATE_OWNED_ENTITY', educationSegment: null, vettingStatus: 'APPROVED', vettingDecidedAt: NOW },
    ],
    [
      'the community cloud holds at once',
      CLOUD,
      {},
      {
        ...{ qualification: 'GOVERNMENT_COMMUNITY_CLOUD', educationSegment: null, vettingStatus: 'APPROVED' },
        ...{ vettingDecidedAt: NOW, validationCodeId: 'vco_1' },
      },
    ],
    [
      'the community cloud after education was refused',
      CLOUD,
      { asked: [denied(3)] },
      {
        ...{ qualification: 'GOVERNMENT_COMMUNITY_CLOUD', educationSegment: null, vettingStatus: 'APPROVED' },
        ...{ vettingDecidedAt: NOW, validationCodeId: 'vco_1' },
      },
    ],
  ])('%s', (_, request, more, expected) => {
    expect(qualifyCustomer(request, facts(more), NOW)).toEqual({
      ok: true,
      value: asked({ vettingCreatedAt: NOW, ...expected }),
    });
  });

  const own = (...qualifications: string[]) => ({ relationship: { ...relationship, qualifications } });
  it.each<[string, QualificationRequest, Partial<QualificationFacts>, object[]]>([
    [
      'without a relationship',
      SCHOOL,
      { relationship: { ...relationship, state: 'REMOVING' } },
      [{ code: 'NO_RESELLER_RELATIONSHIP', state: 'REMOVING' }],
    ],
    ['the community cloud in a sandbox', CLOUD, { isSandbox: true, rolesReaching: [] }, [{ code: 'NOT_AVAILABLE_IN_SANDBOX' }]],
    ['in review already', SCHOOL, { asked: [asked()] }, [{ code: 'QUALIFICATION_ALREADY_SET', status: 'IN_REVIEW' }]],
    ['approved already', SCHOOL, own('EDUCATION'), [{ code: 'QUALIFICATION_ALREADY_SET', status: 'APPROVED' }]],
    [
      'approved by an import, after a refusal here',
      SCHOOL,
      { ...own('EDUCATION'), asked: [denied(1)] },
      [{ code: 'QUALIFICATION_ALREADY_SET', status: 'APPROVED' }],
    ],
    [
      '9.3: the community cloud beside education',
      CLOUD,
      own('EDUCATION'),
      [{ code: 'QUALIFICATION_CONFLICT', other: 'EDUCATION' }],
    ],
    [
      'the community cloud while education is in review',
      CLOUD,
      { asked: [asked()] },
      [{ code: 'QUALIFICATION_CONFLICT', other: 'EDUCATION' }],
    ],
    [
      'education beside the community cloud',
      SCHOOL,
      own('GOVERNMENT_COMMUNITY_CLOUD'),
      [{ code: 'QUALIFICATION_CONFLICT', other: 'GOVERNMENT_COMMUNITY_CLOUD' }],
    ],
    ['9.2: a fourth time', SCHOOL, { asked: [denied(3)] }, [{ code: 'QUALIFICATION_REQUEST_LIMIT_REACHED', maximum: 3 }]],
    [
      'education without a billing profile',
      SCHOOL,
      { billingProfile: null, addressRules: null },
      [{ code: 'EDUCATION_EMAIL_REQUIRED' }],
    ],
    [
      'education with free mail and half an address',
      SCHOOL,
      { billingProfile: { ...profile, email: 'head@gmail.com', city: null, postalCode: null } },
      [{ code: 'EDUCATION_EMAIL_REQUIRED' }, { code: 'CITY_REQUIRED' }, { code: 'POSTAL_CODE_REQUIRED' }],
    ],
    [
      'the community cloud outside the United States',
      CLOUD,
      { country: 'CA' },
      [{ code: 'COUNTRY_NOT_SUPPORTED', country: 'CA' }],
    ],
    ['with a code of nobody', CLOUD, { validationCode: null }, [{ code: 'VALIDATION_CODE_INVALID' }]],
    [
      'with a code that is used up',
      CLOUD,
      { validationCode: { ...code, remainingCreates: 0 } },
      [{ code: 'VALIDATION_CODE_EXHAUSTED', validationId: 'ab' }],
    ],
    [
      'the community cloud without a directory role',
      CLOUD,
      { rolesReaching: ['rol_62e90394-69f5-4237-9190-012177145e10'] },
      [
        {
          code: 'GDAP_ROLE_REQUIRED',
          anyOfRoles: ['Directory Readers', 'Directory Writers', 'License Administrator', 'User Administrator'],
          restsOn: 'access',
        },
      ],
    ],
  ])('%s is refused', (_, request, more, refusals) => {
    expect(qualifyCustomer(request, facts(more), NOW)).toEqual({ ok: false, refusals });
  });
});

describe('what is shown of the qualifications of a customer', () => {
  const shown = (rows: CustomerQualification[], approved: string[]) =>
    shownQualifications('cus_1', rows, approved).map(({ qualification, vettingStatus, attempt }) => [
      qualification,
      vettingStatus,
      attempt,
    ]);

  it.each<[CustomerQualification[], string[], unknown[]]>([
    [[], [], [['NONE', null, null]]],
    [[asked()], [], [['EDUCATION', 'IN_REVIEW', 1]]],
    [[asked({ vettingStatus: 'APPROVED' })], ['EDUCATION'], [['EDUCATION', 'APPROVED', 1]]],
    [[denied(2)], ['EDUCATION'], [['EDUCATION', 'APPROVED', null]]],
    [
      [denied(2)],
      ['NONPROFIT', 'STATE_OWNED_ENTITY'],
      [
        ['EDUCATION', 'DENIED', 2],
        ['NONPROFIT', 'APPROVED', null],
        ['STATE_OWNED_ENTITY', 'APPROVED', null],
      ],
    ],
    [[], ['SOMETHING_NEW'], [['NONE', null, null]]],
  ])('row %#', (rows, approved, expected) => {
    expect(shown(rows, approved)).toEqual(expected);
  });
});
