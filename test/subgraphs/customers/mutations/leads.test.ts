import { publishBusinessProfile } from '../../../../subgraphs/customers/services/publishBusinessProfile.ts';
import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerApp, operator } from '../../../support/viewers.ts';
import { aProfile, aReferralsUser, done } from '../businessProfiles.ts';
import { aLead, BAKERY, CONSENT, DETAILS, EVA } from '../deals.ts';

const REFERRAL = `referral {
  id kind dealKind type qualification direction status substatus statusReason name externalReferenceId campaignId stage stagePercent
  contactWantedUntil createdAt updatedAt expiresAt acceptedAt closedAt etag related { id }
  details { notes dealValue { amount currency } closingOn requirements { solutions { id name type } } }
  consent { consentToContact consentToShareReferralWithMicrosoftSellers }
  customerProfile { name size address { city } ids { profileType id } team { firstName email locale disableNotifications } }
  team { userId firstName phoneNumber } target { type id } inviteContext { organizationId organizationName notes }
}`;
const ask = (mutation: string) => {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${REFERRAL}
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
  partner = await aPartner(api, 'INDIRECT_RESELLER');
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
  api.sql(
    `SELECT to_jsonb(r) AS row, (SELECT array_agg(p.person_key ORDER BY 1) FROM customers.referral_person p WHERE p.referral_id = r.id) AS people
     FROM customers.referral r WHERE partner_id = $1 ORDER BY id`,
    [partner.id],
  );
const told = async () =>
  (
    await api.sql<{ type: string; payload: object }>(
      `SELECT type, payload FROM customers.event WHERE partner_id = $1 AND type LIKE 'referral%' ORDER BY position`,
      [partner.id],
    )
  ).map(({ type, payload }) => `${type} ${Reflect.get(payload, 'status')}/${Reflect.get(payload, 'substatus')}`);

const closingOn = '2026-06-30';
const accepting = async (referralId: string, more: object = {}) => ({
  referralId,
  ifMatch: await etagOf(referralId),
  name: 'Bakery ERP',
  dealValue: '50000.00',
  currency: 'USD',
  closingOn,
  ...more,
});
const replacing = async (referralId: string, more: object = {}) => ({
  referralId,
  ifMatch: await etagOf(referralId),
  status: 'NEW',
  substatus: 'RECEIVED',
  customerProfile: BAKERY,
  consent: CONSENT,
  details: {},
  team: [],
  ...more,
});

describe('a lead', () => {
  it('is sent by Microsoft, whole', async () => {
    const profileId = await aProfile(api, admin);
    await done(api, publishBusinessProfile, admin, { profileId });
    const [{ id: locationId } = { id: '' }] = await api.sql<{ id: string }>(
      'SELECT id FROM customers.business_profile_location WHERE profile_id = $1',
      [profileId],
    );
    const target = [{ type: 'BUSINESS_PROFILE_LOCATION', id: locationId }];
    const details = { ...DETAILS, closingOn };
    const input = { partnerId: partner.id, name: ' Wants ', customerProfile: BAKERY, consent: CONSENT, details, target };
    const { referral } = await run('sendLead', { ...input, isContactWanted: true, inviteNotes: 'Call' }, operator);
    expect(referral).toMatchObject({
      kind: 'MARKETPLACE_LEAD',
      dealKind: null,
      type: 'INDEPENDENT',
      qualification: 'DIRECT',
      direction: 'INCOMING',
      status: 'NEW',
      substatus: 'RECEIVED',
      name: 'Wants',
      stage: null,
      stagePercent: null,
      contactWantedUntil: '2026-03-04T08:00:00.000Z',
      expiresAt: '2026-03-15T08:00:00.000Z',
      details: { dealValue: { amount: '50000.00', currency: 'USD' }, closingOn },
      customerProfile: { name: 'Brno Bakery a.s.', team: [{ firstName: 'Jana', locale: 'cs-CZ', disableNotifications: false }] },
      target,
      inviteContext: { organizationId: 'msft', organizationName: 'Microsoft', notes: 'Call' },
      related: [],
    });
    expect(await told()).toEqual(['referral.created NEW/RECEIVED']);
    expect((await stored())[0]).toMatchObject({ people: ['jana@brnobakery.example'] });
    const qualified = await run('sendLead', { ...input, qualification: 'MARKETING_QUALIFIED', details: null }, operator);
    expect(qualified.referral).toMatchObject({ kind: 'QUALIFIED_LEAD', details: { dealValue: null }, contactWantedUntil: null });
  });

  it('is refused where it cannot arrive', async () => {
    const input = { partnerId: partner.id, customerProfile: BAKERY, consent: CONSENT };
    const target = [{ type: 'BUSINESS_PROFILE_LOCATION', id: 'bpl_draft' }];
    const refused: readonly (readonly [object, object])[] = [
      [{ partnerId: 'par_none' }, { code: 'PARTNER_NOT_FOUND', field: ['input', 'partnerId'] }],
      [{ target }, { code: 'VALIDATION_FAILED', field: ['input', 'target'] }],
      [{ qualification: 'NONE' }, { code: 'VALIDATION_FAILED', field: ['input', 'qualification'] }],
      [
        { customerProfile: { ...BAKERY, address: { ...BAKERY.address, city: null } } },
        { code: 'CITY_REQUIRED', field: ['input', 'customerProfile', 'address', 'city'] },
      ],
    ];
    for (const [more, error] of refused) {
      expect(await run('sendLead', { ...input, ...more }, operator)).toMatchObject({ referral: null, userErrors: [error] });
    }
    expect(await stored()).toEqual([]);
  });

  it('customers 20.1: is accepted, won, and then never changed', async () => {
    const referralId = await aLead(api, partner.id);
    const accepted = await run('acceptReferral', await accepting(referralId, { campaignId: 'SPRING', team: [EVA] }));
    expect(accepted).toMatchObject({
      referral: {
        status: 'ACTIVE',
        substatus: 'ACCEPTED',
        name: 'Bakery ERP',
        campaignId: 'SPRING',
        stage: 'CREATED_OR_ACCEPTED',
        stagePercent: 10,
        acceptedAt: '2026-03-01T08:00:00.000Z',
        details: { dealValue: { amount: '50000.00', currency: 'USD' }, closingOn },
        team: [{ userId: null, firstName: 'Eva' }],
      },
      userErrors: [],
    });
    const won = await run('closeReferral', {
      referralId,
      ifMatch: accepted.referral.etag,
      outcome: 'WON',
      statusReason: 'Signed',
    });
    expect(won.referral).toMatchObject({
      status: 'CLOSED',
      substatus: 'WON',
      statusReason: 'Signed',
      stage: 'WON',
      stagePercent: 100,
    });

    const before = await stored();
    const closed = { referral: null, userErrors: [{ code: 'REFERRAL_CLOSED', params: [{ name: 'substatus', value: 'WON' }] }] };
    const ifMatch = won.referral.etag;
    expect(await run('closeReferral', { referralId, ifMatch, outcome: 'LOST' })).toMatchObject(closed);
    expect(await run('acceptReferral', await accepting(referralId))).toMatchObject(closed);
    expect(await run('declineReferral', { referralId, ifMatch, reason: 'No' })).toMatchObject(closed);
    expect(await run('advanceDealStage', { referralId, ifMatch, stage: 'QUALIFIED' })).toMatchObject(closed);
    const update = await replacing(referralId, { status: 'CLOSED', substatus: 'WON' });
    expect(await run('updateReferral', update)).toMatchObject(closed);
    expect(await stored()).toEqual(before);
    expect(await told()).toEqual([
      'referral.created NEW/RECEIVED',
      'referral.updated ACTIVE/ACCEPTED',
      'referral.updated CLOSED/WON',
    ]);
  });

  it('customers 20.2: is accepted a millisecond before 14 days; after the job ran at 14 days it is expired', async () => {
    const inTime = await aLead(api, partner.id);
    const late = await aLead(api, partner.id);
    api.setNow('2026-03-15T07:59:59.999Z');
    await api.settle();
    expect(await run('acceptReferral', await accepting(inTime))).toMatchObject({ referral: { status: 'ACTIVE' } });

    api.setNow('2026-03-15T08:00:00Z');
    const expired = {
      referral: null,
      userErrors: [{ code: 'REFERRAL_EXPIRED', params: [{ name: 'expiresAt', value: '2026-03-15T08:00:00.000Z' }] }],
    };
    expect(await run('acceptReferral', await accepting(late))).toMatchObject(expired);
    await api.settle();
    await api.settle();
    const [row] = await api.sql('SELECT status, substatus, closed_at, due_at FROM customers.referral WHERE id = $1', [late]);
    expect(row).toEqual({ status: 'CLOSED', substatus: 'EXPIRED', closed_at: new Date('2026-03-15T08:00:00Z'), due_at: null });
    expect(await run('acceptReferral', await accepting(late))).toMatchObject(expired);
    expect(await run('declineReferral', { referralId: late, ifMatch: await etagOf(late), reason: 'x' })).toMatchObject(expired);
    expect((await told()).filter((event) => event.endsWith('EXPIRED'))).toEqual(['referral.updated CLOSED/EXPIRED']);
    const [open] = await api.sql('SELECT status FROM customers.referral WHERE id = $1', [inTime]);
    expect(open).toEqual({ status: 'ACTIVE' });
  });

  it('customers 20.3: cannot be won in one step', async () => {
    const referralId = await aLead(api, partner.id);
    await run('updateReferral', await replacing(referralId, { substatus: 'PENDING' }));
    const before = await stored();
    const named = { name: 'Bakery', details: { ...DETAILS, closingOn } };
    expect(
      await run('updateReferral', await replacing(referralId, { ...named, status: 'ACTIVE', substatus: 'WON' })),
    ).toMatchObject({
      referral: null,
      userErrors: [
        {
          code: 'REFERRAL_SUBSTATUS_INVALID',
          field: ['input', 'substatus'],
          params: [
            { name: 'status', value: 'ACTIVE' },
            { name: 'substatus', value: 'WON' },
          ],
        },
      ],
    });
    const notAllowed = { userErrors: [{ code: 'REFERRAL_TRANSITION_NOT_ALLOWED' }] };
    expect(await run('updateReferral', await replacing(referralId, { status: 'CLOSED', substatus: 'WON' }))).toMatchObject(
      notAllowed,
    );
    expect(await run('updateReferral', await replacing(referralId, { status: 'CLOSED', substatus: 'EXPIRED' }))).toMatchObject(
      notAllowed,
    );
    expect(await run('closeReferral', { referralId, ifMatch: await etagOf(referralId), outcome: 'LOST' })).toMatchObject(
      notAllowed,
    );
    expect(await stored()).toEqual(before);
  });

  it('is declined with a reason', async () => {
    const referralId = await aLead(api, partner.id);
    const ifMatch = await etagOf(referralId);
    for (const reason of [null, '  ']) {
      expect(await run('declineReferral', { referralId, ifMatch, reason })).toMatchObject({
        referral: null,
        userErrors: [{ code: 'DECLINE_REASON_REQUIRED', field: ['input', 'reason'] }],
      });
    }
    expect(await run('declineReferral', { referralId, ifMatch, reason: 'x'.repeat(501) })).toMatchObject({
      userErrors: [{ code: 'VALIDATION_FAILED', field: ['input', 'reason'], params: [{ name: 'maximum', value: '500' }] }],
    });
    const put = { status: 'CLOSED', substatus: 'DECLINED' };
    expect(await run('updateReferral', await replacing(referralId, put))).toMatchObject({
      userErrors: [{ code: 'DECLINE_REASON_REQUIRED', field: ['input', 'statusReason'] }],
    });
    expect(await run('declineReferral', { referralId, ifMatch, reason: ' Too far ' })).toMatchObject({
      referral: { status: 'CLOSED', substatus: 'DECLINED', statusReason: 'Too far', closedAt: '2026-03-01T08:00:00.000Z' },
    });
  });

  it('is replaced as a whole, and accepted by that with all that an accepted one needs', async () => {
    const referralId = await aLead(api, partner.id, { campaignId: 'SPRING' });
    const kept = await run('updateReferral', await replacing(referralId, { externalReferenceId: 'CRM-1' }));
    expect(kept.referral).toMatchObject({ name: null, campaignId: null, externalReferenceId: 'CRM-1', substatus: 'RECEIVED' });
    const active = { status: 'ACTIVE', substatus: 'ACCEPTED' };
    const { userErrors } = await run('updateReferral', await replacing(referralId, active));
    expect(userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.at(-1)])).toEqual(
      ['name', 'dealValue', 'currency', 'closingOn'].map((field) => ['VALIDATION_FAILED', field]),
    );
    const details = { dealValue: '1', currency: 'JPY', closingOn };
    const moved = { ...BAKERY, address: { ...BAKERY.address, city: 'Praha' }, team: [] };
    const accepted = await replacing(referralId, { ...active, name: 'x', details, customerProfile: moved });
    expect((await run('updateReferral', accepted)).referral).toMatchObject({
      ...active,
      externalReferenceId: null,
      acceptedAt: '2026-03-01T08:00:00.000Z',
      details: { dealValue: { amount: '1', currency: 'JPY' } },
      customerProfile: { address: { city: 'Praha' }, team: [] },
    });
    expect((await stored())[0]).toMatchObject({ people: null });

    const before = await stored();
    const ifMatch = await etagOf(referralId);
    const same = await run('updateReferral', { ...accepted, ifMatch });
    expect([same.referral.etag, same.userErrors]).toEqual([ifMatch, []]);
    expect(await stored()).toEqual(before);
  });

  it('is changed by whoever knows its version', async () => {
    const referralId = await aLead(api, partner.id);
    const before = await stored();
    const required = { code: 'ETAG_REQUIRED', field: ['input', 'ifMatch'] };
    const inputs: Readonly<Record<string, object>> = {
      acceptReferral: await accepting(referralId),
      declineReferral: { referralId, reason: 'No' },
      updateReferral: await replacing(referralId),
      closeReferral: { referralId, outcome: 'WON' },
      advanceDealStage: { referralId, stage: 'QUALIFIED' },
    };
    for (const [mutation, input] of Object.entries(inputs)) {
      expect(await run(mutation, { ...input, ifMatch: null })).toMatchObject({ referral: null, userErrors: [required] });
      expect(await run(mutation, { ...input, ifMatch: 'old' })).toMatchObject({ userErrors: [{ code: 'ETAG_MISMATCH' }] });
    }
    expect(await stored()).toEqual(before);
    const two = await Promise.all(
      [accepting(referralId), accepting(referralId)].map(async (input) => run('acceptReferral', await input)),
    );
    expect(two.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).sort()).toEqual([
      [],
      ['ETAG_MISMATCH'],
    ]);
  });

  it('is accepted with a form that is right, and says all that is not', async () => {
    const referralId = await aLead(api, partner.id);
    const wrong = {
      name: ' ',
      dealValue: '1.005',
      closingOn: '2026-02-28',
      notes: 'x'.repeat(4001),
      team: [{ ...EVA, email: 'x' }],
    };
    const { userErrors } = await run('acceptReferral', await accepting(referralId, wrong));
    expect(userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.slice(1).join('.')])).toEqual([
      ['VALIDATION_FAILED', 'name'],
      ['VALIDATION_FAILED', 'notes'],
      ['VALIDATION_FAILED', 'dealValue'],
      ['EMAIL_INVALID', 'team.0.email'],
      ['VALIDATION_FAILED', 'closingOn'],
    ]);
    expect(await run('acceptReferral', await accepting(referralId, { closingOn: '2026-03-01', dryRun: true }))).toMatchObject({
      referral: { status: 'NEW' },
      plan: { events: [{ type: 'referral.updated' }] },
    });
  });

  it('is for those who hold the leads of the partner', async () => {
    const referralId = await aLead(api, partner.id);
    const input = await accepting(referralId);
    const before = await stored();
    const stranger = aReferralsUser(await aPartner(api, 'DIRECT_BILL'), 'REFERRALS_ADMIN');
    for (const viewer of [stranger, aReferralsUser(partner, 'REFERRALS_USER')]) {
      expect(await run('acceptReferral', input, viewer)).toMatchObject({
        referral: null,
        userErrors: [{ code: 'REFERRAL_NOT_FOUND', field: ['input', 'referralId'] }],
      });
    }
    const refused: readonly (readonly [Viewer, string])[] = [
      [aReferralsUser(partner, 'SALES_AGENT'), 'ROLE_REQUIRED'],
      [aPartnerApp(partner, 'pusr_app'), 'APP_ONLY_NOT_SUPPORTED'],
      [operator, 'ROLE_REQUIRED'],
    ];
    for (const [viewer, reason] of refused) {
      const { errors } = await api.run(ask('acceptReferral'), { input }, viewer);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason } }]);
    }
    const { errors } = await api.run(
      ask('sendLead'),
      { input: { partnerId: partner.id, customerProfile: BAKERY, consent: CONSENT } },
      admin,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await stored()).toEqual(before);
    expect(await run('acceptReferral', input, aReferralsUser(partner, 'MPN_PARTNER_ADMIN'))).toMatchObject({ userErrors: [] });
  });
});
