import {
  type AttestationFacts,
  type AttestationForm,
  attestAgreement,
  expireAttestation,
  useAttestation,
} from '../../../../subgraphs/customers/domain/agreementAttestation.ts';
import { aCustomer, anAttestation, at } from './samples.ts';

const NOW = at('2026-03-01T08:00:00Z');
const form: AttestationForm = {
  ...{ customerId: 'cus_1', country: 'US', language: 'en-US', companyName: ' contoso ' },
  signatory: { firstName: ' Ann ', lastName: 'Lee', email: 'ann@x.example', phoneNumber: null },
};
const facts: AttestationFacts = {
  partnerCloud: 'GLOBAL',
  partnerDomains: ['partner.example'],
  phonePattern: '^\\d{10}$',
  agreementLanguages: ['en-US', 'cs-CZ'],
  legalAbbreviations: new Set(['gmbh']),
  known: { customer: aCustomer(), relationship: 'RESELLER' },
};

function attest(more: Partial<AttestationForm> = {}, other: Partial<AttestationFacts> = {}) {
  return attestAgreement({ ...form, ...more }, { ...facts, ...other }, NOW, {
    id: 'att_1',
    partnerId: 'par_2',
    createdBy: 'pusr_2',
  });
}
function refusals(...given: Parameters<typeof attest>) {
  const decision = attest(...given);
  return decision.ok ? [] : decision.refusals;
}

describe('an attestation', () => {
  it('is kept for a day, as it was read', () => {
    expect(attest()).toEqual({ ok: true, value: anAttestation({ companyName: 'contoso' }) });
  });

  it('may be for a customer that is still to be created', () => {
    const made = attest({ customerId: null }, { known: null });
    expect(made.ok && made.value.customerId).toBeNull();
    expect(refusals({ customerId: null, companyName: 'GmbH' }, { known: null })).toEqual([
      { code: 'COMPANY_NAME_INVALID', shape: 'STANDALONE_LEGAL_ABBREVIATION' },
    ]);
    expect(refusals({ customerId: null }, { known: null, partnerCloud: 'US_GOVERNMENT' })).toEqual([
      { code: 'NOT_AVAILABLE_IN_CLOUD', cloud: 'US_GOVERNMENT' },
    ]);
  });

  it('reports every error of the form together, before anything about the customer', () => {
    const signatory = { firstName: 'J', lastName: '12345', email: 'x@microsoft.com', phoneNumber: '1' };
    const found = refusals({ language: 'fr-FR', companyName: 'x'.repeat(256), signatory }, { known: null });
    expect(found.map(({ code }) => code)).toEqual([
      'LANGUAGE_NOT_SUPPORTED',
      'COMPANY_NAME_INVALID',
      'CONTACT_NAME_INVALID',
      'CONTACT_NAME_INVALID',
      'EMAIL_DOMAIN_FORBIDDEN',
      'PHONE_NUMBER_INVALID',
    ]);
  });

  it('is made where the agreement is offered alone', () => {
    expect(refusals({ country: 'XX' }, { agreementLanguages: null })).toEqual([{ code: 'COUNTRY_NOT_SUPPORTED', country: 'XX' }]);
    expect(refusals({ country: 'CN' }, { agreementLanguages: [] })).toEqual([
      { code: 'AGREEMENT_NOT_OFFERED_IN_COUNTRY', country: 'CN' },
    ]);
  });

  it('is of the customer it names', () => {
    expect(refusals({}, { known: null })).toEqual([{ code: 'CUSTOMER_NOT_FOUND' }]);
    expect(refusals({}, { known: { customer: aCustomer(), relationship: 'REMOVING' } })).toEqual([
      { code: 'NO_RESELLER_RELATIONSHIP', state: 'REMOVING' },
    ]);
    expect(
      refusals({ companyName: 'Fabrikam' }, { known: { customer: aCustomer({ country: 'CZ' }), relationship: 'RESELLER' } }),
    ).toEqual([{ code: 'ATTESTATION_MISMATCH', parts: ['companyName', 'country'] }]);
  });
});

describe('the use of an attestation', () => {
  const contact = { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example', phoneNumber: null };
  const confirmed = { customer: aCustomer(), contact, confirmationId: 'agr_1' };

  it.each([
    ['2026-03-02T07:59:59.999Z', true],
    ['2026-03-02T08:00:00Z', false],
  ])('at %s is possible: %s', (now, possible) => {
    expect(useAttestation(anAttestation(), confirmed, at(now)).ok).toBe(possible);
  });

  it.each([
    ['none', null, [{ code: 'ATTESTATION_NOT_FOUND' }]],
    ['an expired one', anAttestation({ status: 'EXPIRED', dueAt: null }), [{ code: 'ATTESTATION_NOT_FOUND' }]],
    ['a used one', anAttestation({ status: 'USED', usedAt: NOW }), [{ code: 'ATTESTATION_ALREADY_USED', usedAt: NOW }]],
    [
      'one of another customer',
      anAttestation({ customerId: 'cus_2' }),
      [{ code: 'ATTESTATION_MISMATCH', parts: ['customerId'] }],
    ],
    [
      'one of another company',
      anAttestation({ companyName: 'Fabrikam' }),
      [{ code: 'ATTESTATION_MISMATCH', parts: ['companyName'] }],
    ],
    ['one of another country', anAttestation({ country: 'CZ' }), [{ code: 'ATTESTATION_MISMATCH', parts: ['country'] }]],
    [
      'one of another person',
      anAttestation({ firstName: 'Bob', lastName: 'Ray', email: 'bob@x.example', phoneNumber: '5551234567' }),
      [{ code: 'ATTESTATION_MISMATCH', parts: ['firstName', 'lastName', 'email', 'phoneNumber'] }],
    ],
  ])('customers 16.6: of %s is refused', (_what, attestation, expected) => {
    expect(useAttestation(attestation, confirmed, NOW)).toEqual({ ok: false, refusals: expected });
  });

  it('binds one that was made without a customer to the customer', () => {
    const used = useAttestation(
      anAttestation({ customerId: null, companyName: 'CONTOSO', email: 'Ann@X.example' }),
      confirmed,
      NOW,
    );
    expect(used.ok && used.value).toMatchObject({
      customerId: 'cus_1',
      status: 'USED',
      usedAt: NOW,
      dueAt: null,
      confirmationId: 'agr_1',
    });
  });
});

it.each([
  ['2026-03-02T07:59:59.999Z', 'CREATED', 'NOT_DUE'],
  ['2026-03-02T08:00:00Z', 'CREATED', null],
  ['2026-03-02T08:00:00Z', 'USED', 'NOT_DUE'],
  ['2026-03-03T08:00:00Z', 'EXPIRED', 'NOT_DUE'],
] as const)('at %s an attestation that is %s expires unless: %s', (now, status, refused) => {
  const expired = expireAttestation(anAttestation({ status }), at(now));
  expect(expired.ok ? null : expired.refusals[0].code).toBe(refused);
  if (expired.ok) expect(expired.value).toEqual(anAttestation({ status: 'EXPIRED', dueAt: null }));
});
