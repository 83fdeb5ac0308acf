import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld } from '../../../support/world.ts';

const TOPICS = `query ($category: SupportCategory, $productFamily: SupportProductFamily) {
  supportTopics(category: $category, productFamily: $productFamily) { id category productFamily }
}`;

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Topic {
  readonly id: string;
  readonly category: string;
  readonly productFamily: string;
}

async function topics(variables: Record<string, unknown> = {}): Promise<Topic[]> {
  const { data, errors } = await api.run(TOPICS, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.supportTopics));
}

it('lists the 27 topics by category and id, to anybody', async () => {
  const all = await topics();

  expect(all).toHaveLength(27);
  const keys = all.map(({ category, id }) => `${category} ${id}`);
  expect(keys).toEqual(keys.toSorted());
  expect(all[0]).toEqual({ id: 'top_account-profile', category: 'ACCOUNT_MANAGEMENT', productFamily: 'ANY' });
});

it('gives every kind of viewer the same', async () => {
  const { direct, ownCustomerAdmin } = await aWorld(api);
  for (const viewer of [direct.salesAgent, direct.app, ownCustomerAdmin, operator]) {
    const { data, errors } = await api.run(TOPICS, {}, viewer);
    expect(errors).toBeUndefined();
    expect(data?.supportTopics).toHaveLength(27);
  }
});

it('filters by category', async () => {
  expect((await topics({ category: 'BILLING' })).map(({ id }) => id)).toEqual(['top_billing-dispute', 'top_billing-invoice']);
});

it('filters by family of products, with topics for any family', async () => {
  expect((await topics({ productFamily: 'AZURE', category: 'SUBSCRIPTION_MANAGEMENT' })).map(({ id }) => id)).toEqual([
    'top_azure-quota',
    'top_subscription-change',
  ]);
  expect((await topics({ productFamily: 'WINDOWS_365', category: 'SUBSCRIPTION_MANAGEMENT' })).map(({ id }) => id)).toEqual([
    'top_subscription-change',
  ]);
  expect(new Set((await topics({ productFamily: 'ANY' })).map(({ productFamily }) => productFamily))).toEqual(new Set(['ANY']));
});

it.each([
  [undefined, 'Invoice, charge, payment', 'en'],
  ['cs-CZ', 'Faktura, účtování, platba', 'cs'],
  ['cs', 'Faktura, účtování, platba', 'cs'],
  ['de-DE', 'Invoice, charge, payment', 'en'],
  [null, 'Invoice, charge, payment', 'en'],
])('answers the name in %s as far as there is one, and says which language it is', async (locale, name, nameLocale) => {
  const { data } = await api.run(
    `query ($id: ID!${locale === undefined ? '' : ', $locale: Locale'}) { node(id: $id) { ... on SupportTopic {
       name${locale === undefined ? '' : '(locale: $locale)'} nameLocale${locale === undefined ? '' : '(locale: $locale)'}
     } } }`,
    { id: 'top_billing-invoice', ...(locale !== undefined && { locale }) },
  );

  expect(data?.node).toEqual({ name, nameLocale });
});

it('refuses what is no language', async () => {
  const { errors } = await api.run('{ supportTopics { name(locale: "Czech") } }');

  expect(errors).toHaveLength(1);
});

it('leaves out a topic that is retired, and still answers for it by id', async () => {
  await api.sql(`UPDATE support.topic SET retired_at = now() WHERE id = 'top_teams'`);

  const { data } = await api.run('{ node(id: "top_teams") { ... on SupportTopic { name } } }');

  expect((await topics()).map(({ id }) => id)).not.toContain('top_teams');
  expect(data?.node).toEqual({ name: 'Teams chat, meetings, calling' });
  await api.sql(`UPDATE support.topic SET retired_at = NULL WHERE id = 'top_teams'`);
});
