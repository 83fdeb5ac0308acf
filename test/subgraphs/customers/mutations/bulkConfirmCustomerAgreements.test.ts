import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { anAttestationOf } from '../attestations.ts';

const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const NOW = '2026-03-01T08:00:00.000Z';
const CONFIRM = `mutation ($input: BulkConfirmCustomerAgreementsInput!) {
  bulkConfirmCustomerAgreements(input: $input) {
    results { row customer { id } confirmation { id attestation { id } } userErrors { code field } }
    userErrors { code }
    plan { events { type } }
  }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

async function confirm(rows: readonly object[], more: object = {}, viewer: Viewer = world.direct.adminAgent) {
  const { data, errors } = await api.run(CONFIRM, { input: { rows, ...more } }, viewer);
  return errors ? { errors } : Object(data).bulkConfirmCustomerAgreements;
}
const unaccepted = () => aCustomer(api, world.direct, { companyName: 'Contoso Bakery Inc', agreementSignedAt: null });
const aRow = (customerId: string, more: object = {}) => ({
  ...{ customerId, templateId: TEMPLATE, dateAgreed: '2026-02-28T08:00:00Z' },
  primaryContact: { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' },
  ...more,
});
const countAll = async (): Promise<unknown> =>
  (await api.sql('SELECT count(*)::int AS count FROM customers.agreement_confirmation'))[0];

it('customers 16.8: confirms each row by itself', async () => {
  const [first, second, third] = [await unaccepted(), await unaccepted(), await unaccepted()];
  const { results, userErrors, plan } = await confirm([
    aRow(first),
    aRow(second, { dateAgreed: '2026-03-02T08:00:00Z' }),
    aRow(third),
  ]);
  expect({ userErrors, plan }).toEqual({ userErrors: [], plan: null });
  const confirmed = (row: number, id: string) => ({
    ...{ row, customer: { id }, userErrors: [] },
    confirmation: { id: expect.stringMatching(/^agr_/), attestation: null },
  });
  expect(results).toEqual([
    confirmed(1, first),
    {
      ...{ row: 2, customer: null, confirmation: null },
      userErrors: [{ code: 'AGREEMENT_DATE_IN_FUTURE', field: ['input', 'rows', '1', 'dateAgreed'] }],
    },
    confirmed(3, third),
  ]);
});

it('repeated with its key confirms nothing again', async () => {
  const customerId = await unaccepted();
  const rows = [aRow(customerId), aRow(world.resoldCustomerId)];
  const first = await confirm(rows, { idempotencyKey: 'bulk-1' });
  expect(first.results[1].userErrors).toMatchObject([{ code: 'CUSTOMER_NOT_FOUND' }]);
  const before = await countAll();
  expect(await confirm(rows, { idempotencyKey: 'bulk-1' })).toEqual(first);
  expect(await countAll()).toEqual(before);
});

it('one row finds what those before it did', async () => {
  const customerId = await unaccepted();
  const { results } = await confirm([aRow(customerId), aRow(customerId)]);
  expect(results[1].userErrors).toMatchObject([{ code: 'AGREEMENT_ALREADY_CONFIRMED' }]);
});

it('each row may name its attestation', async () => {
  const customerId = await unaccepted();
  const attestationId = await anAttestationOf(api, world.direct.app, { customerId });
  const { results } = await confirm([aRow(customerId, { attestationId }), aRow(await unaccepted(), { attestationId })]);
  expect(results[0].confirmation.attestation).toEqual({ id: attestationId });
  expect(results[1].userErrors).toMatchObject([
    { code: 'ATTESTATION_ALREADY_USED', field: ['input', 'rows', '1', 'attestationId'] },
  ]);
});

it('plans without storing', async () => {
  const before = await countAll();
  const { results, plan } = await confirm([aRow(await unaccepted()), aRow(await unaccepted())], { dryRun: true });
  expect(results).toMatchObject([{ confirmation: null }, { confirmation: null }]);
  expect(plan.events.filter(({ type }: { type: string }) => type === 'agreement.confirmed')).toHaveLength(2);
  expect(await countAll()).toEqual(before);
});

it('takes 1 to 500 rows', async () => {
  const before = await countAll();
  const row = aRow(world.ownCustomerId);
  for (const rows of [[], Array.from({ length: 501 }, () => row)]) {
    expect(await confirm(rows)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
  expect(await countAll()).toEqual(before);
});

it('is for an admin agent and a Global admin of who sells', async () => {
  const { direct, provider, reseller, resoldCustomerId } = world;
  const { data } = await api.run(
    `mutation ($input: BulkConfirmCustomerAgreementsInput!) {
      bulkConfirmCustomerAgreements(input: $input) { results { confirmation { id } userErrors { code } } }
    }`,
    { input: { rows: [aRow(await unaccepted())] } },
    direct.globalAdmin,
  );
  expect(data).toEqual({
    bulkConfirmCustomerAgreements: { results: [{ confirmation: { id: expect.any(String) }, userErrors: [] }] },
  });
  expect((await confirm([aRow(resoldCustomerId)], {}, provider.adminAgent)).results).toMatchObject([{ userErrors: [] }]);
  for (const viewer of [direct.salesAgent, direct.helpdeskAgent, direct.app, reseller.adminAgent, world.ownCustomerAdmin]) {
    expect(await confirm([aRow(world.ownCustomerId)], {}, viewer)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  }
});

it('a Global admin confirms and reads no customer', async () => {
  const { data, errors } = await api.run(
    `mutation ($input: BulkConfirmCustomerAgreementsInput!) {
      bulkConfirmCustomerAgreements(input: $input) { results { customer { id } userErrors { code } } }
    }`,
    { input: { dryRun: true, rows: [aRow(await unaccepted())] } },
    world.direct.globalAdmin,
  );
  expect(data).toEqual({ bulkConfirmCustomerAgreements: { results: [{ customer: null, userErrors: [] }] } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' } }]);
});
