import {
  type AgreementClaim,
  type AgreementFacts,
  confirmAgreement,
} from '../../../../subgraphs/customers/domain/agreementConfirmation.ts';
import type { RelationshipState } from '../../../../subgraphs/customers/domain/customer.ts';
import { aConfirmation, aCustomer, anAttestation, aTemplate, at, SINCE } from './samples.ts';

const NOW = at('2026-03-01T08:00:00Z');
const customer = aCustomer({ agreementConfirmedAt: null });
const known = { customer, relationship: 'RESELLER' as const, confirmations: [] };
const partner = { id: 'agr_new', partnerId: 'par_2', confirmedBy: 'pusr_2' };
const claimed: AgreementClaim = {
  templateId: 'current',
  type: 'MICROSOFT_CUSTOMER_AGREEMENT',
  dateAgreed: at('2026-02-28T08:00:00Z'),
  contact: { firstName: ' Ann ', lastName: 'Lee', email: 'ann@x.example', phoneNumber: null },
  attestationId: null,
};
const facts: AgreementFacts = {
  attested: null,
  attestation: 'CLASSIC',
  partnerDomains: ['partner.example'],
  phonePattern: '^\\d{10}$',
  templates: [
    aTemplate('older', 0),
    aTemplate('current', 1),
    aTemplate('twin', 1),
    aTemplate('cloud', 7, { type: 'MICROSOFT_CLOUD_AGREEMENT' }),
  ],
  known,
};

function confirm(claim: Partial<AgreementClaim> = {}, more: Partial<AgreementFacts> = {}) {
  return confirmAgreement({ ...claimed, ...claim }, { ...facts, ...more }, NOW, partner);
}
function refusals(...given: Parameters<typeof confirm>) {
  const decision = confirm(...given);
  return decision.ok ? [] : decision.refusals;
}
const withContact = (contact: Partial<AgreementClaim['contact']>): Partial<AgreementClaim> => ({
  contact: { ...claimed.contact, ...contact },
});

