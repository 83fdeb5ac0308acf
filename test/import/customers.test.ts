import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { namedPartner } from '../../import/namedPartner.ts';
import { aPartner, aPartnership, type TestPartner } from '../support/builders.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aPartnerUser } from '../support/viewers.ts';
import { importHere } from './importHere.ts';

jest.setTimeout(120_000); // a graph for each test, on a machine that may be busy

const TENANT = '5a1c0a54-5d0e-4b8e-9a52-3f1f4a1b7c01';
const RESELLER_TENANT = '7b7b0a54-5d0e-4b8e-9a52-3f1f4a1b7c02';
const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const OF_CUSTOMER = { links: { self: { uri: `/v1/customers/${TENANT}/profiles`, method: 'GET', headers: [] } } };

const COMPANY = {
  tenantId: TENANT,
  domain: 'brnobakery.onmicrosoft.com',
  companyName: 'Brno Bakery a.s.',
  organizationRegistrationNumber: null,
};
const BILLING = {
  ...{ id: 'c0ffee00-0000-4000-8000-000000000001', firstName: 'Jana', lastName: 'Novotna', email: 'jana@brnobakery.example' },
  ...{ culture: 'cs-CZ', language: 'cs', companyName: 'Brno Bakery' },
  defaultAddress: { country: 'CZ', city: 'Brno', addressLine1: 'Hlavni 12', postalCode: '602 00', phoneNumber: '541000111' },
  attributes: { etag: 'W/"7"', objectType: 'CustomerBillingProfile' },
};
const LISTED = { id: TENANT, companyProfile: COMPANY, relationshipToPartner: 'reseller', attributes: { objectType: 'Customer' } };
const CUSTOMER = {
  ...LISTED,
  commerceId: 'b7f2c6de-1111-4a0c-8d5e-9a1b2c3d4e5f',
  ...{ allowDelegatedAccess: true, enableGDAPByDefault: true, customDomains: ['brnobakery.example'], inventedField: { a: [1] } },
  billingProfile: BILLING,
  tags: ['Gold'],
  associatedPartnerId: null,
};
const AGREEMENT = {
  userId: '0d9e3a1e-2222-4c11-9f00-aaaaaaaaaaaa',
  primaryContact: { firstName: 'Jana', lastName: 'Novotna', email: 'jana@brnobakery.example', phoneNumber: '541000111' },
  ...{ dateAgreed: '2026-02-27T00:00:00Z', templateId: TEMPLATE, type: 'MicrosoftCustomerAgreement' },
  agreementLink: 'https://aka.ms/customeragreement',
};
const STATUS = { type: 'account', status: 'Allowed', lastUpdateDateTime: '2026-02-20T10:00:00Z' };
const RELATIONSHIP = {
  ...{
    id: RESELLER_TENANT,
    name: 'Moravia IT s.r.o.',
    relationshipType: 'is_indirect_cloud_solution_provider_of',
    state: 'Active',
  },
  ...{ mpnId: '4847383', location: 'CZ' },
};
const READ = `query ($id: ID!) {
  customer(id: $id) {
    name companyName domain country cloud tags companyProfile { organizationRegistrationNumber }
    relationship { state associatedPartner { name mpnId } }
    verification { status decidedAt trigger }
    agreement { state history { dateAgreed primaryContact { email phoneNumber } } }
    billingProfile { firstName email phoneNumber culture defaultAddress { addressLine1 city postalCode country } }
  }
}`;

let api: Api;
let folder: string;
let partner: TestPartner;
beforeEach(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-customers-'));
  partner = await aPartner(api, 'INDIRECT_PROVIDER', { country: 'CZ' });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await api.close();
});

/** Imports these files, by name, for the partner. */
async function run(files: Readonly<Record<string, unknown>>, more: object = {}): Promise<string[]> {
  const { lines } = await runFor(files, { partnerId: partner.id, ...more });
  return lines;
}

async function runFor(files: Readonly<Record<string, unknown>>, more: object) {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `\ufeff${JSON.stringify(content, null, 1)}`);
  }
  const { code, lines } = await importHere(api, [folder], more);
  return { code, lines: lines.map((line) => line.replaceAll(`${folder}/`, '')) };
}

const read = async (of: TestPartner = partner) =>
  Object((await api.run(READ, { id: `cus_${TENANT}` }, aPartnerUser(of, 'pusr_reader', ['ADMIN_AGENT']))).data).customer;
