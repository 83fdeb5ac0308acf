import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { decide, positionOf, readCustomer, resubmit, toldSince } from '../profiles.ts';

const NOW = '2026-03-01T08:00:00.000Z';

let api: Api;
let world: World;
let agent: Viewer;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
  agent = world.direct.salesAgent;
});
afterAll(() => api.close());

type Status = 'UNKNOWN' | 'UNDER_REVIEW' | 'ALLOWED' | 'NOT_ALLOWED' | 'NOT_READY';
const inState = (status: Status) => aCustomer(api, world.direct, { verification: { status, reason: 'Before.' } });

describe('a verification that is resubmitted', () => {
  it.each(['NOT_ALLOWED', 'UNKNOWN'] as const)(
    'from %s is reviewed, told to all partners, and can be decided',
    async (status) => {
      const customerId = await inState(status);
      const position = await positionOf(api, world.direct.id);
      const { customer, userErrors } = await resubmit(api, { customerId }, agent);
      expect(userErrors).toEqual([]);
      expect(customer.verification).toEqual({
        status: 'UNDER_REVIEW',
        startedAt: NOW,
        decidedAt: null,
        reason: null,
        trigger: 'RESUBMITTED',
      });
      expect(await toldSince(api, customerId, world.direct.id, position)).toEqual([
        { type: 'customer.verification.started', payload: { status: 'UNDER_REVIEW', trigger: 'RESUBMITTED' } },
        { type: 'customer.updated', payload: expect.objectContaining({ verificationStatus: 'UNDER_REVIEW' }) },
      ]);
      await decide(api, customerId, 'ALLOWED', operator);
    },
  );

  it.each(['UNDER_REVIEW', 'ALLOWED'] as const)('from %s is refused, and nothing changes', async (status) => {
    const customerId = await inState(status);
    const before = await readCustomer(api, customerId, agent);
    expect(await resubmit(api, { customerId }, agent)).toMatchObject({
      customer: null,
      userErrors: [
        {
          code: 'VALIDATION_FAILED',
          field: ['input', 'customerId'],
          params: [{ name: 'status', value: status }],
          partnerCenterCode: 3000,
        },
      ],
    });
    expect(await readCustomer(api, customerId, agent)).toEqual(before);
  });

  it('from NOT_READY names what is missing', async () => {
    const { userErrors } = await resubmit(api, { customerId: await inState('NOT_READY') }, agent);
    expect(userErrors).toMatchObject([{ code: 'VALIDATION_FAILED', params: [{ name: 'missing', value: 'billingProfile' }] }]);
  });

  it('is refused to strangers, without a relationship, and for a customer that changed since', async () => {
    const customerId = await inState('NOT_ALLOWED');
    const codes = async (input: object, viewer: Viewer = agent) =>
      (await resubmit(api, input, viewer)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codes({ customerId }, world.otherDirect.adminAgent)).toEqual(['CUSTOMER_NOT_FOUND']);
    expect(await codes({ customerId, ifMatch: 'stale' })).toEqual(['ETAG_MISMATCH']);
    const ended = await aCustomer(api, world.direct, {
      verification: { status: 'NOT_ALLOWED' },
      relationship: { state: 'NONE' },
    });
    expect(await codes({ customerId: ended })).toEqual(['NO_RESELLER_RELATIONSHIP']);
    for (const viewer of [world.direct.helpdeskAgent, world.direct.app, world.reseller.adminAgent, operator])
      expect(await resubmit(api, { customerId }, viewer)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect((await readCustomer(api, customerId, agent)).verification.status).toBe('NOT_ALLOWED');
  });
});
