import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { positionOf, readCustomer, toldSince, updateDetails, updateProfile } from '../profiles.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const ADDRESS = { country: 'US', addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052' };

let api: Api;
let world: World;
let agent: Viewer;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
  agent = world.direct.salesAgent;
});
afterAll(() => api.close());

async function aKnownCustomer(more: Parameters<typeof aCustomer>[2] = {}): Promise<{ customerId: string; ifMatch: string }> {
  const customerId = await aCustomer(api, world.direct, more);
  return { customerId, ifMatch: (await readCustomer(api, customerId, agent)).etag };
}

const update = (input: object, viewer: Viewer = agent) => updateDetails(api, input, viewer);
const errorsOf = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => [code, field.slice(1).join('.')]);
const stored = (id: string) => api.sql('SELECT * FROM customers.customer WHERE id = $1', [id]);

describe('the details of a company', () => {
  it('are kept for all its partners, and what is verified is reviewed anew', async () => {
    const shared = { tenantId: '6c4f9d30-0000-4000-8000-000000000002', domain: 'detailed.onmicrosoft.com' };
    const known = await aKnownCustomer(shared);
    await aCustomer(api, world.provider, shared);
    const position = await positionOf(api, world.provider.id);
    const details = { organizationRegistrationNumber: ' 12-345 ', address: ADDRESS, email: ' office@x.example ' };
    const { customer, userErrors } = await update({ ...known, ...details });
    expect(userErrors).toEqual([]);
    expect(customer.companyProfile).toMatchObject({
      organizationRegistrationNumber: '12-345',
      email: 'office@x.example',
      address: { ...ADDRESS, addressLine2: null },
    });
    expect(customer.verification).toEqual({
      status: 'UNDER_REVIEW',
      startedAt: NOW,
      decidedAt: null,
      reason: null,
      trigger: 'PROFILE_CHANGED',
    });
    expect(customer.etag).not.toBe(known.ifMatch);
    const seen = await readCustomer(api, known.customerId, world.provider.adminAgent);
    expect(seen.companyProfile).toEqual(customer.companyProfile);
    expect(await toldSince(api, known.customerId, world.provider.id, position)).toEqual([
      {
        type: 'customer.company_details.updated',
        payload: { changedFields: ['organizationRegistrationNumber', 'address', 'email'] },
      },
      { type: 'customer.verification.started', payload: { status: 'UNDER_REVIEW', trigger: 'PROFILE_CHANGED' } },
      { type: 'customer.updated', payload: expect.objectContaining({ verificationStatus: 'UNDER_REVIEW' }) },
    ]);
  });

  it('are left alone where absent, cleared by null, and not verified by their e-mail address', async () => {
    const known = await aKnownCustomer({ organizationRegistrationNumber: '1' });
    const first = await update({ ...known, email: 'office@x.example' });
    expect(first.customer).toMatchObject({
      verification: { status: 'ALLOWED' },
      companyProfile: { organizationRegistrationNumber: '1', address: null, email: 'office@x.example' },
    });
    const cleared = await update({ ...known, ifMatch: first.customer.etag, email: null, organizationRegistrationNumber: null });
    expect(cleared.customer).toMatchObject({
      verification: { status: 'UNDER_REVIEW' },
      companyProfile: { organizationRegistrationNumber: null, email: null },
    });
  });

  it('equal to what is kept write nothing', async () => {
    const known = await aKnownCustomer({ organizationRegistrationNumber: '1' });
    const { customer } = await update({ ...known, address: ADDRESS });
    const [before, position] = [await stored(known.customerId), await positionOf(api, world.direct.id)];
    const same = await update({ ...known, ifMatch: customer.etag, address: ADDRESS, organizationRegistrationNumber: '1' });
    expect(same.customer.etag).toBe(customer.etag);
    await update({ ...known, ifMatch: customer.etag });
    expect(await stored(known.customerId)).toEqual(before);
    expect(await positionOf(api, world.direct.id)).toBe(position);
  });

  it('have all that is wrong with them told at once', async () => {
    const { customerId } = await aKnownCustomer();
    const before = await stored(customerId);
    const address = { country: 'US', addressLine1: '', state: 'PR', postalCode: '9805' };
    const answer = await update({ customerId, address, email: 'nobody', organizationRegistrationNumber: 'n'.repeat(51) });
    expect(errorsOf(answer)).toEqual([
      ['ETAG_REQUIRED', 'ifMatch'],
      ['VALIDATION_FAILED', 'address.addressLine1'],
      ['CITY_REQUIRED', 'address.city'],
      ['POSTAL_CODE_INVALID', 'address.postalCode'],
      ['STATE_INVALID', 'address.state'],
      ['EMAIL_INVALID', 'email'],
      ['REGISTRATION_NUMBER_INVALID', 'organizationRegistrationNumber'],
    ]);
    expect(errorsOf(await update({ customerId, email: 'a@microsoft.com', address: { ...ADDRESS, country: 'CA' } }))).toEqual([
      ['ETAG_REQUIRED', 'ifMatch'],
      ['FIELD_NOT_EDITABLE', 'address.country'],
      ['EMAIL_DOMAIN_FORBIDDEN', 'email'],
    ]);
    expect(await stored(customerId)).toEqual(before);
  });

  it('are refused with another etag, without a relationship, and with an address nobody vouches for', async () => {
    const known = await aKnownCustomer();
    expect(errorsOf(await update({ ...known, ifMatch: 'stale', email: 'a@x.example' }))).toEqual([['ETAG_MISMATCH', 'ifMatch']]);
    const address = { ...ADDRESS, addressLine1: '3 Microsoft Way' };
    expect(errorsOf(await update({ ...known, address }))).toEqual([['ADDRESS_CONFIRMATION_REQUIRED', 'address']]);
    expect((await update({ ...known, address, confirmUnverifiedAddress: true })).userErrors).toEqual([]);
    const ended = await aKnownCustomer({ relationship: { state: 'NONE' } });
    expect(errorsOf(await update({ ...ended, email: 'a@x.example' }))).toEqual([['NO_RESELLER_RELATIONSHIP', 'customerId']]);
    expect(errorsOf(await update({ ...known, email: 'a@x.example' }, world.otherDirect.adminAgent))).toEqual([
      ['CUSTOMER_NOT_FOUND', 'customerId'],
    ]);
  });

  it('hold the number a country asks for, which completes what was not ready', async () => {
    const partner = await aPartner(api, 'DIRECT_BILL', { country: 'PL' });
    const viewer = aPartnerUser(partner, 'pusr_warsaw', ['ADMIN_AGENT']);
    const customerId = await aCustomer(api, partner, {
      country: 'PL',
      companyName: 'Piekarnia',
      verification: { status: 'NOT_READY' },
    });
    const profile = {
      firstName: 'Jan',
      lastName: 'Nowak',
      email: 'jan@x.example',
      companyName: 'Piekarnia',
      culture: 'pl-PL',
      language: 'pl',
    };
    const defaultAddress = { country: 'PL', addressLine1: 'Prosta 1', city: 'Warszawa', postalCode: '00-001' };
    const billed = await updateProfile(
      api,
      { customerId, ...profile, phoneNumber: '221234567', defaultAddress, confirmUnverifiedAddress: true },
      viewer,
    );
    expect(billed).toMatchObject({ userErrors: [], customer: { verification: { status: 'NOT_READY' } } });
    const { etag: ifMatch } = billed.customer;
    expect(errorsOf(await update({ customerId, ifMatch, organizationRegistrationNumber: null }, viewer))).toEqual([
      ['REGISTRATION_NUMBER_REQUIRED', 'organizationRegistrationNumber'],
    ]);
    const numbered = await update({ customerId, ifMatch, organizationRegistrationNumber: '5260250274' }, viewer);
    expect(numbered).toMatchObject({ userErrors: [], customer: { verification: { status: 'UNDER_REVIEW' } } });
  });

  it('are written by those who may update a customer', async () => {
    const { direct, reseller, ownCustomerAdmin, ownCustomerId } = world;
    const input = { customerId: ownCustomerId, ifMatch: 'any', email: 'a@x.example' };
    for (const viewer of [direct.helpdeskAgent, direct.app, reseller.adminAgent, ownCustomerAdmin])
      expect(await update(input, viewer)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await update(input, { kind: 'ANONYMOUS' })).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