describe('a confirmation of the agreement', () => {
  it('is one more record, and from now on the customer counts as confirmed', () => {
    expect(confirm()).toEqual({
      ok: true,
      value: {
        customer: { ...customer, agreementConfirmedAt: NOW },
        confirmation: {
          id: 'agr_new',
          customerId: 'cus_1',
          partnerId: 'par_2',
          templateId: 'agt_current',
          type: 'MICROSOFT_CUSTOMER_AGREEMENT',
          firstName: 'Ann',
          lastName: 'Lee',
          email: 'ann@x.example',
          phoneNumber: null,
          dateAgreed: claimed.dateAgreed,
          confirmedAt: NOW,
          confirmedBy: 'pusr_2',
          attestationId: null,
        },
        attestation: null,
      },
    });
  });

  it('leaves alone since when the customer counts as confirmed', () => {
    const confirmed = confirm({}, { known: { ...known, customer: aCustomer({ agreementConfirmedAt: SINCE }) } });
    expect(confirmed.ok && confirmed.value.customer.agreementConfirmedAt).toEqual(SINCE);
  });

  it.each([
    ['2026-03-01T08:00:00.001Z', [{ code: 'AGREEMENT_DATE_IN_FUTURE', latest: NOW }]],
    ['2026-03-01T08:00:00Z', []],
    ['2026-03-01T07:59:59Z', []],
    ['2019-10-01T00:00:00Z', []],
    ['2019-09-30T23:59:59.999Z', [{ code: 'AGREEMENT_DATE_TOO_EARLY', earliest: at('2019-10-01T00:00:00Z') }]],
  ])('customers 16.2: with the date %s answers %j', (date, expected) => {
    expect(refusals({ dateAgreed: at(date) })).toEqual(expected);
  });

  it.each<[Partial<AgreementClaim>, object[]]>([
    [{ templateId: 'current' }, []],
    [{ templateId: 'twin' }, []],
    [{ templateId: 'older' }, [{ code: 'AGREEMENT_TEMPLATE_OUTDATED', currentTemplateId: 'current' }]],
    [{ templateId: 'unknown' }, [{ code: 'AGREEMENT_TEMPLATE_NOT_FOUND', type: 'MICROSOFT_CUSTOMER_AGREEMENT' }]],
    [{ templateId: 'cloud' }, [{ code: 'AGREEMENT_TEMPLATE_NOT_FOUND', type: 'MICROSOFT_CUSTOMER_AGREEMENT' }]],
    [
      { templateId: 'cloud', type: 'MICROSOFT_CLOUD_AGREEMENT' },
      [{ code: 'AGREEMENT_TYPE_RETIRED', inForce: 'MICROSOFT_CUSTOMER_AGREEMENT' }],
    ],
  ])('customers 15, 16.2: of %j answers %j', (claim, expected) => {
    expect(refusals(claim)).toEqual(expected);
  });

  it('customers 16.6: needs an attestation where the installation asks for enhanced ones', () => {
    const enhanced = { attestation: 'ENHANCED' as const };
    expect(refusals({}, enhanced)).toEqual([{ code: 'ATTESTATION_REQUIRED' }]);
    expect(refusals({ attestationId: 'att_1' }, { ...enhanced, attested: anAttestation() })).toEqual([]);
  });

  it.each(['CLASSIC', 'ENHANCED'] as const)(
    'customers 16.6: looks at and uses the attestation it names, in mode %s',
    (attestation) => {
      const named = { attestationId: 'att_1' };
      expect(refusals(named, { attestation })).toEqual([{ code: 'ATTESTATION_NOT_FOUND' }]);
      const used = confirm(named, { attestation, attested: anAttestation() });
      expect(used.ok && [used.value.confirmation.attestationId, used.value.attestation]).toEqual([
        'att_1',
        anAttestation({ status: 'USED', usedAt: NOW, dueAt: null, confirmationId: 'agr_new' }),
      ]);
    },
  );

  it('customers 16.6: of a used attestation is told so before anything about the contact on record', () => {
    const attested = anAttestation({ status: 'USED', usedAt: SINCE, dueAt: null, confirmationId: 'agr_1' });
    const confirmations = [aConfirmation()];
    expect(refusals({ attestationId: 'att_1' }, { attested, known: { ...known, confirmations } })).toEqual([
      { code: 'ATTESTATION_ALREADY_USED', usedAt: SINCE },
    ]);
  });

  it('customers 15.4: is not for customers of a cloud without agreements', () => {
    const government = aCustomer({ cloud: 'US_GOVERNMENT' });
    expect(refusals({}, { known: { ...known, customer: government } })).toEqual([
      { code: 'NOT_AVAILABLE_IN_CLOUD', cloud: 'US_GOVERNMENT' },
    ]);
  });

  it('reports every error of the form together, before anything about the customer', () => {
    const claim = {
      ...withContact({ firstName: 'J', lastName: 'test', email: 'x@microsoft.com', phoneNumber: '12' }),
      dateAgreed: at('2027-01-01T00:00:00Z'),
      templateId: 'older',
    };
    const found = refusals(claim, { attestation: 'ENHANCED', known: { ...known, relationship: 'NONE' } });
    expect(found.map(({ code }) => code)).toEqual([
      'CONTACT_NAME_INVALID',
      'CONTACT_NAME_INVALID',
      'EMAIL_DOMAIN_FORBIDDEN',
      'PHONE_NUMBER_INVALID',
      'AGREEMENT_DATE_IN_FUTURE',
      'AGREEMENT_TEMPLATE_OUTDATED',
      'ATTESTATION_REQUIRED',
    ]);
  });

  it('is refused for a customer the partner cannot see', () => {
    expect(refusals({}, { known: null })).toEqual([{ code: 'CUSTOMER_NOT_FOUND' }]);
    expect(refusals(withContact({ email: 'nobody' }), { known: null })).toEqual([{ code: 'EMAIL_INVALID' }]);
  });

  it.each<[RelationshipState, object[]]>([
    ['RESELLER', []],
    ['REMOVING', [{ code: 'NO_RESELLER_RELATIONSHIP', state: 'REMOVING' }]],
    ['NONE', [{ code: 'NO_RESELLER_RELATIONSHIP', state: 'NONE' }]],
  ])('in a relationship %s answers %j', (relationship, expected) => {
    const confirmations = relationship === 'RESELLER' ? [] : [aConfirmation()];
    expect(refusals({}, { known: { ...known, relationship, confirmations } })).toEqual(expected);
  });

  it.each<[string, Partial<AgreementClaim>, boolean]>([
    ['the same contact', {}, true],
    ['the same contact on another day', { dateAgreed: at('2026-02-27T00:00:00Z') }, true],
    ['the same contact with white space around it', withContact({ firstName: ' Ann', email: 'ann@x.example ' }), true],
    ['another first name', withContact({ firstName: 'Anna' }), false],
    ['another last name', withContact({ lastName: 'Leeds' }), false],
    ['another e-mail address', withContact({ email: 'ann.lee@x.example' }), false],
    ['a phone number more', withContact({ phoneNumber: '5551234567' }), false],
  ])('customers 16.3: of %s is refused beside one on record: %#', (_what, claim, isRefused) => {
    const confirmations = [aConfirmation({ partnerId: 'par_1' })];
    expect(refusals(claim, { known: { ...known, confirmations } })).toEqual(
      isRefused ? [{ code: 'AGREEMENT_ALREADY_CONFIRMED', confirmationId: 'agr_1' }] : [],
    );
  });

  it('stands beside one of the retired cloud agreement', () => {
    const confirmations = [aConfirmation({ type: 'MICROSOFT_CLOUD_AGREEMENT' })];
    expect(refusals({}, { known: { ...known, confirmations } })).toEqual([]);
  });
});
