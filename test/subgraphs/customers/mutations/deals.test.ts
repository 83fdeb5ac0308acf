import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerApp, operator } from '../../../support/viewers.ts';
import { aReferralsUser } from '../businessProfiles.ts';
import { aDeal, aLead, CONSENT, DEAL, DETAILS, EVA, PRIVATE } from '../deals.ts';

const REFERRAL = `id engagementId side kind dealKind type qualification direction status substatus stage registeredAt expiresAt name etag
  consent { consentToShareReferralWithMicrosoftSellers } team { userId } target { type id } inviteContext { organizationId notes }
  related { id }`;
const WITH_RELATED = ['createReferral', 'upgradeDeal', 'shareReferralWithMicrosoft'];
const ask = (mutation: string) => {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const related = WITH_RELATED.includes(mutation) ? `related { ${REFERRAL} }` : '';
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { referral { ${REFERRAL} } ${related}
    userErrors { code field params { name value } } plan { events { type } } } }`;
};

let api: Api;
let partner: TestPartner;
let admin: Viewer;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.setNow('2026-03-01T08:00:00Z');
  partner = await aPartner(api, 'DIRECT_BILL');
  admin = aReferralsUser(partner, 'REFERRALS_ADMIN');
});
afterAll(() => api.close());

async function run(mutation: string, input: object, viewer: Viewer = admin) {
  const { data, errors } = await api.run(ask(mutation), { input }, viewer);
  expect(errors).toBeUndefined();
  return Object(data)[mutation];
}

async function etagOf(id: string): Promise<string> {
  const { data } = await api.run('query ($id: ID!) { referral(id: $id) { etag } }', { id }, admin);
  return Object(data).referral.etag;
}

const stored = () =>
  api.sql('SELECT to_jsonb(r) AS row FROM customers.referral r WHERE partner_id = $1 ORDER BY id', [partner.id]);
const told = async () =>
  (
    await api.sql<{ type: string }>(
      `SELECT type FROM customers.event WHERE partner_id = $1 AND type LIKE 'referral%' ORDER BY position`,
      [partner.id],
    )
  ).map(({ type }) => type.replace('referral.', ''));

const closingOn = '2026-06-30';
const asked = { ...DEAL, details: { ...DETAILS, closingOn } };
const codesOf = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => [code, field.slice(1).join('.')]);

describe('a deal', () => {
  it('customers 20.4: without a solution is refused; with one solution and one member it is two referrals of one engagement', async () => {
    const none = { ...asked, details: { ...asked.details, requirements: { ...DETAILS.requirements, solutions: [] } } };
    expect(await run('createReferral', none)).toMatchObject({
      referral: null,
      related: null,
      userErrors: [{ code: 'CO_SELL_FIELDS_REQUIRED', params: [{ name: 'missing', value: 'solutions' }] }],
    });
    expect(codesOf(await run('createReferral', { ...asked, team: [{ ...EVA, phoneNumber: null }] }))).toEqual([
      ['CO_SELL_FIELDS_REQUIRED', 'team'],
    ]);
    expect(await stored()).toEqual([]);

    const { referral, related, userErrors } = await run('createReferral', { ...asked, inviteNotes: 'Please help' });
    expect(userErrors).toEqual([]);
    const both = { kind: 'CO_SELL_DEAL', dealKind: 'CO_SELL', type: 'SHARED', direction: 'OUTGOING', name: 'Bakery ERP' };
    expect(referral).toMatchObject({
      ...both,
      side: 'PARTNER',
      qualification: 'SALES_QUALIFIED',
      status: 'ACTIVE',
      substatus: 'ACCEPTED',
      stage: 'CREATED_OR_ACCEPTED',
      expiresAt: null,
      related: [{ id: related.id }],
    });
    expect(related).toMatchObject({
      ...both,
      side: 'MICROSOFT',
      engagementId: referral.engagementId,
      status: 'NEW',
      substatus: 'PENDING',
      stage: null,
      expiresAt: '2026-03-15T08:00:00.000Z',
      target: [{ type: 'NONE', id: 'msft' }],
      inviteContext: { organizationId: partner.id, notes: 'Please help' },
      related: [{ id: referral.id }],
    });
    expect(await told()).toEqual(['created', 'related.created']);
  });

  it('says everything that it lacks', async () => {
    const empty = { ...asked, name: null, team: [], details: {} };
    expect(codesOf(await run('createReferral', empty))).toEqual(
      ['name', 'details.dealValue', 'details.currency', 'details.closingOn', 'team', 'details.requirements.solutions'].map(
        (field) => ['CO_SELL_FIELDS_REQUIRED', field],
      ),
    );
    const hidden = { ...CONSENT, consentToShareReferralWithMicrosoftSellers: false };
    const wrong = {
      ...asked,
      qualification: 'DIRECT',
      consent: hidden,
      details: { ...asked.details, closingOn: '2026-02-28', requirements: { ...DETAILS.requirements, products: ['Foo'] } },
    };
    expect(codesOf(await run('createReferral', wrong))).toEqual([
      ['VALIDATION_FAILED', 'qualification'],
      ['VALIDATION_FAILED', 'consent.consentToShareReferralWithMicrosoftSellers'],
      ['VALIDATION_FAILED', 'details.requirements.products'],
      ['VALIDATION_FAILED', 'details.closingOn'],
    ]);
    expect(await stored()).toEqual([]);
  });

  it('of another kind is not shared: a private one is for the partner alone', async () => {
    const own = { ...PRIVATE, details: asked.details };
    const { referral, related } = await run('createReferral', own);
    expect([referral.type, related]).toEqual(['INDEPENDENT', null]);
    expect(codesOf(await run('createReferral', { ...own, consent: CONSENT }))).toEqual([
      ['VALIDATION_FAILED', 'consent.consentToShareReferralWithMicrosoftSellers'],
    ]);
    expect((await run('createReferral', { ...asked, dealKind: 'PARTNER_LED' })).related).toBeNull();
    expect((await run('createReferral', { ...own, dealKind: 'SOLUTION_ASSESSMENT' })).referral.type).toBe('INDEPENDENT');
  });

  it('is made once by a repeated call, and planned by a dry run', async () => {
    const dry = await run('createReferral', { ...asked, dryRun: true });
    expect(dry).toMatchObject({
      referral: null,
      related: null,
      plan: { events: [{ type: 'referral.created' }, { type: 'referral.related.created' }] },
    });
    expect(await stored()).toEqual([]);
    const first = await run('createReferral', { ...asked, idempotencyKey: 'deal-1' });
    const again = await run('createReferral', { ...asked, idempotencyKey: 'deal-1' });
    expect([again.referral.id, again.related.id]).toEqual([first.referral.id, first.related.id]);
    expect(await stored()).toHaveLength(2);
  });

  it('keeps its location; the rest is replaced, on the side of Microsoft too', async () => {
    const { referral, related } = await aDeal(api, admin);
    const update = {
      referralId: referral,
      ifMatch: await etagOf(referral),
      status: 'ACTIVE',
      substatus: 'ACCEPTED',
      name: 'Bakery ERP 2',
      customerProfile: DEAL.customerProfile,
      consent: CONSENT,
      details: asked.details,
      team: [EVA],
    };
    const elsewhere = { ...DEAL.customerProfile, address: { ...DEAL.customerProfile.address, addressLine1: 'Nova 1' } };
    const before = await stored();
    expect(codesOf(await run('updateReferral', { ...update, customerProfile: elsewhere }))).toEqual([
      ['LOCATION_ADDRESS_NOT_EDITABLE', 'customerProfile.address'],
    ]);
    expect(codesOf(await run('updateReferral', { ...update, team: [] }))).toEqual([['CO_SELL_FIELDS_REQUIRED', 'team']]);
    expect(await stored()).toEqual(before);
    expect((await run('updateReferral', update)).referral).toMatchObject({ name: 'Bakery ERP 2' });
    const rows = await api.sql('SELECT name FROM customers.referral WHERE id = $1', [related]);
    expect(rows).toEqual([{ name: 'Bakery ERP 2' }]);
    expect((await told()).slice(-2)).toEqual(['updated', 'related.updated']);
  });

  it('customers 20.6: is never changed back to private', async () => {
    const { referral: referralId } = await aDeal(api, admin);
    const before = await stored();
    const ifMatch = await etagOf(referralId);
    for (const to of ['PRIVATE', 'PARTNER_LED', 'CO_SELL', 'P2P']) {
      expect(await run('upgradeDeal', { referralId, ifMatch, to })).toMatchObject({
        referral: null,
        userErrors: [
          {
            code: 'CO_SELL_DOWNGRADE_NOT_ALLOWED',
            field: ['input', 'to'],
            params: [
              { name: 'from', value: 'CO_SELL' },
              { name: 'to', value: to },
            ],
          },
        ],
      });
    }
    expect(await stored()).toEqual(before);
  });

  it('is upgraded from private to partner-led to co-sell, and is shared with that', async () => {
    const { referral: referralId } = await aDeal(api, admin, PRIVATE);
    const led = await run('upgradeDeal', { referralId, ifMatch: await etagOf(referralId), to: 'PARTNER_LED' });
    expect(led).toMatchObject({
      referral: { dealKind: 'PARTNER_LED', type: 'INDEPENDENT', consent: { consentToShareReferralWithMicrosoftSellers: true } },
      related: null,
    });
    const shared = await run('upgradeDeal', { referralId, ifMatch: led.referral.etag, to: 'CO_SELL', inviteNotes: 'Help' });
    expect(shared).toMatchObject({
      referral: { dealKind: 'CO_SELL', type: 'SHARED' },
      related: { side: 'MICROSOFT', status: 'NEW', engagementId: led.referral.engagementId, inviteContext: { notes: 'Help' } },
    });
    expect(await told()).toEqual(['created', 'updated', 'updated', 'related.created']);
  });

  it('is upgraded before it is closed, by whoever knows its version', async () => {
    const { referral: referralId } = await aDeal(api, admin, PRIVATE);
    expect(codesOf(await run('upgradeDeal', { referralId, to: 'CO_SELL' }))).toEqual([['ETAG_REQUIRED', 'ifMatch']]);
    expect(codesOf(await run('upgradeDeal', { referralId, ifMatch: 'x', to: 'CO_SELL' }))).toEqual([
      ['ETAG_MISMATCH', 'ifMatch'],
    ]);
    const { referral } = await run('closeReferral', { referralId, ifMatch: await etagOf(referralId), outcome: 'LOST' });
    expect(codesOf(await run('upgradeDeal', { referralId, ifMatch: referral.etag, to: 'CO_SELL' }))).toEqual([
      ['REFERRAL_CLOSED', 'referralId'],
    ]);
  });

  it('comes nearer to a sale stage by stage', async () => {
    const { referral: referralId } = await aDeal(api, admin);
    const stage = async (to: string) => run('advanceDealStage', { referralId, ifMatch: await etagOf(referralId), stage: to });
    expect((await stage('PROPOSED')).referral).toMatchObject({ stage: 'PROPOSED' });
    for (const to of ['PROPOSED', 'QUALIFIED', 'WON'])
      expect(codesOf(await stage(to))).toEqual([['DEAL_STAGE_NOT_ALLOWED', 'stage']]);
    expect((await stage('NEGOTIATED')).referral).toMatchObject({ stage: 'NEGOTIATED' });
  });
});

describe('the side of Microsoft', () => {
  it('is answered by Microsoft alone, once, and ends with the deal', async () => {
    const { referral: referralId, related } = await aDeal(api, admin);
    const mine = { referralId: related, ifMatch: await etagOf(related ?? ''), reason: 'x', outcome: 'WON' };
    const { outcome: _, ...declining } = mine;
    expect(codesOf(await run('declineReferral', declining))).toEqual([['REFERRAL_TRANSITION_NOT_ALLOWED', 'referralId']]);
    const { errors } = await api.run(ask('answerSharedReferral'), { input: { referralId: related, answer: 'ACCEPTED' } }, admin);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);

    const answer = (more: object) => run('answerSharedReferral', { referralId: related, ...more }, operator);
    expect(codesOf(await answer({ answer: 'DECLINED' }))).toEqual([['DECLINE_REASON_REQUIRED', 'reason']]);
    expect((await answer({ answer: 'ACCEPTED' })).referral).toMatchObject({ side: 'MICROSOFT', status: 'ACTIVE' });
    expect(codesOf(await answer({ answer: 'ACCEPTED' }))).toEqual([['REFERRAL_TRANSITION_NOT_ALLOWED', 'referralId']]);
    expect(codesOf(await answer({ answer: 'DECLINED', reason: 'x' }))).toEqual([
      ['REFERRAL_TRANSITION_NOT_ALLOWED', 'referralId'],
    ]);
    expect(codesOf(await run('answerSharedReferral', { referralId, answer: 'DECLINED', reason: 'x' }, operator))).toEqual([
      ['REFERRAL_TRANSITION_NOT_ALLOWED', 'referralId'],
    ]);

    await run('closeReferral', { referralId, ifMatch: await etagOf(referralId), outcome: 'LOST', statusReason: 'Too dear' });
    const [side] = await api.sql('SELECT substatus, status_reason FROM customers.referral WHERE id = $1', [related]);
    expect(side).toEqual({ substatus: 'LOST', status_reason: 'Too dear' });
    expect(await told()).toEqual(['created', 'related.created', 'related.updated', 'updated', 'related.updated']);
  });

  it('expires at 14 days, and the deal can be shared again', async () => {
    const { referral: referralId, related } = await aDeal(api, admin);
    expect(codesOf(await run('shareReferralWithMicrosoft', { referralId }))).toEqual([['REFERRAL_ALREADY_SHARED', 'referralId']]);
    api.setNow('2026-03-15T08:00:00Z');
    expect(codesOf(await run('answerSharedReferral', { referralId: related, answer: 'ACCEPTED' }, operator))).toEqual([
      ['REFERRAL_EXPIRED', 'referralId'],
    ]);
    await api.settle();
    const again = await run('shareReferralWithMicrosoft', { referralId, inviteNotes: 'Once more' });
    expect(again).toMatchObject({
      referral: { dealKind: 'CO_SELL' },
      related: { status: 'NEW', expiresAt: '2026-03-29T08:00:00.000Z' },
    });
    expect(again.referral.related.map(({ id }: { id: string }) => id)).toEqual([again.related.id, related]);
  });

  it('is made by sharing, in one step with the deal; of two at once, one is made', async () => {
    const { referral: referralId } = await aDeal(api, admin, PRIVATE);
    const two = await Promise.all([1, 2].map(() => run('shareReferralWithMicrosoft', { referralId })));
    expect(two.map(codesOf).sort()).toEqual([[], [['REFERRAL_ALREADY_SHARED', 'referralId']]]);
    expect(await stored()).toHaveLength(2);
    const assessment = { ...PRIVATE, dealKind: 'SOLUTION_ASSESSMENT' as const };
    const { referral: other } = await aDeal(api, admin, assessment);
    expect((await run('shareReferralWithMicrosoft', { referralId: other })).referral).toMatchObject({
      dealKind: 'SOLUTION_ASSESSMENT',
      type: 'SHARED',
    });
    const lead = await aLead(api, partner.id);
    expect(codesOf(await run('shareReferralWithMicrosoft', { referralId: lead }))).toEqual([['VALIDATION_FAILED', 'referralId']]);
  });

  it('of a private deal there is none, and Microsoft knows nothing of it', async () => {
    const { referral: referralId } = await aDeal(api, admin, PRIVATE);
    expect(codesOf(await run('answerSharedReferral', { referralId, answer: 'ACCEPTED' }, operator))).toEqual([
      ['REFERRAL_NOT_FOUND', 'referralId'],
    ]);
  });
});

describe('the registration of a deal', () => {
  const wonAt = async (instant: string) => {
    api.setNow('2026-03-01T08:00:00Z');
    const { referral: referralId, related } = await aDeal(api, admin);
    await run('answerSharedReferral', { referralId: related, answer: 'ACCEPTED' }, operator);
    api.setNow(instant);
    await run('closeReferral', { referralId, ifMatch: await etagOf(referralId), outcome: 'WON' });
    return referralId;
  };
  const criteria = ({ userErrors }: { userErrors: { code: string; params: { value: string }[] }[] }) =>
    userErrors.map(({ code, params }) => [code, params[0]?.value]);

  it('customers 20.5: is refused when it was won 71 hours after its creation, and taken after 72', async () => {
    const early = await wonAt('2026-03-04T07:00:00Z');
    const before = await stored();
    expect(criteria(await run('registerDeal', { referralId: early }))).toEqual([
      ['DEAL_REGISTRATION_NOT_ELIGIBLE', 'WON_TOO_SOON'],
    ]);
    expect(await stored()).toEqual(before);
    const referralId = await wonAt('2026-03-04T08:00:00Z');
    expect((await run('registerDeal', { referralId })).referral).toMatchObject({ registeredAt: '2026-03-04T08:00:00.000Z' });
    expect(criteria(await run('registerDeal', { referralId }))).toEqual([
      ['DEAL_REGISTRATION_NOT_ELIGIBLE', 'ALREADY_REGISTERED'],
    ]);
  });

  it('says every criterion that is not met', async () => {
    const solutions = [{ id: 'Gaming', name: 'Gaming', type: 'CATEGORY' as const }];
    const details = { ...DETAILS, requirements: { ...DETAILS.requirements, solutions } };
    const { referral: referralId } = await aDeal(api, admin, { details });
    expect(criteria(await run('registerDeal', { referralId }))).toEqual(
      ['SOLUTION', 'NOT_WON', 'NOT_ACCEPTED_BY_MICROSOFT'].map((criterion) => ['DEAL_REGISTRATION_NOT_ELIGIBLE', criterion]),
    );
  });
});

describe('who may make deals', () => {
  it('is a referrals admin, and a referrals user that names itself in the team', async () => {
    const user = aReferralsUser(partner, 'REFERRALS_USER', 'pusr_seller');
    expect(codesOf(await run('createReferral', asked, user))).toEqual([['VALIDATION_FAILED', 'team']]);
    const { referral } = await run('createReferral', { ...asked, team: [{ ...EVA, userId: 'pusr_seller' }] }, user);
    expect(referral.team).toEqual([{ userId: 'pusr_seller' }]);
  });

  it('is nobody else', async () => {
    const refused: readonly (readonly [Viewer, string])[] = [
      [aReferralsUser(partner, 'MPN_PARTNER_ADMIN'), 'ROLE_REQUIRED'],
      [aReferralsUser(partner, 'ADMIN_AGENT'), 'ROLE_REQUIRED'],
      [aPartnerApp(partner, 'pusr_app'), 'APP_ONLY_NOT_SUPPORTED'],
      [operator, 'ROLE_REQUIRED'],
    ];
    for (const [viewer, reason] of refused) {
      const { data, errors } = await api.run(ask('createReferral'), { input: asked }, viewer);
      expect(data).toEqual({ createReferral: null });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason } }]);
    }
    expect(await stored()).toEqual([]);
    const stranger = aReferralsUser(await aPartner(api, 'DIRECT_BILL'), 'REFERRALS_ADMIN');
    const { referral: referralId } = await aDeal(api, admin);
    const inputs = { registerDeal: {}, shareReferralWithMicrosoft: {}, upgradeDeal: { ifMatch: 'x', to: 'CO_SELL' } };
    for (const [mutation, input] of Object.entries(inputs)) {
      expect(codesOf(await run(mutation, { referralId, ...input }, stranger))).toEqual([['REFERRAL_NOT_FOUND', 'referralId']]);
    }
  });
});
