import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { codesIn, everything, issue } from '../qualifying.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const UUID = '0f0c0b0a-0000-4000-8000-000000000001';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

describe('a validation code', () => {
  it('is issued to a partner with all its places', async () => {
    expect(await issue(api, { partnerId: world.direct.id, organizationName: ' City  of Redmond ' })).toEqual({
      validationCode: {
        id: expect.stringMatching(/^vco_/),
        partner: { id: world.direct.id },
        organizationName: 'City of Redmond',
        validationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        maxCreates: 5,
        remainingCreates: 5,
        issuedAt: NOW,
        etag: expect.any(String),
      },
      userErrors: [],
      plan: null,
    });
    const [event] = await api.sql<{ partner_id: string; payload: object }>(
      `SELECT partner_id, payload FROM customers.event WHERE type = 'validationCode.issued'`,
    );
    expect(event).toEqual({ partner_id: world.direct.id, payload: { organizationName: 'City of Redmond', maxCreates: 5 } });
  });

  it('is one of the partner alone, once', async () => {
    const input = { partnerId: world.direct.id, validationId: UUID };
    expect((await issue(api, input)).validationCode).toMatchObject({ validationId: UUID });
    const before = await everything(api);
    expect(await issue(api, input)).toMatchObject({
      validationCode: null,
      userErrors: [{ code: 'VALIDATION_FAILED', field: ['input', 'validationId'], partnerCenterCode: 3000 }],
    });
    expect(await everything(api)).toEqual(before);
    expect(codesIn(await issue(api, { ...input, partnerId: world.provider.id }))).toEqual([]);
  });

  it.each<[string, object, object[]]>([
    ['no name', { organizationName: '  ' }, [{ code: 'VALIDATION_FAILED', field: ['input', 'organizationName'] }]],
    ['a long name', { organizationName: 'a'.repeat(256) }, [{ code: 'VALIDATION_FAILED', field: ['input', 'organizationName'] }]],
    ['no customer', { maxCreates: 0 }, [{ code: 'VALIDATION_FAILED', field: ['input', 'maxCreates'] }]],
    ['too many customers', { maxCreates: 10_001 }, [{ code: 'VALIDATION_FAILED', field: ['input', 'maxCreates'] }]],
    ['no partner', { partnerId: 'par_nobody' }, [{ code: 'PARTNER_NOT_FOUND', field: ['input', 'partnerId'] }]],
    [
      'two flaws of the form, and no partner',
      { partnerId: 'par_nobody', organizationName: '', maxCreates: -1 },
      [{ field: ['input', 'organizationName'] }, { field: ['input', 'maxCreates'] }],
    ],
  ])('with %s is refused', async (_, more, userErrors) => {
    const before = await everything(api);
    expect(await issue(api, { partnerId: world.direct.id, ...more })).toMatchObject({ validationCode: null, userErrors });
    expect(await everything(api)).toEqual(before);
  });

  it('is not for a reseller, which makes no customers', async () => {
    expect(codesIn(await issue(api, { partnerId: world.reseller.id }))).toEqual(['PARTNER_NOT_FOUND']);
  });

  it.each([['a'.repeat(255), 1] as const, ['a', 10_000] as const])(
    'may have the edges of the form, row %#',
    async (organizationName, maxCreates) => {
      expect(codesIn(await issue(api, { partnerId: world.direct.id, organizationName, maxCreates }))).toEqual([]);
    },
  );

  it('is planned without being stored', async () => {
    const before = await everything(api);
    const { validationCode, plan } = await issue(api, { partnerId: world.direct.id, dryRun: true });
    expect(validationCode).toBeNull();
    expect(plan.events).toMatchObject([{ type: 'validationCode.issued' }]);
    expect(await everything(api)).toEqual(before);
  });

  it('comes from the operator alone', async () => {
    const query = `mutation ($input: IssueValidationCodeInput!) { issueValidationCode(input: $input) { userErrors { code } } }`;
    const input = { partnerId: world.direct.id, organizationName: 'City', maxCreates: 1 };
    for (const viewer of [world.direct.adminAgent, world.direct.app, world.ownCustomerAdmin]) {
      const { errors } = await api.run(query, { input }, viewer);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect((await api.run(query, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
