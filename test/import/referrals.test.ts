import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aReferralsUser } from '../subgraphs/customers/businessProfiles.ts';
import { aWireProfile, aWireReferral } from '../subgraphs/customers/wireReferral.ts';
import { aPartner, type TestPartner } from '../support/builders.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { importHere } from './importHere.ts';

let api: Api;
let folder: string;
let partner: TestPartner;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-referrals-'));
  partner = await aPartner(api, 'DIRECT_BILL', { tenantId: 'd2a40000-0000-4000-8000-000000000001' });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await api.close();
});

async function run(name: string, content: unknown, partnerId: string | null = partner.id): Promise<string[]> {
  const path = join(folder, name);
  await writeFile(path, `\uFEFF${JSON.stringify(content)}`);
  const { lines } = await importHere(api, [path], { partnerId });
  return lines.slice(1, -1);
}

it('a page of referrals is imported, told again it changes nothing, and what is wrong is said', async () => {
  const other = { id: '4b1f0000-0000-4000-8000-000000000011', organizationId: '00000000-0000-4000-8000-000000000009' };
  const wrong = { id: '4b1f0000-0000-4000-8000-000000000012', status: 'Open' };
  const page = {
    '@odata.nextLink': null,
    value: [aWireReferral({ inventedField: { a: [1] } }), aWireReferral(other), aWireReferral(wrong)],
  };
  const lines = await run('page.json', page);
  expect(lines).toEqual([
    expect.stringContaining('3 read, 1 created, 0 changed, 0 unchanged, 2 refused'),
    expect.stringMatching(/000000000011 .*organizationId is .*of another organisation/),
    expect.stringMatching(/000000000012 .*status is "Open"; expected NEW, ACTIVE or CLOSED/),
  ]);
  expect(await run('again.json', { value: [aWireReferral()] })).toEqual([
    expect.stringContaining('1 read, 0 created, 0 changed, 1 unchanged, 0 refused'),
  ]);
  const { data } = await api.run('{ referrals { nodes { name status kind } } }', {}, aReferralsUser(partner, 'REFERRALS_ADMIN'));
  expect(data).toEqual({ referrals: { nodes: [{ name: 'Bakery ERP', status: 'NEW', kind: 'MARKETPLACE_LEAD' }] } });
});

it('a business profile is imported and found, and what is wrong is said', async () => {
  expect(await run('profile.json', aWireProfile())).toEqual([expect.stringContaining('1 read, 1 created')]);
  expect(await run('profile-again.json', aWireProfile())).toEqual([expect.stringContaining('1 unchanged')]);
  expect(await run('odd.json', aWireProfile({ country: 'SK', locations: [], products: ['Foo'] }))).toEqual([
    expect.stringContaining('1 refused'),
    expect.stringMatching(/SK .*products is "Foo"; expected a tag of the list of Microsoft/),
  ]);
  const { data } = await api.run(
    '{ businessProfiles { nodes { country state published { description locations { address { city } } } } } }',
    {},
    aReferralsUser(partner, 'BUSINESS_PROFILE_ADMIN'),
  );
  expect(data).toEqual({
    businessProfiles: {
      nodes: [
        {
          country: 'CZ',
          state: 'PUBLISHED',
          published: { description: 'ERP for bakeries.', locations: [{ address: { city: 'Brno' } }] },
        },
      ],
    },
  });
});

it('both need to know the partner', async () => {
  for (const content of [aWireReferral(), aWireProfile()]) {
    expect(await run('nobody.json', content, null)).toEqual([expect.stringContaining('nothing says which')]);
  }
});
