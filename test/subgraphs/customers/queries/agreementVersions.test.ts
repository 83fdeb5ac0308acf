import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin, aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const ASKED = `query ($country: CountryCode!, $language: String, $customerType: AgreementCustomerType) {
  agreementVersions(country: $country, language: $language, customerType: $customerType) {
    country language customerType audience channel template { templateId }
  }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

async function versions(variables: object, viewer: Viewer = world.direct.adminAgent) {
  const { data, errors } = await api.run(ASKED, { ...variables }, viewer);
  return errors ? { errors } : Object(data).agreementVersions;
}
const languagesIn = async (country: string): Promise<string[]> =>
  (await versions({ country })).map(({ language }: { language: string }) => language);

describe('the versions of the agreement', () => {
  it('customers 15.1: are `en-US` and `cs-CZ` in CZ, and `en-US` alone in GB', async () => {
    expect(await languagesIn('CZ')).toEqual(['en-US', 'cs-CZ']);
    expect(await languagesIn('GB')).toEqual(['en-US']);
  });

  it.each([
    ['AT', 'de-DE'],
    ['CH', 'fr-FR'],
    ['BE', 'nl-NL'],
    ['CA', 'fr-FR'],
    ['TW', 'zh-HK'],
    ['SG', 'zh-SG'],
    ['MX', 'es-ES'],
    ['MU', 'ar-SA'],
    ['KG', 'ru-RU'],
    ['AO', 'pt-PT'],
    ['RS', 'sr-Latn-RS'],
  ])('customers 15: are in %s in English and %s', async (country, language) => {
    expect(await languagesIn(country)).toEqual(['en-US', language]);
  });

  it('name all dimensions, and can be asked for by them', async () => {
    expect(await versions({ country: 'CZ', language: 'cs-CZ', customerType: 'EDUCATION' })).toEqual([
      {
        ...{ country: 'CZ', language: 'cs-CZ', customerType: 'EDUCATION', audience: 'COMMERCIAL', channel: 'CSP' },
        template: { templateId: '117a77b0-9360-443b-8795-c6dedc750cf9' },
      },
    ]);
    expect(await versions({ country: 'CZ', language: 'cs-cz' })).toEqual([]);
  });

  it.each([
    ['CN', 'AGREEMENT_NOT_OFFERED_IN_COUNTRY'],
    ['AN', 'AGREEMENT_NOT_OFFERED_IN_COUNTRY'],
    ['XX', 'COUNTRY_NOT_SUPPORTED'],
  ])('customers 15.4: for %s are refused with %s', async (country, reason) => {
    expect(await versions({ country })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', reason, argument: 'country' } }],
    });
  });

  it('customers 15.4: are not in a cloud without agreements, for its partners and its customers', async () => {
    const government = await aPartner(api, 'DIRECT_BILL', { cloud: 'US_GOVERNMENT' });
    const customerId = await aCustomer(api, government, { cloud: 'US_GOVERNMENT' });
    const user = aPartnerUser(government, 'pusr_gov', ['ADMIN_AGENT']);
    const refused = [{ extensions: { code: 'BAD_USER_INPUT', reason: 'NOT_AVAILABLE_IN_CLOUD', cloud: 'US_GOVERNMENT' } }];
    for (const viewer of [user, aCustomerAdmin(customerId)]) {
      expect(await versions({ country: 'US' }, viewer)).toMatchObject({ errors: refused });
      expect((await api.run('{ agreementTemplates { id } }', {}, viewer)).errors).toMatchObject(refused);
    }
    expect((await api.run('{ agreementCoverage { totalCount } }', {}, user)).errors).toMatchObject(refused);
    const asked = 'query ($id: ID!) { customer(id: $id) { agreement { state } } }';
    expect((await api.run(asked, { id: customerId }, user)).data).toEqual({ customer: { agreement: null } });
  });

  it('are for those who read agreements', async () => {
    const { direct, ownCustomerAdmin } = world;
    for (const viewer of [direct.globalAdmin, direct.app, ownCustomerAdmin]) {
      expect(await versions({ country: 'GB' }, viewer)).toHaveLength(1);
    }
    expect((await api.run(ASKED, { country: 'GB' })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
