import { referenceSets } from '../../../subgraphs/customers/database/referenceSets.ts';
import { customers } from '../../../subgraphs/customers/index.ts';
import { type Api, startApi } from '../../support/startApi.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const NOW = new Date('2026-03-01T08:00:00Z');
const load = () => customers.loadReference(api.subgraphs.customers.database, NOW);

describe('the countries', () => {
  it('customers 4: are 248, each with a pattern for telephone numbers, and a currency in the 245 where something is sold', async () => {
    const [counts] = await api.sql(
      `SELECT count(*)::int AS countries, count(rules ->> 'currency')::int AS currencies, count(rules ->> 'region')::int AS regions,
              count(rules ->> 'phoneNumberRegex')::int AS patterns, count(retired_at)::int AS retired FROM customers.country`,
    );
    expect(counts).toEqual({ countries: 248, currencies: 245, regions: 245, patterns: 248, retired: 0 });
  });

  it('customers 4.5: hold the rules of the United States exactly', async () => {
    const [row] = await api.sql("SELECT name, rules FROM customers.country WHERE code = 'US'");
    expect(row).toMatchObject({
      name: 'United States',
      rules: {
        region: 'UNITED_STATES',
        currency: 'USD',
        callingCodes: ['1'],
        supportedCultures: ['en-US', 'es-US'],
        supportedLanguages: ['en', 'es'],
        postalCodeRegex: '^\\d{5}(-\\d{4})?$',
        isStateRequired: true,
        supportedStates: { length: 51 },
      },
    });
  });

  it('customers 4.6: ask for a registration number in 24 of them', async () => {
    const rows = await api.sql<{ code: string }>(
      'SELECT code FROM customers.country WHERE (rules ->> \'registrationNumberRequired\')::boolean ORDER BY code COLLATE "C"',
    );
    const codes = 'AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA';
    expect(rows.map(({ code }) => code).join(' ')).toBe(codes);
  });
});

describe('loading reference data', () => {
  it('is one statement when nothing changed', async () => {
    api.statements();
    await load();
    expect(api.statements()).toHaveLength(1);
  });

  it('retires what is missing, brings back what is there again, and deletes nothing', async () => {
    await api.sql("INSERT INTO customers.country (code, name, rules) VALUES ('XX', 'Nowhere', '{}')");
    await api.sql("INSERT INTO customers.agreement_template VALUES ('agt_x', 'x', 'MICROSOFT_CUSTOMER_AGREEMENT', 'x', 9, NULL)");
    await api.sql("UPDATE customers.country SET retired_at = now(), name = 'Wrong' WHERE code = 'CZ'");
    await api.sql('DELETE FROM customers.reference_version');
    await load();
    expect(
      await api.sql("SELECT code, name, retired_at FROM customers.country WHERE code IN ('XX', 'CZ') ORDER BY code"),
    ).toEqual([
      { code: 'CZ', name: 'Czechia', retired_at: null },
      { code: 'XX', name: 'Nowhere', retired_at: NOW },
    ]);
    expect(await api.sql('SELECT id, retired_at FROM customers.agreement_template WHERE retired_at IS NOT NULL')).toEqual([
      { id: 'agt_x', retired_at: NOW },
    ]);
    expect(await api.sql('SELECT name FROM customers.reference_version ORDER BY name')).toEqual(
      referenceSets.map(({ name }) => ({ name })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });
});
