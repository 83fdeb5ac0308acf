import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { everything, notify } from '../budgets.ts';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const own = async (viewer: Parameters<Api['run']>[2]) => {
  const { data } = await api.run('{ viewerBudgetNotification { isEnabled email locale etag } }', {}, viewer);
  return Object(data).viewerBudgetNotification;
};

describe('the setting of a user', () => {
  it('is its own: kept, read and changed in parts', async () => {
    const { adminAgent, salesAgent } = world.direct;
    expect(await own(adminAgent)).toBeNull();
    const first = await notify(api, { enabled: true, email: ' ann@partner.example ', locale: 'cs-CZ' }, adminAgent);
    const setting = { isEnabled: true, email: 'ann@partner.example', locale: 'cs-CZ', etag: expect.any(String) };
    expect(first).toEqual({ budgetNotification: setting, userErrors: [], plan: null });
    expect(await own(adminAgent)).toEqual(setting);
    expect(await own(salesAgent)).toBeNull();

    const off = await notify(api, { enabled: false, ifMatch: first.budgetNotification.etag }, adminAgent);
    expect(off.budgetNotification).toEqual({ ...setting, isEnabled: false });
    expect(await notify(api, { enabled: true, ifMatch: first.budgetNotification.etag }, adminAgent)).toMatchObject({
      budgetNotification: null,
      userErrors: [{ code: 'ETAG_MISMATCH', params: [{ name: 'currentEtag', value: off.budgetNotification.etag }] }],
    });
    expect((await notify(api, { enabled: true, locale: null }, adminAgent)).budgetNotification).toEqual({
      ...setting,
      locale: 'en-US',
    });
  });

  it('needs an address before it is enabled', async () => {
    const { helpdeskAgent } = world.direct;
    const before = await everything(api);
    for (const input of [{ enabled: true }, { enabled: true, email: 'nobody' }, { enabled: false, email: 'nobody' }]) {
      expect(await notify(api, input, helpdeskAgent)).toMatchObject({
        budgetNotification: null,
        userErrors: [{ code: 'EMAIL_INVALID', field: ['input', 'email'] }],
      });
    }
    expect(await everything(api)).toEqual(before);
    expect((await notify(api, { enabled: false }, helpdeskAgent)).budgetNotification).toMatchObject({
      isEnabled: false,
      email: null,
    });
  });

  it('that is the same again writes nothing; a plan stores nothing; two at once make one', async () => {
    const { adminAgent } = world.provider;
    expect((await notify(api, { enabled: true, email: 'a@x.example', dryRun: true }, adminAgent)).plan.events).toMatchObject([
      { type: 'budgetNotification.changed' },
    ]);
    expect(await own(adminAgent)).toBeNull();
    const answers = await Promise.all([1, 2].map(() => notify(api, { enabled: true, email: 'a@x.example' }, adminAgent)));
    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    const before = await everything(api);
    await notify(api, { enabled: true, email: 'a@x.example' }, adminAgent);
    expect(await everything(api)).toEqual(before);
  });

  it.each<[string, () => Parameters<Api['run']>[2], object]>([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['an application', () => world.direct.app, { reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['a user without a role of the area', () => world.direct.globalAdmin, { reason: 'ROLE_REQUIRED' }],
    ['a reseller', () => world.reseller.adminAgent, { reason: 'PARTNER_TYPE_NOT_ALLOWED' }],
  ])('is not for %s', async (_, viewer, extensions) => {
    expect((await notify(api, { enabled: false }, viewer())).errors[0].extensions).toMatchObject(extensions);
  });
});
