import {
  acceptInvitation,
  type BehindInvitation,
  type InvitationAcceptanceFacts,
  type InvitationClaim,
} from '../../../../subgraphs/customers/domain/acceptInvitation.ts';
import type { CountryRules } from '../../../../subgraphs/customers/domain/countryRules.ts';
import type { CustomerRelationship } from '../../../../subgraphs/customers/domain/customer.ts';
import { newResellerRelationship } from '../../../../subgraphs/customers/domain/resellerRelationship.ts';
import { isSelfResale, type TenantAsPartner } from '../../../../subgraphs/customers/domain/selfResale.ts';
import { aCustomer, at, SINCE } from './samples.ts';

const COUNTRY: CountryRules = {
  ...{ code: 'US', name: 'United States', region: 'UNITED_STATES', currency: 'USD', defaultCulture: 'en-US' },
  ...{ supportedCultures: ['en-US'], supportedLanguages: ['en'], isCityRequired: true, isPostalCodeRequired: true },
  ...{ postalCodeRegex: null, isStateRequired: true, supportedStates: null, phoneNumberRegex: '^\\d+$', callingCodes: ['1'] },
  ...{ registrationNumberRequired: false, phoneRequired: false, registrationNumberTypes: null, registrationNumberRegex: null },
  agreementLanguages: ['en-US'],
};
const NOW = at('2026-03-01T08:00:00Z');
const customer = aCustomer({ agreementConfirmedAt: null });
const claim: InvitationClaim = {
  acceptor: { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example', phoneNumber: null },
  tenantType: 'ORGANIZATION',
  newcomer: null,
  acceptsAgreement: true,
};
const direct: BehindInvitation = {
  ...{ id: 'rinv_1', partnerId: 'par_1', kind: 'DIRECT', providerId: null, status: 'OPEN', includesAdminPermissions: false },
  ...{ partnerName: 'One', partnerType: 'DIRECT_BILL', partnerCloud: 'GLOBAL', partnerCountry: 'US', providerName: null },
  ...{ domains: ['one.example'], isLinked: true, ownType: null, isOwnSeller: false },
};
const indirect: BehindInvitation = {
  ...direct,
  ...{ kind: 'INDIRECT_RESELLER', partnerType: 'INDIRECT_RESELLER', providerId: 'par_2', providerName: 'Two' },
};
const facts: InvitationAcceptanceFacts = {
  ...{ invitation: direct, customer, country: COUNTRY, partnerRegion: 'UNITED_STATES' },
  ...{ legalAbbreviations: new Set(), ofPartner: null, ofProvider: null },
};
const related = (more: Partial<CustomerRelationship>): CustomerRelationship => ({
  ...newResellerRelationship(customer, { partnerId: 'par_1', resellerId: null, providerId: null, isSource: true }, SINCE),
  ...more,
});

const codes = (more: Partial<InvitationClaim>, facing: Partial<InvitationAcceptanceFacts>): string[] => {
  const decision = acceptInvitation({ ...claim, ...more }, { ...facts, ...facing }, NOW);
  return decision.ok ? [] : decision.refusals.map(({ code }) => code);
};

describe('an acceptance', () => {
  it('meets what stands against it in one order: each is told before all that come after it', () => {
    const worst = {
      invitation: { ...indirect, status: 'WITHDRAWN', isLinked: false, partnerCloud: 'CHINA_21VIANET', ownType: 'DIRECT_BILL' },
      partnerRegion: 'EUROPE',
      ofPartner: related({ state: 'REMOVING' }),
    } as const;
    const bad = { ...claim, acceptsAgreement: false, tenantType: 'CIAM' } as const;
    const { invitation } = worst;
    expect(codes({ ...bad, acceptor: { ...claim.acceptor, email: 'x' } }, worst)).toEqual(['EMAIL_INVALID']);
    expect(codes(bad, { ...worst, invitation: null })).toEqual(['INVITATION_NOT_FOUND']);
    expect(codes(bad, worst)).toEqual(['INVITATION_WITHDRAWN']);
    const open = { ...invitation, status: 'OPEN' } as const;
    expect(codes(bad, { ...worst, invitation: open })).toEqual(['TENANT_TYPE_NOT_SUPPORTED']);
    const lazy = { acceptsAgreement: false };
    expect(codes(lazy, { ...worst, invitation: open })).toEqual(['NOT_AVAILABLE_IN_CLOUD']);
    const global = { ...open, partnerCloud: 'GLOBAL' } as const;
    expect(codes(lazy, { ...worst, invitation: global })).toEqual(['COUNTRY_OUTSIDE_PARTNER_REGION']);
    expect(codes(lazy, { ...worst, invitation: global, customer: null })).toEqual(['CUSTOMER_PROFILE_INCOMPLETE']);
    const near = { ...worst, partnerRegion: 'UNITED_STATES' };
    expect(codes(lazy, { ...near, invitation: global })).toEqual(['SELF_RESALE_NOT_ALLOWED']);
    const nobody = { ...global, ownType: null };
    expect(codes(lazy, { ...near, invitation: nobody })).toEqual(['RELATIONSHIP_ALREADY_EXISTS']);
    expect(codes(lazy, { ...near, invitation: nobody, ofPartner: null })).toEqual(['RESELLER_NOT_LINKED']);
    const linked = { ...near, invitation: { ...nobody, isLinked: true }, ofPartner: null };
    expect(codes(lazy, linked)).toEqual(['CUSTOMER_AGREEMENT_NOT_ACCEPTED']);
    expect(codes({}, linked)).toEqual([]);
  });

  it.each<[string, BehindInvitation, CustomerRelationship | null, CustomerRelationship | null, string[]]>([
    ['a first partner', direct, null, null, []],
    ['a partner that left', direct, related({ state: 'NONE' }), null, []],
    ['a partner that sells', direct, related({}), null, ['RELATIONSHIP_ALREADY_EXISTS']],
    ['a provider that sells alone', indirect, null, related({ partnerId: 'par_2' }), []],
    ['a reseller of another provider', indirect, related({ providerId: 'par_3' }), null, []],
    ['a provider of another reseller', indirect, related({ providerId: 'par_2' }), related({ resellerId: 'par_9' }), []],
    [
      'both sides of the link',
      indirect,
      related({ providerId: 'par_2' }),
      related({ partnerId: 'par_2', resellerId: 'par_1' }),
      ['RELATIONSHIP_ALREADY_EXISTS'],
    ],
    ['a provider that is leaving', indirect, null, related({ state: 'REMOVING' }), ['RELATIONSHIP_ALREADY_EXISTS']],
  ])('with %s', (_, invitation, ofPartner, ofProvider, expected) => {
    expect(codes({}, { invitation, ofPartner, ofProvider })).toEqual(expected);
  });

  it('names reseller and provider to each other, and changes no agreement that is settled', () => {
    const decision = acceptInvitation(claim, { ...facts, invitation: indirect, customer: aCustomer() }, NOW);
    expect(decision).toMatchObject({
      ok: true,
      value: {
        acceptedAgreement: false,
        customer: { agreementSignedAt: null },
        relationships: [
          { partnerId: 'par_1', providerId: 'par_2', resellerId: null, state: 'RESELLER', since: NOW, tags: [], isSource: false },
          { partnerId: 'par_2', providerId: null, resellerId: 'par_1', state: 'RESELLER', since: NOW, tags: [], isSource: false },
        ],
      },
    });
  });
});

describe('a tenant sold to', () => {
  it.each<[string, TenantAsPartner | null, 'DIRECT_BILL' | 'INDIRECT_PROVIDER', string, boolean]>([
    ['is no partner', null, 'DIRECT_BILL', 'x.example', false],
    ['has the domain of the partner', null, 'DIRECT_BILL', 'ONE.example', true],
    ['is a direct bill partner', { type: 'DIRECT_BILL', isOfSeller: false }, 'INDIRECT_PROVIDER', 'x.example', true],
    ['is a provider', { type: 'INDIRECT_PROVIDER', isOfSeller: false }, 'DIRECT_BILL', 'x.example', true],
    ['sells through the provider', { type: 'INDIRECT_RESELLER', isOfSeller: true }, 'INDIRECT_PROVIDER', 'x.example', true],
    ['sells through others', { type: 'INDIRECT_RESELLER', isOfSeller: false }, 'INDIRECT_PROVIDER', 'x.example', false],
    ['is a reseller', { type: 'INDIRECT_RESELLER', isOfSeller: false }, 'DIRECT_BILL', 'x.example', true],
  ])('that %s', (_, own, type, domain, expected) => {
    expect(isSelfResale(own, { type, domains: ['one.example'] }, domain)).toBe(expected);
  });
});