const sum = (created: number, changed: number, unchanged: number, refused = 0) =>
  `  ${created + changed + unchanged + refused} read, ${created} created, ${changed} changed, ${unchanged} unchanged, ${refused} refused`;
const countEvents = async () => (await api.sql('SELECT 1 FROM customers.event')).length;

it('a partner is named by its id, its tenant or its PartnerID', async () => {
  const { customers } = api.subgraphs;
  const tenantId = 'dddddddd-5d0e-4b8e-9a52-3f1f4a1b7c02';
  const { id } = await aPartner(api, 'DIRECT_BILL', { tenantId, mpnId: '5551234' });
  for (const name of [id, tenantId.toUpperCase(), '5551234']) expect(await namedPartner(name, customers)).toBe(id);
  await expect(namedPartner('nobody', customers)).rejects.toThrow(
    'There is no partner with the id, tenant or PartnerID "nobody".',
  );
});

describe('what Partner Center answers of customers', () => {
  const ALL = {
    'agreements.json': { totalCount: 1, items: [AGREEMENT], ...OF_CUSTOMER },
    'customer.json': { ...CUSTOMER, associatedPartnerId: RESELLER_TENANT },
    'relationships.json': { totalCount: 1, items: [RELATIONSHIP] },
    'status.json': { ...STATUS, ...OF_CUSTOMER },
  };

  it('is stored whatever the order of the files, and is without effect a second time', async () => {
    expect(await run(ALL)).toEqual([
      'relationships.json: partner relationships',
      sum(1, 0, 0),
      'customer.json: customers',
      sum(1, 0, 0),
      'agreements.json: agreements of customers',
      sum(1, 0, 0),
      'status.json: validation statuses of customers',
      sum(0, 1, 0),
      'Total: 4 files; 4 read, 3 created, 1 changed, 0 unchanged, 0 refused',
    ]);
    expect(await read()).toEqual({
      name: 'Brno Bakery',
      companyName: 'Brno Bakery a.s.',
      domain: 'brnobakery.onmicrosoft.com',
      country: 'CZ',
      cloud: 'GLOBAL',
      tags: ['Gold'],
      companyProfile: { organizationRegistrationNumber: null },
      relationship: { state: 'RESELLER', associatedPartner: { name: 'Moravia IT s.r.o.', mpnId: '4847383' } },
      verification: { status: 'ALLOWED', decidedAt: '2026-02-20T10:00:00.000Z', trigger: 'IMPORTED' },
      agreement: {
        state: 'CONFIRMED_BY_PARTNER',
        history: [
          {
            dateAgreed: '2026-02-27T00:00:00.000Z',
            primaryContact: { email: 'jana@brnobakery.example', phoneNumber: '541000111' },
          },
        ],
      },
      billingProfile: {
        ...{ firstName: 'Jana', email: 'jana@brnobakery.example', phoneNumber: '541000111', culture: 'cs-CZ' },
        defaultAddress: { addressLine1: 'Hlavni 12', city: 'Brno', postalCode: '602 00', country: 'CZ' },
      },
    });
    const rows = await api.sql('SELECT to_jsonb(c) FROM customers.customer c');
    const events = await countEvents();
    api.setNow('2026-04-01T08:00:00Z');
    expect((await run(ALL)).at(-1)).toBe('Total: 4 files; 4 read, 0 created, 0 changed, 4 unchanged, 0 refused');
    expect(await api.sql('SELECT to_jsonb(c) FROM customers.customer c')).toEqual(rows);
    expect(await countEvents()).toBe(events);
  });

  it('of a customer that is known: an item of a list keeps what it does not tell, profiles change it', async () => {
    await run({ 'customer.json': CUSTOMER });
    expect(await run({ 'list.json': { totalCount: 1, items: [LISTED] } })).toContain(sum(0, 0, 1));
    expect(await read()).toMatchObject({ name: 'Brno Bakery', tags: ['Gold'] });
    const company = { ...COMPANY, organizationRegistrationNumber: '12345678' };
    const billing = { ...BILLING, companyName: 'Bakery', email: 'pavel@brnobakery.example', ...OF_CUSTOMER };
    expect(await run({ 'a.json': company, 'b.json': billing })).toEqual([
      'a.json: company profiles of customers',
      sum(0, 1, 0),
      'b.json: billing profiles of customers',
      sum(0, 1, 0),
      'Total: 2 files; 2 read, 0 created, 2 changed, 0 unchanged, 0 refused',
    ]);
    expect(await read()).toMatchObject({
      name: 'Bakery',
      companyProfile: { organizationRegistrationNumber: '12345678' },
      billingProfile: { email: 'pavel@brnobakery.example' },
    });
    const gone = { ...LISTED, relationshipToPartner: 'none', tags: [] };
    expect(await run({ 'list.json': [gone] })).toContain(sum(0, 1, 0));
    expect(await read()).toMatchObject({ tags: [], relationship: { state: 'NONE' } });
  });

  it('with values nobody knows: a status blocks, a relationship sells nothing, a state is no partnership', async () => {
    await run({ 'customer.json': { ...CUSTOMER, relationshipToPartner: 'advisor_of_tomorrow' } });
    await run({ 'status.json': { ...STATUS, status: 'Pondering', ...OF_CUSTOMER } });
    await run({ 'relationships.json': [{ ...RELATIONSHIP, state: 'Dreaming' }] });
    expect(await read()).toMatchObject({ relationship: { state: 'NONE' }, verification: { status: 'UNKNOWN' } });
    expect(await api.sql('SELECT state FROM customers.partnership')).toEqual([{ state: 'REMOVED' }]);
  });

  it('belongs to the partner that is named: without one nothing is stored, and another one has a relationship of its own', async () => {
    const other = await aPartner(api, 'DIRECT_BILL', { country: 'CZ' });
    const { code, lines } = await runFor({ 'customer.json': CUSTOMER }, { partnerId: null });
    expect({ code, first: lines[1] }).toEqual({
      code: 1,
      first: '  not imported: It is of one partner, and nothing says which: name it with --partner (customers).',
    });
    expect(await read()).toBeNull();
    await run({ 'customer.json': CUSTOMER });
    expect(await read(other)).toBeNull();
    await run({ 'customer.json': { ...CUSTOMER, tags: ['Silver'] } }, { partnerId: other.id });
    expect(await read(other)).toMatchObject({ tags: ['Silver'] });
    expect(await read()).toMatchObject({ tags: ['Gold'] });
  });

  it('is refused where it does not tell enough, each with its reason, and the others go on', async () => {
    const unknown = { ...LISTED, id: 'aaaaaaaa-5d0e-4b8e-9a52-3f1f4a1b7c01' };
    const broken = { ...CUSTOMER, id: 'not-a-tenant', companyProfile: 7 };
    const lines = await run({
      'customers.json': [
        unknown,
        broken,
        CUSTOMER,
        { ...CUSTOMER, id: 'bbbbbbbb-5d0e-4b8e-9a52-3f1f4a1b7c01', associatedPartnerId: RESELLER_TENANT },
      ],
      'status.json': STATUS,
      'agreements.json': { items: [{ ...AGREEMENT, templateId: 'aaaaaaaa-5d0e-4b8e-9a52-3f1f4a1b7c01' }], ...OF_CUSTOMER },
    });
    expect(lines).toContain(sum(1, 0, 0, 3));
    const reasons = lines.filter((line) => line.includes('refused:')).join('\n');
    for (const reason of [
      'commerceId is missing; expected "aaaaaaaa-5d0e-4b8e-9a52-3f1f4a1b7c01" to be on record, or to be told whole',
      'id is "not-a-tenant"; expected a tenant id',
      `associatedPartnerId is "${RESELLER_TENANT}"; expected a partner on record: import the partner relationships first`,
      'links.self.uri is no customer; expected the customer it belongs to, or the option --customer',
      'templateId is "aaaaaaaa-5d0e-4b8e-9a52-3f1f4a1b7c01"; expected a version of this kind of agreement on record',
    ]) {
      expect(reasons).toContain(reason);
    }
    expect(await run({ 'status.json': STATUS }, { customerTenantId: TENANT })).toContain(sum(0, 1, 0));
  });

  it('of qualifications: what is approved counts and stays, what nobody knows is refused', async () => {
    await run({ 'customer.json': CUSTOMER });
    const education = {
      qualification: 'Education',
      vettingStatus: 'InReview',
      vettingReason: null,
      vettingCreateDate: '2026-02-02T09:15:00Z',
    };
    const listed = (items: object[]) => ({ 'q.json': { items, ...OF_CUSTOMER } });
    const approved = async () => (await api.sql('SELECT qualifications FROM customers.customer_relationship'))[0];
    expect(await run(listed([education, { ...education, qualification: 'Wizardry' }]))).toContain(sum(1, 0, 0, 1));
    expect(await approved()).toEqual({ qualifications: [] });
    const found = { ...education, vettingStatus: 'Approved' };
    expect(await run(listed([found]))).toContain(sum(0, 1, 0));
    expect(await run(listed([found]))).toContain(sum(0, 0, 1));
    expect(await approved()).toEqual({ qualifications: ['EDUCATION'] });
    await api.settle();
    expect(await api.sql('SELECT qualifications FROM subscriptions.customer_gate')).toEqual([{ qualifications: ['EDUCATION'] }]);
    expect(await run(listed([{ ...education, vettingStatus: 'Denied', vettingReason: 'No school' }]))).toContain(sum(0, 0, 1));
    expect(await approved()).toEqual({ qualifications: ['EDUCATION'] });
  });

  it('of self-serve policies: those the partner granted, whole each time', async () => {
    await run({ 'customer.json': CUSTOMER });
    const [own] = await api.sql<{ tenant_id: string }>('SELECT tenant_id FROM customers.partner WHERE id = $1', [partner.id]);
    const policy = (resources: string[], grantor = own?.tenant_id) => ({
      ...{ id: `${TENANT}_x`, selfServeEntity: { selfServeEntityType: 'customer', tenantID: TENANT } },
      grantor: { grantorType: 'billToPartner', tenantID: grantor },
      permissions: resources.map((resource) => ({ resource, action: 'Purchase' })),
      attributes: { etag: '"1"', objectType: 'SelfServePolicy' },
    });
    const stored = () => api.sql('SELECT resources FROM customers.purchase_policy');
    expect(await run({ 'p.json': policy(['AzureReservedInstances', 'Unicorns']) })).toContain(sum(1, 0, 0));
    expect(await run({ 'p.json': policy(['AzureReservedInstances']) })).toContain(sum(0, 0, 1));
    expect(await stored()).toEqual([{ resources: ['AZURE_RESERVED_INSTANCES'] }]);
    expect(await run({ 'p.json': policy([]) })).toContain(sum(0, 1, 0));
    expect(await run({ 'p.json': policy(['AzureSavingsPlan'], RESELLER_TENANT) })).toContain(sum(0, 0, 0, 1));
    expect(await stored()).toEqual([{ resources: [] }]);
  });

  it('tells the other subgraphs: what is allowed and confirmed outside can be sold to here', async () => {
    await run({ ...ALL, 'customer.json': CUSTOMER });
    await api.settle();
    const [gate] = await api.sql(
      'SELECT relationship, verification_status, agreement_accepted, country FROM subscriptions.customer_gate',
    );
    expect(gate).toEqual({ relationship: 'RESELLER', verification_status: 'ALLOWED', agreement_accepted: true, country: 'CZ' });
  });

  it('of partners: known ones are found by their tenant, and a reseller imports its providers', async () => {
    const reseller = await aPartner(api, 'INDIRECT_RESELLER', { tenantId: RESELLER_TENANT, name: 'Known', country: 'CZ' });
    expect(await run({ 'r.json': [RELATIONSHIP] })).toContain(sum(1, 0, 0));
    expect(await api.sql('SELECT provider_id, reseller_id, state FROM customers.partnership')).toEqual([
      { provider_id: partner.id, reseller_id: reseller.id, state: 'ACTIVE' },
    ]);
    const above = {
      ...RELATIONSHIP,
      ...{
        id: 'cccccccc-5d0e-4b8e-9a52-3f1f4a1b7c02',
        name: 'Above',
        relationshipType: 'is_indirect_reseller_of',
        mpnId: '4847384',
      },
    };
    expect(await run({ 'r.json': [above] }, { partnerId: reseller.id })).toContain(sum(1, 0, 0));
    expect(await run({ 'r.json': [above] })).toContain(sum(0, 0, 0, 1));
    await aPartnership(api, partner, reseller);
    expect(await run({ 'r.json': [{ ...RELATIONSHIP, state: 'Removed' }] })).toContain(sum(0, 1, 0));
  });
});
