import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner, aPartnership } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const PROFILE = `query ($partnerId: String!) {
  partnerProfile(partnerId: $partnerId) { partnerId code profile { partnerIdKind name country tenantId type enrolment } }
}`;
const STATUS = `query ($partnerId: String, $tenantId: UUID) {
  partnerAgreementStatus(partnerId: $partnerId, tenantId: $tenantId) { isSigned code }
}`;
const CHECK = `query ($customerId: ID!, $partnerId: String!) {
  partnerOfRecordCheck(customerId: $customerId, partnerId: $partnerId) { isValid code }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const ask = async (query: string, variables: object, viewer: Viewer = world.direct.helpdeskAgent) => {
  const { data, errors } = await api.run(query, { ...variables }, viewer);
  return errors ? { errors } : Object.values(Object(data))[0];
};

describe('partnerProfile', () => {
  it('17.5: tells what cannot be a PartnerID from one that nobody has', async () => {
    for (const partnerId of ['abc', '', ' 1', '12345678901', '١٢٣']) {
      expect(await ask(PROFILE, { partnerId })).toEqual({ partnerId, profile: null, code: 'PARTNER_ID_INVALID' });
    }
    const partnerId = '0000000';
    expect(await ask(PROFILE, { partnerId })).toEqual({ partnerId, profile: null, code: 'PARTNER_ID_NOT_FOUND' });
  });

  it('tells every partner whose a location is, and that a company stands above it', async () => {
    const more = {
      name: 'Fabrikam',
      mpnId: '5000001',
      companyMpnId: '5000000',
      tenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
    };
    await aPartner(api, 'INDIRECT_RESELLER', { ...more, country: 'DE', createdAt: new Date('2024-01-01T00:00:00Z') });
    await aPartner(api, 'INDIRECT_RESELLER', { mpnId: '5000002', companyMpnId: '5000000' });
    const known = { name: 'Fabrikam', type: 'INDIRECT_RESELLER', enrolment: 'ACTIVE' };
    const location = {
      partnerId: '5000001',
      profile: { ...known, partnerIdKind: 'LOCATION', country: 'DE', tenantId: more.tenantId },
      code: null,
    };
    for (const viewer of [world.direct.helpdeskAgent, world.otherReseller.globalAdmin, world.direct.app]) {
      expect(await ask(PROFILE, { partnerId: '5000001' }, viewer)).toEqual(location);
    }
    expect(await ask(PROFILE, { partnerId: '5000000' })).toEqual({
      partnerId: '5000000',
      profile: { ...known, partnerIdKind: 'GLOBAL', country: null, tenantId: null },
      code: null,
    });
    expect((await api.run(PROFILE, { partnerId: '5000001' }, operator)).data).toEqual({ partnerProfile: location });
  });

  it('is not for customers and anonymous viewers', async () => {
    const ofCustomer = await api.run(PROFILE, { partnerId: '1' }, world.ownCustomerAdmin);
    expect(ofCustomer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await api.run(PROFILE, { partnerId: '1' })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('partnerAgreementStatus', () => {
  it('is found by PartnerID, of location or company, and by tenant', async () => {
    const tenantId = 'bbbbbbbb-0000-4000-8000-000000000001';
    await aPartner(api, 'DIRECT_BILL', { mpnId: '6000001', companyMpnId: '6000000', tenantId });
    await aPartner(api, 'DIRECT_BILL', { mpnId: '6000002', agreementSignedAt: null });
    const signed = { isSigned: true, code: null };
    expect(await ask(STATUS, { partnerId: '6000001' })).toEqual(signed);
    expect(await ask(STATUS, { partnerId: '6000000' })).toEqual(signed);
    expect(await ask(STATUS, { tenantId: tenantId.toUpperCase() })).toEqual(signed);
    expect(await ask(STATUS, { partnerId: '6000002' })).toEqual({ isSigned: false, code: null });
  });

  it('says what cannot be found, and asks for exactly one name', async () => {
    expect(await ask(STATUS, { partnerId: 'abc' })).toEqual({ isSigned: null, code: 'PARTNER_ID_INVALID' });
    const missing = { isSigned: null, code: 'PARTNER_ID_NOT_FOUND' };
    expect(await ask(STATUS, { partnerId: '0000000' })).toEqual(missing);
    const tenantId = 'cccccccc-0000-4000-8000-000000000001';
    expect(await ask(STATUS, { tenantId })).toEqual(missing);
    for (const variables of [{}, { partnerId: '1', tenantId }]) {
      expect(await ask(STATUS, variables)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });
});

describe('partnerOfRecordCheck', () => {
  const check = (customerId: string, partnerId: string, viewer: Viewer = world.provider.helpdeskAgent) =>
    ask(CHECK, { customerId, partnerId }, viewer);

  it('passes a reseller the provider works with, whichever customer it is for', async () => {
    const { provider, reseller, resoldCustomerId } = world;
    expect(await check(resoldCustomerId, reseller.mpnId)).toEqual({ isValid: true, code: null });
    expect(await check(await aCustomer(api, provider), reseller.mpnId)).toEqual({ isValid: true, code: null });
  });

  it('says what stands against the others', async () => {
    const { provider, otherReseller, resoldCustomerId, ownCustomerId } = world;
    const no = (code: string) => ({ isValid: false, code });
    expect(await check(ownCustomerId, otherReseller.mpnId)).toEqual(no('CUSTOMER_NOT_FOUND'));
    expect(await check(resoldCustomerId, 'abc')).toEqual(no('PARTNER_ID_INVALID'));
    expect(await check(resoldCustomerId, '0000000')).toEqual(no('PARTNER_ID_NOT_FOUND'));
    expect(await check(resoldCustomerId, otherReseller.mpnId)).toEqual(no('RESELLER_NOT_LINKED'));
    expect(await check(resoldCustomerId, provider.mpnId)).toEqual(no('RESELLER_NOT_LINKED'));
    const company = await aPartner(api, 'INDIRECT_RESELLER', { mpnId: '7000001', companyMpnId: '7000000' });
    await aPartnership(api, provider, company);
    expect(await check(resoldCustomerId, '7000000')).toEqual(no('PARTNER_ID_NOT_LOCATION'));
    expect(await check(resoldCustomerId, '7000001')).toEqual({ isValid: true, code: null });
  });

  it('is for providers', async () => {
    const refused = { errors: [{ extensions: { reason: 'PARTNER_TYPE_NOT_ALLOWED' } }] };
    expect(await check(world.ownCustomerId, '1', world.direct.adminAgent)).toMatchObject(refused);
    expect(await check(world.resoldCustomerId, '1', world.reseller.adminAgent)).toMatchObject(refused);
  });
});
