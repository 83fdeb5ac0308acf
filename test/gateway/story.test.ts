import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OnboardingStep, onboarding } from '../../examples/onboarding.ts';
import { anOffer } from '../import/anOffer.ts';
import { importHere } from '../import/importHere.ts';
import { inBothModes } from '../support/bothModes.ts';
import type { Api } from '../support/startApi.ts';
import { aCustomerAdmin, operator } from '../support/viewers.ts';
import { aWorld, type World } from '../support/world.ts';

jest.setTimeout(120_000);

const OFFER = '91FD106F-4B2C-4938-95AC-F54F74E9A239';

inBothModes((start) => {
  let api: Api;
  let world: World;

  beforeAll(async () => {
    api = await start();
    world = await aWorld(api);
    const folder = await mkdtemp(join(tmpdir(), 'partner-graph-story-'));
    await writeFile(join(folder, 'offers.json'), JSON.stringify({ totalCount: 1, items: [anOffer()] }));
    expect((await importHere(api, [folder])).code).toBe(0);
    await rm(folder, { recursive: true });
  });
  afterAll(() => api.close());

  it('a new customer goes the whole way, and every step shows in one query', async () => {
    const { adminAgent, groupId } = world.direct;
    const steps: OnboardingStep[] = [];
    const story = onboarding({
      ask: async (who, query, variables, customerId = '') => {
        const viewer = who === 'ADMIN_AGENT' ? adminAgent : who === 'OPERATOR' ? operator : aCustomerAdmin(customerId);
        const { data, errors } = await api.run(query, variables, viewer);
        expect(errors).toBeUndefined();
        return { ...data };
      },
      address: { country: 'US', addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052' },
      catalogItemId: `off_${OFFER.toLowerCase()}`,
      groupId,
      domainPrefix: 'fourthcoffee',
      until: async (check) => {
        expect(await check()).toBe(false);
        api.setNow(new Date(api.now().getTime() + 300_000).toISOString());
        await api.settle();
        expect(await check()).toBe(true);
      },
    });
    for await (const step of story) steps.push(step);

    const nothing = {
      name: 'Fourth Coffee',
      verification: { status: 'UNDER_REVIEW' },
      agreement: { state: 'NOT_ACCEPTED' },
      purchaseReadiness: { canPurchase: false, blockers: ['CUSTOMER_UNDER_REVIEW', 'CUSTOMER_AGREEMENT_NOT_ACCEPTED'] },
      subscriptions: { nodes: [] },
      gdapRelationships: { nodes: [] },
      effectiveRoles: [],
      serviceRequests: { nodes: [] },
    };
    const verified = {
      ...nothing,
      verification: { status: 'ALLOWED' },
      purchaseReadiness: { canPurchase: false, blockers: ['CUSTOMER_AGREEMENT_NOT_ACCEPTED'] },
    };
    const agreed = {
      ...verified,
      agreement: { state: 'CONFIRMED_BY_PARTNER' },
      purchaseReadiness: { canPurchase: true, blockers: [] },
    };
    const bought = {
      ...agreed,
      subscriptions: { nodes: [{ offerName: 'Office 365 Enterprise E1', quantity: 5, status: 'ACTIVE' }] },
    };
    const delegated = {
      ...bought,
      gdapRelationships: { nodes: [{ displayName: 'Administration of fourthcoffee', status: 'ACTIVE' }] },
    };
    const roles = ['Directory Readers', 'Service Support Administrator', 'User Administrator'].map((name) => ({
      role: { name },
    }));
    const administrator = { displayName: expect.any(String), isAdmin: true };
    const reached = { ...delegated, effectiveRoles: expect.arrayContaining(roles), users: { nodes: [administrator] } };
    const staffed = {
      ...reached,
      users: { nodes: expect.arrayContaining([administrator, { displayName: 'Barista', isAdmin: false }]) },
    };
    const helped = {
      ...staffed,
      serviceRequests: {
        nodes: [
          {
            number: 'SR-000001',
            title: 'Mail does not arrive',
            stage: 'IN_PROGRESS',
            notes: [{ text: 'The mail exchanger record points elsewhere.' }],
          },
        ],
      },
    };
    expect(steps.map(({ customer }) => customer)).toEqual([
      nothing,
      verified,
      agreed,
      bought,
      delegated,
      reached,
      staffed,
      helped,
    ]);
  });
});
