import {
  type AcceptanceClaim,
  type AcceptanceFacts,
  acceptAgreement,
} from '../../../../subgraphs/customers/domain/agreementAcceptance.ts';
import { agreementGaps } from '../../../../subgraphs/customers/domain/agreementCoverage.ts';
import { agreementDocument } from '../../../../subgraphs/customers/domain/agreementDocument.ts';
import { inviteToAgreement } from '../../../../subgraphs/customers/domain/agreementInvitation.ts';
import { agreementMail } from '../../../../subgraphs/customers/domain/agreementMail.ts';
import { agreementVersions } from '../../../../subgraphs/customers/domain/agreementVersion.ts';
import { aCustomer, aTemplate, at, SINCE } from './samples.ts';

const NOW = at('2026-03-01T08:00:00Z');
const templates = [aTemplate('older', 0), aTemplate('current', 1), aTemplate('cloud', 7, { type: 'MICROSOFT_CLOUD_AGREEMENT' })];
const customer = aCustomer({ agreementConfirmedAt: null });
const claimed: AcceptanceClaim = { templateId: 'current', language: 'en-US', country: null };
const facts: AcceptanceFacts = {
  customer,
  templates,
  agreementLanguages: ['en-US', 'cs-CZ'],
  hasPurchases: false,
  signatures: [],
};
const BARRED = { code: 'DIRECT_ACCEPTANCE_NOT_POSSIBLE', restsOn: 'subscriptions' };

function acceptIt(claim: Partial<AcceptanceClaim> = {}, more: Partial<AcceptanceFacts> = {}) {
  return acceptAgreement({ ...claimed, ...claim }, { ...facts, ...more }, NOW, 'usr_1');
}
function refusals(...given: Parameters<typeof acceptIt>) {
  const decision = acceptIt(...given);
  return decision.ok ? [] : decision.refusals;
}

describe('an acceptance by the customer', () => {
  const signature = {
    ...{ customerId: 'cus_1', templateId: 'agt_current', language: 'en-US', country: 'US' },
    ...{ signedAt: NOW, signedBy: 'usr_1' },
  };

  it('is a signature, and from now on the customer counts as signed', () => {
    expect(acceptIt()).toEqual({ ok: true, value: { customer: { ...customer, agreementSignedAt: NOW }, signature } });
  });

  it.each([
    ['cs-CZ', 'cs-CZ'],
    ['cs-cz', 'en-US'],
    ['fr-FR', 'en-US'],
  ])('customers 15.2: in %s is one in %s', (asked, language) => {
    const accepted = acceptIt({ language: asked });
    expect(accepted.ok && accepted.value.signature.language).toBe(language);
  });

  it('of a newer version is one more, and since when it is signed is not moved', () => {
    const older = { ...signature, templateId: 'agt_older', signedAt: SINCE };
    const accepted = acceptIt({}, { customer: aCustomer({ agreementSignedAt: SINCE }), signatures: [older] });
    expect(accepted.ok && accepted.value).toEqual({ customer: aCustomer({ agreementSignedAt: SINCE }), signature });
  });

  it.each<[string, Parameters<typeof acceptIt>, object[]]>([
    ['of a customer that is not on record', [{}, { customer: null }], [{ code: 'CUSTOMER_NOT_FOUND' }]],
    [
      'of no version, for another country',
      [{ templateId: 'unknown', country: 'CZ' }],
      [
        { code: 'AGREEMENT_TEMPLATE_NOT_FOUND', type: 'MICROSOFT_CUSTOMER_AGREEMENT' },
        { code: 'VALIDATION_FAILED', country: 'US' },
      ],
    ],
    ['of an older version', [{ templateId: 'older' }], [{ code: 'AGREEMENT_TEMPLATE_OUTDATED', currentTemplateId: 'current' }]],
    [
      'of the cloud agreement',
      [{ templateId: 'cloud' }],
      [{ code: 'AGREEMENT_TYPE_RETIRED', inForce: 'MICROSOFT_CUSTOMER_AGREEMENT' }],
    ],
    [
      'in another cloud',
      [{}, { customer: aCustomer({ cloud: 'US_GOVERNMENT' }) }],
      [{ code: 'NOT_AVAILABLE_IN_CLOUD', cloud: 'US_GOVERNMENT' }],
    ],
    ['where it is not offered', [{}, { agreementLanguages: [] }], [{ code: 'AGREEMENT_NOT_OFFERED_IN_COUNTRY', country: 'US' }]],
    [
      'of a version that is signed',
      [{}, { signatures: [signature], hasPurchases: true }],
      [{ code: 'AGREEMENT_ALREADY_CONFIRMED', signedAt: NOW }],
    ],
    ['16.1: of a customer that holds purchases', [{}, { hasPurchases: true }], [BARRED]],
    ['16.1: of a confirmed customer that holds purchases', [{}, { customer: aCustomer(), hasPurchases: true }], [BARRED]],
  ])('%s is refused', (_what, given, expected) => {
    expect(refusals(...given)).toEqual(expected);
  });
});

