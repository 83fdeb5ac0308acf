import { importedBusinessProfile } from '../../../../subgraphs/customers/domain/importedBusinessProfile.ts';
import { importedReferral } from '../../../../subgraphs/customers/domain/importedReferral.ts';
import {
  type RecordBusinessProfileInput,
  recordBusinessProfile,
} from '../../../../subgraphs/customers/services/recordBusinessProfile.ts';
import { type RecordReferralInput, recordReferral } from '../../../../subgraphs/customers/services/recordReferral.ts';
import type { Decision } from '../../../../subgraphs/shared/decision.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aReferralsUser } from '../businessProfiles.ts';
import { aWireProfile, aWireReferral } from '../wireReferral.ts';

const TENANT = 'd2a40000-0000-4000-8000-000000000001';
const REFERRAL = 'query ($id: ID!) { referral(id: $id) { name status kind details { dealValue { amount } } expiresAt } }';

let api: Api;
let partner: TestPartner;
beforeAll(async () => {
  api = await startApi();
  partner = await aPartner(api, 'DIRECT_BILL', { tenantId: TENANT });
});
afterAll(() => api.close());

function read<T, R>(decision: Decision<T, R>): T {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  return decision.value;
}

async function record(more: object = {}, partnerId = partner.id) {
  const { commands } = api.subgraphs.customers;
  const input: RecordReferralInput = read(importedReferral(aWireReferral(more)));
  const outcome = await commands.run(recordReferral, input, {
    viewer: system('import', partnerId),
    now: api.now(),
    newId: api.newId,
  });
  return outcome.ok ? outcome.value.ids.change : outcome.refusals.map(({ code }) => code);
}

async function recordProfile(more: object = {}) {
  const { commands } = api.subgraphs.customers;
  const input: RecordBusinessProfileInput = read(importedBusinessProfile(aWireProfile(more)));
  const outcome = await commands.run(recordBusinessProfile, input, {
    viewer: system('import', partner.id),
    now: api.now(),
    newId: api.newId,
  });
  return outcome.ok ? outcome.value.ids.change : outcome.refusals.map(({ code }) => code);
}

const told = async (like: string) =>
  (
    await api.sql<{ type: string }>('SELECT type FROM customers.event WHERE partner_id = $1 AND type LIKE $2 ORDER BY position', [
      partner.id,
      like,
    ])
  ).map(({ type }) => type);

it('a recorded referral is that of its partner, and recorded equally again it is without effect', async () => {
  expect(await record()).toBe('CREATED');
  expect(await record()).toBe('UNCHANGED');
  expect(await record({ name: 'Bakery', updatedDateTime: '2026-03-02T08:00:00Z' })).toBe('CHANGED');
  const id = 'ref_4b1f0000000040008000000000000010';
  const { data } = await api.run(REFERRAL, { id }, aReferralsUser(partner, 'REFERRALS_ADMIN'));
  expect(data).toEqual({
    referral: {
      name: 'Bakery',
      status: 'NEW',
      kind: 'MARKETPLACE_LEAD',
      details: { dealValue: { amount: '50000.00' } },
      expiresAt: '2026-03-15T08:00:00.000Z',
    },
  });
  expect(await told('referral%')).toEqual(['referral.created', 'referral.updated']);
});

it('a referral of another organisation is refused, the side of Microsoft is not', async () => {
  const other = { id: '4b1f0000-0000-4000-8000-000000000011' };
  expect(await record({ ...other, organizationId: '00000000-0000-4000-8000-000000000009' })).toEqual(['REFERRAL_OF_ANOTHER']);
  expect(await record({ ...other, organizationId: 'msft', type: 'Shared', substatus: 'Pending' })).toBe('CREATED');
  expect(await record({ ...other }, 'par_nobody')).toEqual(['PARTNER_NOT_FOUND']);
  const stranger = await aPartner(api, 'DIRECT_BILL');
  expect(await record({ ...other, organizationId: 'msft', type: 'Shared' }, stranger.id)).toEqual(['REFERRAL_OF_ANOTHER']);
});

it('the clock closes an imported referral too', async () => {
  api.setNow('2026-03-15T08:00:00Z');
  await api.settle();
  const rows = await api.sql('SELECT DISTINCT substatus FROM customers.referral WHERE partner_id = $1', [partner.id]);
  expect(rows).toEqual([{ substatus: 'EXPIRED' }]);
});

it('a recorded business profile is published as the export says, and follows later ones', async () => {
  const found = () =>
    api.sql(
      'SELECT description, jsonb_array_length(locations) AS locations FROM customers.published_business_profile WHERE partner_id = $1',
      [partner.id],
    );
  expect(await recordProfile()).toBe('CREATED');
  expect(await found()).toEqual([{ description: 'ERP for bakeries.', locations: 1 }]);
  expect(await recordProfile()).toBe('UNCHANGED');
  const locations = [
    {
      id: 'LOC-2',
      address: { country: 'CZ', city: 'Praha', addressLine1: 'Nova 1' },
      contact: { name: 'Eva Mala', email: 'eva@moravia.example', phone: '222' },
    },
  ];
  expect(await recordProfile({ description: 'New.', locations })).toBe('CHANGED');
  expect(await found()).toEqual([{ description: 'New.', locations: 1 }]);
  expect(await recordProfile({ description: 'New.', locations, state: 'UNPUBLISHED' })).toBe('CHANGED');
  expect(await found()).toEqual([]);
  expect(await recordProfile({ description: 'New.', locations, state: 'UNPUBLISHED' })).toBe('UNCHANGED');
  expect(await told('business_profile%')).toEqual([
    'business_profile.created',
    'business_profile.published',
    'business_profile.updated',
  ]);
});

it('a business profile that cannot be published, or with words of no list, is refused whole', async () => {
  const before = await api.sql('SELECT count(*) FROM customers.business_profile');
  expect(await recordProfile({ country: 'SK', locations: [] })).toEqual(['BUSINESS_PROFILE_LOCATION_REQUIRED']);
  expect(await recordProfile({ country: 'ZZ', locations: [] })).toEqual(['COUNTRY_NOT_SUPPORTED']);
  expect(await recordProfile({ country: 'SK', locations: [], products: ['Foo'] })).toEqual(['VALIDATION_FAILED']);
  expect(await api.sql('SELECT count(*) FROM customers.business_profile')).toEqual(before);
});
