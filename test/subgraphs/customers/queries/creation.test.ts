import { readFileSync } from 'node:fs';
import { projectFile } from '../../../../subgraphs/shared/projectFile.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aCreation, codesOf, countAll, create, REDMOND } from '../creations.ts';

const AVAILABLE = `query ($domainPrefix: String!) {
  domainAvailability(domainPrefix: $domainPrefix) { domainPrefix domain isAvailable reason }
}`;
const ADDRESS = `query ($input: AddressInput!) {
  validateAddress(input: $input) {
    status isSafe validationMessage
    originalAddress { country addressLine1 city state postalCode }
    suggestedAddresses { addressLine1 city state postalCode }
  }
}`;
const VALIDATE = `query ($input: CreateCustomerInput!) {
  validateCustomer(input: $input) { isValid userErrors { code field } }
}`;
const COUNTRY = `query ($country: CountryCode!) {
  countryRules(country: $country) {
    country name region currency defaultCulture supportedCultures supportedLanguages isCityRequired isPostalCodeRequired
    postalCodeRegex isStateRequired isPhoneNumberRequired phoneNumberRegex callingCodes isRegistrationNumberRequired
    registrationNumberTypes registrationNumberRegex agreementLanguages supportedStates
  }
}`;

let api: Api;
let world: World;
let agent: World['direct']['adminAgent'];
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  agent = world.direct.adminAgent;
});
afterAll(() => api.close());

const ask = async (query: string, variables: Record<string, unknown>, viewer: Parameters<Api['run']>[2] = agent) => {
  const { data, errors } = await api.run(query, variables, viewer);
  return errors ? { errors } : Object.values(Object(data))[0];
};