describe('an invitation to the agreement', () => {
  const known = { relationship: 'RESELLER', cloud: 'GLOBAL', hasPurchases: false } as const;
  it.each<[Parameters<typeof inviteToAgreement>[1], object[]]>([
    [{ partnerCloud: 'GLOBAL', customer: null }, []],
    [{ partnerCloud: 'GLOBAL', customer: known }, []],
    [{ partnerCloud: 'US_GOVERNMENT', customer: null }, [{ code: 'NOT_AVAILABLE_IN_CLOUD', cloud: 'US_GOVERNMENT' }]],
    [{ partnerCloud: 'GLOBAL', customer: 'NOT_FOUND' }, [{ code: 'CUSTOMER_NOT_FOUND' }]],
    [
      { partnerCloud: 'GLOBAL', customer: { ...known, relationship: 'NONE' } },
      [{ code: 'NO_RESELLER_RELATIONSHIP', state: 'NONE' }],
    ],
    [{ partnerCloud: 'GLOBAL', customer: { ...known, hasPurchases: true } }, [BARRED]],
  ])('customers 16.7: with %j answers %j', (given, expected) => {
    const invited = inviteToAgreement('EXISTING_CUSTOMER', given);
    expect(invited.ok ? [] : invited.refusals).toEqual(expected);
  });

  it.each([
    ['NONE', []],
    ['RESELLER', [{ code: 'RELATIONSHIP_ALREADY_EXISTS', state: 'RESELLER' }]],
    ['REMOVING', [{ code: 'RELATIONSHIP_ALREADY_EXISTS', state: 'REMOVING' }]],
  ] as const)('for a relationship too, where it is %s, answers %j', (relationship, expected) => {
    const invited = inviteToAgreement('RELATIONSHIP_AND_AGREEMENT', {
      partnerCloud: 'GLOBAL',
      customer: { ...known, relationship },
    });
    expect(invited.ok ? [] : invited.refusals).toEqual(expected);
  });

  it.each([
    [null, 'en'],
    ['en-GB', 'en'],
    ['cs-CZ', 'cs'],
    ['de', 'de'],
    ['ja-JP', 'en'],
  ])('asked for in %s is written in %s', (wanted, locale) => {
    const mail = agreementMail('EXISTING_CUSTOMER', 'Fabrikam', wanted);
    expect(mail.locale).toBe(locale);
    expect(mail.emailSubject).toContain('Fabrikam');
    expect(mail.emailBody).toContain(mail.url);
  });

  it('leaves room for the first credentials of a new customer alone', () => {
    expect(agreementMail('NEW_CUSTOMER', 'Fabrikam', 'en').emailBody).toContain('User name:');
    expect(agreementMail('EXISTING_CUSTOMER', 'Fabrikam', 'en').emailBody).not.toContain('User name:');
  });
});

describe('the text of an agreement', () => {
  const asked = { templateId: 'older', language: 'cs-CZ', country: 'CZ' };
  const known = { cloud: 'GLOBAL', templates, languages: ['en-US', 'cs-CZ'] } as const;

  it('customers 15: is behind a link for five minutes, of any version', () => {
    expect(agreementDocument(asked, known, NOW)).toEqual({
      ok: true,
      value: { template: templates[0], language: 'cs-CZ', expiresAt: at('2026-03-01T08:05:00Z') },
    });
  });

  it('customers 15.2: falls back to English when the case of its language is wrong', () => {
    const found = agreementDocument({ ...asked, language: 'cs-cz' }, known, NOW);
    expect(found.ok && found.value.language).toBe('en-US');
  });

  it('customers 15.4: is refused with all that stands against it', () => {
    const found = agreementDocument({ ...asked, templateId: 'no' }, { ...known, cloud: 'US_GOVERNMENT', languages: [] }, NOW);
    expect(found.ok ? [] : found.refusals.map(({ code }) => code)).toEqual([
      'NOT_AVAILABLE_IN_CLOUD',
      'AGREEMENT_TEMPLATE_NOT_FOUND',
      'AGREEMENT_NOT_OFFERED_IN_COUNTRY',
    ]);
  });
});

it('the versions of a country are the newest, one for each language', () => {
  const asked = { country: 'CZ', language: null, customerType: 'EDUCATION', audience: 'COMMERCIAL' } as const;
  const version = { country: 'CZ', customerType: 'EDUCATION', audience: 'COMMERCIAL', template: templates[1] };
  expect(agreementVersions(asked, ['en-US', 'cs-CZ'], templates)).toEqual([
    { ...version, language: 'en-US' },
    { ...version, language: 'cs-CZ' },
  ]);
  expect(agreementVersions({ ...asked, language: 'cs-cz' }, ['en-US', 'cs-CZ'], templates)).toEqual([]);
  expect(agreementVersions(asked, ['en-US'], [])).toEqual([]);
});

it.each([
  ['NOT_ACCEPTED', [], ['PARTNER_CONFIRMATION', 'CUSTOMER_SIGNATURE']],
  ['CONFIRMED_BY_PARTNER', ['agt_current'], ['CUSTOMER_SIGNATURE']],
  ['CONFIRMED_BY_PARTNER', ['agt_older'], ['CUSTOMER_SIGNATURE', 'CURRENT_VERSION']],
  ['ACCEPTED_BY_CUSTOMER', [], ['PARTNER_CONFIRMATION']],
  ['ACCEPTED_BY_BOTH', ['agt_older', 'agt_current'], []],
] as const)('of a customer that is %s by %j lacks %j', (acceptance, versions, lacks) => {
  expect(agreementGaps(acceptance, versions, 'agt_current')).toEqual(lacks);
});
