import { aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aCreation, create } from '../creations.ts';
import { decide, PROFILE, positionOf, readCustomer, toldSince, updateProfile } from '../profiles.ts';

const NOW = '2026-03-01T08:00:00.000Z';

describe('where the installation passes what nobody decided for an hour', () => {
  let api: Api;
  let world: World;
  beforeAll(async () => {
    api = await startApi({ now: NOW, settings: { verificationAutoApproveAfter: 3600 } });
    world = await aWorld(api);
  });
  beforeEach(() => api.setNow(NOW));
  afterAll(() => api.close());

  const created = async () => (await create(api, aCreation(), world.direct.adminAgent)).customer.id;
  const verification = async (id: string) => (await readCustomer(api, id, world.direct.adminAgent)).verification;

  it('a review ends in favour of the customer then, not before, and once', async () => {
    const id = await created();
    api.setNow('2026-03-01T08:59:59.999Z');
    await api.settle();
    expect((await verification(id)).status).toBe('UNDER_REVIEW');
    const position = await positionOf(api, world.direct.id);
    api.setNow('2026-03-01T09:00:00.000Z');
    await api.settle();
    await api.settle();
    expect(await verification(id)).toEqual({
      status: 'ALLOWED',
      startedAt: NOW,
      decidedAt: '2026-03-01T09:00:00.000Z',
      reason: null,
      trigger: 'CUSTOMER_CREATED',
    });
    expect(await toldSince(api, id, world.direct.id, position)).toEqual([
      { type: 'customer.verification.decided', payload: { status: 'ALLOWED' } },
      { type: 'customer.updated', payload: expect.objectContaining({ verificationStatus: 'ALLOWED' }) },
    ]);
  });

  it('what the operator decided before stays', async () => {
    const id = await created();
    await decide(api, id, 'NOT_ALLOWED', operator);
    api.setNow('2026-03-02T08:00:00.000Z');
    await api.settle();
    expect((await verification(id)).status).toBe('NOT_ALLOWED');
  });

  it('a new review takes an hour too', async () => {
    const id = await created();
    await decide(api, id, 'ALLOWED', operator);
    api.setNow('2026-03-05T08:00:00.000Z');
    const { etag: ifMatch } = (await readCustomer(api, id, world.direct.adminAgent)).billingProfile;
    await updateProfile(api, { customerId: id, ...PROFILE, ifMatch, companyName: 'Renamed' }, world.direct.adminAgent);
    api.setNow('2026-03-05T08:59:59.999Z');
    await api.settle();
    expect((await verification(id)).status).toBe('UNDER_REVIEW');
    api.setNow('2026-03-05T09:00:00.000Z');
    await api.settle();
    expect((await verification(id)).status).toBe('ALLOWED');
  });
});

describe('where it waits for a decision', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi({ now: NOW });
  });
  afterAll(() => api.close());

  it.each([
    [false, 'UNDER_REVIEW'],
    [true, 'ALLOWED'],
  ])('a customer of a sandbox: %s is %s soon after', async (isSandbox, status) => {
    const partner = await aPartner(api, 'DIRECT_BILL', { isSandbox });
    const viewer = aPartnerUser(partner, `pusr_${isSandbox}`, ['ADMIN_AGENT']);
    const { customer } = await create(api, aCreation(), viewer);
    await api.settle();
    api.setNow('2027-03-01T08:00:00.000Z');
    await api.settle();
    expect((await readCustomer(api, customer.id, viewer)).verification.status).toBe(status);
  });
});