describe('domainAvailability', () => {
  const availability = (domainPrefix: string, viewer = agent) => ask(AVAILABLE, { domainPrefix }, viewer);

  it('customers 4.2: refuses 28 letters, and takes 27 for a domain of 43 characters', async () => {
    const prefix = 'A'.repeat(28);
    const refused = { domainPrefix: prefix, domain: null, isAvailable: false, reason: 'DOMAIN_PREFIX_INVALID' };
    expect(await availability(prefix)).toEqual(refused);
    const domain = `${'a'.repeat(27)}.onmicrosoft.com`;
    expect(domain).toHaveLength(43);
    expect(await availability(prefix.slice(1))).toEqual({
      domainPrefix: prefix.slice(1),
      domain,
      isAvailable: true,
      reason: null,
    });
  });

  it.each(['', 'con-toso', 'con toso', 'contoso.', 'contosó'])('refuses %p', async (prefix) => {
    expect(await availability(prefix)).toMatchObject({ isAvailable: false, reason: 'DOMAIN_PREFIX_INVALID' });
  });

  it("tells that another partner's tenant has a domain, and not whose", async () => {
    const { provider } = world;
    expect(await availability('Own', provider.salesAgent)).toEqual({
      domainPrefix: 'Own',
      domain: 'own.onmicrosoft.com',
      isAvailable: false,
      reason: 'DOMAIN_TAKEN',
    });
    expect(await ask(AVAILABLE, { domainPrefix: 'own' }, provider.app)).toMatchObject({ isAvailable: false });
  });

  it('is for those who may create customers', async () => {
    for (const viewer of [world.direct.helpdeskAgent, world.reseller.adminAgent, world.ownCustomerAdmin]) {
      expect(await ask(AVAILABLE, { domainPrefix: 'own' }, viewer)).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    }
    expect(await ask(AVAILABLE, { domainPrefix: 'own' }, { kind: 'ANONYMOUS' })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

describe('validateAddress', () => {
  const cases: { status: string; country: string; addressLine1: string }[] = JSON.parse(
    readFileSync(projectFile('subgraphs/customers/reference/address-cases.json'), 'utf8'),
  );
  const safe = ['VERIFIED_SHIPPABLE', 'VERIFIED'];

  it.each(cases.filter(({ country }) => country !== '').map((known) => [known.status, known] as const))(
    'customers 4.5: finds the address of the file %s, and a creation follows it',
    async (status, { status: _, ...input }) => {
      const isSafe = safe.includes(status);
      expect(await ask(ADDRESS, { input })).toMatchObject({
        status,
        isSafe,
        originalAddress: input.country === 'US' ? input : { addressLine1: input.addressLine1 },
        validationMessage: isSafe ? null : expect.any(String),
      });
      if (input.country !== 'US') return;
      expect(await codesOf(api, aCreation({ address: input }), agent)).toEqual(isSafe ? [] : ['ADDRESS_CONFIRMATION_REQUIRED']);
      expect(await codesOf(api, aCreation({ address: input, confirmUnverifiedAddress: true }), agent)).toEqual([]);
    },
  );

  it('does not look at case and white space, and suggests the safe address of the postal code', async () => {
    expect(await ask(ADDRESS, { input: { ...REDMOND, addressLine1: ' MICROSOFT  way' } })).toEqual({
      status: 'STREET_PARTIAL',
      isSafe: false,
      validationMessage: 'The number of the building is missing.',
      originalAddress: { ...REDMOND, addressLine1: 'MICROSOFT way' },
      suggestedAddresses: [{ addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052' }],
    });
  });

  it('has validated no other address, and names the rule that is broken', async () => {
    const elsewhere = { country: 'CZ', addressLine1: 'Vodičkova 1', city: 'Praha', postalCode: '110 00' };
    expect(await ask(ADDRESS, { input: elsewhere })).toMatchObject({
      status: 'NOT_VALIDATED',
      isSafe: false,
      suggestedAddresses: [],
    });
    expect(await ask(ADDRESS, { input: { ...REDMOND, state: 'PR' } })).toMatchObject({
      status: 'NOT_VALIDATED',
      validationMessage: 'The country has no such state.',
    });
    expect(await ask(ADDRESS, { input: { ...REDMOND, country: 'XX' } })).toMatchObject({
      status: 'NOT_VALIDATED',
      validationMessage: 'Nothing is known of the country.',
    });
  });

  it('with the rules alone, finds every address verified that keeps them', async () => {
    const lenient = await startApi({ settings: { addressValidation: 'RULES_ONLY' } });
    try {
      const { direct } = await aWorld(lenient);
      const address = { country: 'US', addressLine1: '5 Main Street', city: 'Boston', state: 'MA', postalCode: '02101' };
      const { data } = await lenient.run(ADDRESS, { input: address }, direct.adminAgent);
      expect(data).toMatchObject({ validateAddress: { status: 'VERIFIED', isSafe: true } });
      expect(await codesOf(lenient, aCreation({ address }), direct.adminAgent)).toEqual([]);
      expect(await codesOf(lenient, aCreation({ address: { ...address, postalCode: '2101' } }), direct.adminAgent)).toEqual([
        'POSTAL_CODE_INVALID',
      ]);
    } finally {
      await lenient.close();
    }
  });
});

describe('validateCustomer', () => {
  it('says what the creation says, and writes nothing', async () => {
    const before = await countAll(api);
    const sound = aCreation({ idempotencyKey: 'validated' });
    const broken = aCreation({ companyName: 'X', address: { ...REDMOND, state: 'PR', postalCode: '1' } });
    expect(await ask(VALIDATE, { input: sound })).toEqual({ isValid: true, userErrors: [] });
    const told = await ask(VALIDATE, { input: broken });
    expect(told).toEqual({
      isValid: false,
      userErrors: [
        { code: 'COMPANY_NAME_INVALID', field: ['input', 'companyName'] },
        { code: 'POSTAL_CODE_INVALID', field: ['input', 'address', 'postalCode'] },
        { code: 'STATE_INVALID', field: ['input', 'address', 'state'] },
      ],
    });
    expect(await countAll(api)).toEqual(before);

    const { userErrors } = await create(api, broken, agent);
    expect(userErrors).toMatchObject(Object(told).userErrors);
    expect(await create(api, sound, agent)).toMatchObject({ userErrors: [], initialCredentials: { userName: 'admin' } });
    expect(await ask(VALIDATE, { input: sound })).toMatchObject({ isValid: false, userErrors: [{ code: 'DOMAIN_TAKEN' }] });
  });

  it('is for those who may create customers', async () => {
    expect(await ask(VALIDATE, { input: aCreation() }, world.reseller.adminAgent)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'PARTNER_TYPE_NOT_ALLOWED' } }],
    });
  });
});

describe('countryRules', () => {
  it('customers 4.5: are exact for the United States', async () => {
    expect(await ask(COUNTRY, { country: 'US' }, world.ownCustomerAdmin)).toEqual({
      country: 'US',
      name: 'United States',
      region: 'UNITED_STATES',
      currency: 'USD',
      defaultCulture: 'en-US',
      supportedCultures: ['en-US', 'es-US'],
      supportedLanguages: ['en', 'es'],
      isCityRequired: true,
      isPostalCodeRequired: true,
      postalCodeRegex: '^\\d{5}(-\\d{4})?$',
      isStateRequired: true,
      supportedStates: expect.arrayContaining(['DC', 'WA']),
      isPhoneNumberRequired: false,
      phoneNumberRegex: '^(1[ \\-\\/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[ \\-\\/\\.]?(\\d{3})[ \\-\\/\\.]?(\\d{4})$',
      callingCodes: ['1'],
      isRegistrationNumberRequired: false,
      registrationNumberTypes: 'EIN',
      registrationNumberRegex: '^\\d{2}-?\\d{7}$',
      agreementLanguages: ['en-US'],
    });
  });

  it('tell of a country that asks for a number, of one where nothing is sold, and of none', async () => {
    expect(await ask(COUNTRY, { country: 'BR' })).toMatchObject({
      region: 'BRAZIL',
      isPhoneNumberRequired: true,
      isRegistrationNumberRequired: true,
      registrationNumberTypes: 'CNPJ',
      supportedStates: null,
    });
    expect(await ask(COUNTRY, { country: 'CN' })).toMatchObject({ region: null, currency: null, isStateRequired: true });
    expect(await ask(COUNTRY, { country: 'XX' })).toBeNull();
    expect(await ask(COUNTRY, { country: 'US' }, { kind: 'ANONYMOUS' })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('are listed for 248 countries, and by region', async () => {
    const LIST = `query ($first: Int, $after: String, $filter: CountryRulesFilter, $orderBy: CountryRulesOrder) {
      countries(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount nodes { country } pageInfo { hasNextPage endCursor }
      }
    }`;
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const page: { totalCount: number; nodes: { country: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        Object(await ask(LIST, { first: 100, after }));
      expect(page.totalCount).toBe(248);
      codes.push(...page.nodes.map(({ country }) => country));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(codes).toHaveLength(248);
    expect(codes).toEqual(codes.toSorted());
    expect(await ask(LIST, { filter: { region: ['UNITED_STATES', 'CANADA'] }, orderBy: 'COUNTRY_DESC' })).toMatchObject({
      totalCount: 4,
      nodes: [{ country: 'US' }, { country: 'UM' }, { country: 'PM' }, { country: 'CA' }],
    });
  });
});
