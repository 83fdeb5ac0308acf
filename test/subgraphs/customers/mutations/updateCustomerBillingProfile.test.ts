import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aCreation, create } from '../creations.ts';
import { decide, PROFILE, positionOf, readCustomer, toldSince, updateProfile } from '../profiles.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const SAFE = { country: 'US', addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052' };

let api: Api;
let world: World;
let agent: Viewer;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
  agent = world.direct.salesAgent;
});
afterAll(() => api.close());

/** A customer that is verified, with the etag of its profile. */
async function verified(more: object = {}, viewer: Viewer = agent): Promise<{ id: string; ifMatch: string }> {
  const { customer } = await create(api, aCreation(more), viewer);
  await decide(api, customer.id, 'ALLOWED', operator);
  return { id: customer.id, ifMatch: (await readCustomer(api, customer.id, viewer)).billingProfile.etag };
}

const update = (customerId: string, more: object, viewer: Viewer = agent) =>
  updateProfile(api, { customerId, ...PROFILE, ...more }, viewer);
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const stored = (id: string) =>
  api.sql(
    `SELECT b.*, c.version AS customer_version, c.verification_status, r.friendly_name FROM customers.customer c
     JOIN customers.customer_relationship r ON r.customer_id = c.id LEFT JOIN customers.billing_profile b ON b.customer_id = c.id
     WHERE c.id = $1 ORDER BY r.partner_id`,
    [id],
  );

describe('a billing profile', () => {
  it('6.1: is written by one of two at once, and the other learns the new etag', async () => {
    const { id, ifMatch } = await verified();
    const answers = await Promise.all(['a@x.example', 'b@x.example'].map((email) => update(id, { ifMatch, email })));
    const [won] = answers.filter(({ customer }) => customer !== null);
    const [lost] = answers.filter(({ customer }) => customer === null);
    const currentEtag = won.customer.billingProfile.etag;
    expect(currentEtag).not.toBe(ifMatch);
    expect(lost.userErrors).toMatchObject([
      { code: 'ETAG_MISMATCH', params: [{ name: 'currentEtag', value: currentEtag }], partnerCenterCode: 2055 },
    ]);
  });

  it('6.2: gives the customer another friendly name, which is reviewed, and leaves its legal name', async () => {
    const { id, ifMatch } = await verified();
    const position = await positionOf(api, world.direct.id);
    const { customer, userErrors } = await update(id, { ifMatch, companyName: ' Contoso  North ' });
    expect(userErrors).toEqual([]);
    expect(customer).toMatchObject({
      name: 'Contoso North',
      companyName: 'Contoso Bakery Inc',
      companyProfile: { companyName: 'Contoso Bakery Inc' },
      billingProfile: { companyName: 'Contoso North' },
      verification: { status: 'UNDER_REVIEW', startedAt: NOW, decidedAt: null, trigger: 'PROFILE_CHANGED' },
    });
    const { data } = await api.run('{ customers(filter: { nameStartsWith: "contoso n" }) { nodes { id } } }', {}, agent);
    expect(data).toEqual({ customers: { nodes: [{ id }] } });
    expect(await toldSince(api, id, world.direct.id, position)).toEqual([
      { type: 'customer.billing_profile.updated', payload: { changedFields: ['companyName'] } },
      { type: 'customer.friendly_name.changed', payload: { before: 'Contoso Bakery Inc', after: 'Contoso North' } },
      { type: 'customer.verification.started', payload: { status: 'UNDER_REVIEW', trigger: 'PROFILE_CHANGED' } },
      { type: 'customer.updated', payload: expect.objectContaining({ verificationStatus: 'UNDER_REVIEW' }) },
    ]);
    const audit = await api.sql(
      `SELECT before ->> 'companyName' AS before, after ->> 'companyName' AS after FROM customers.event
       WHERE type IN ('customer.billing_profile.updated', 'customer.friendly_name.changed') AND subject = $1`,
      [id],
    );
    expect(audit).toEqual([1, 2].map(() => ({ before: 'Contoso Bakery Inc', after: 'Contoso North' })));
  });

  it('6.3: loses what an update leaves out', async () => {
    const address = { ...SAFE, addressLine2: 'Floor 2' };
    const { id, ifMatch } = await verified({ address, confirmUnverifiedAddress: true });
    const primary = (await readCustomer(api, id, agent)).billingProfile;
    expect(primary.defaultAddress.addressLine2).toBe('Floor 2');
    const { customer } = await update(id, { ifMatch });
    expect(customer.billingProfile.defaultAddress).toEqual({ ...SAFE, addressLine2: null, region: null });
    expect(customer.verification.status).toBe('UNDER_REVIEW');
  });

  it('6.4: with another e-mail address alone is told once, and the verification stays', async () => {
    const { id, ifMatch } = await verified();
    const position = await positionOf(api, world.direct.id);
    const more = {
      ifMatch,
      email: 'new@x.example',
      firstName: 'Anna',
      culture: 'es-US',
      language: 'es',
      phoneNumber: '(425) 555-0100',
    };
    const { customer } = await update(id, more);
    expect(customer.verification.status).toBe('ALLOWED');
    expect(customer.billingProfile).toMatchObject({ email: 'new@x.example', phoneNumber: '(425) 555-0100', culture: 'es-US' });
    expect(await toldSince(api, id, world.direct.id, position)).toEqual([
      {
        type: 'customer.billing_profile.updated',
        payload: { changedFields: ['firstName', 'email', 'phoneNumber', 'culture', 'language'] },
      },
    ]);
  });

  it('6.5: stays in its country', async () => {
    const { id, ifMatch } = await verified();
    const before = await stored(id);
    const defaultAddress = { country: 'SK', addressLine1: 'Hlavna 1', city: 'Kosice', postalCode: '040 01' };
    expect(await update(id, { ifMatch, defaultAddress })).toMatchObject({
      customer: null,
      userErrors: [
        { code: 'FIELD_NOT_EDITABLE', field: ['input', 'defaultAddress', 'country'], params: [{ name: 'country', value: 'US' }] },
      ],
    });
    expect(await stored(id)).toEqual(before);
  });

  it('equal to what is kept writes nothing and keeps its etag', async () => {
    const { id, ifMatch } = await verified();
    const [before, position] = [await stored(id), await positionOf(api, world.direct.id)];
    const { customer } = await update(id, { ifMatch, firstName: ' Ann ' });
    expect(customer.billingProfile.etag).toBe(ifMatch);
    expect(await stored(id)).toEqual(before);
    expect(await positionOf(api, world.direct.id)).toBe(position);
  });

  it('has all that is wrong with it told at once, in the order of the checks, before its etag is looked at', async () => {
    const { id } = await verified();
    const before = await stored(id);
    const answer = await update(id, {
      companyName: 'GmbH',
      lastName: '12345',
      email: 'x@microsoft.com',
      phoneNumber: '12',
      culture: 'cs-CZ',
      language: 'cs',
      defaultAddress: { country: 'US', addressLine1: '', state: 'PR', postalCode: '9805' },
    });
    expect(
      answer.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.slice(1).join('.')]),
    ).toEqual([
      ['ETAG_REQUIRED', 'ifMatch'],
      ['COMPANY_NAME_INVALID', 'companyName'],
      ['CONTACT_NAME_INVALID', 'lastName'],
      ['EMAIL_DOMAIN_FORBIDDEN', 'email'],
      ['CULTURE_NOT_SUPPORTED', 'culture'],
      ['LANGUAGE_NOT_SUPPORTED', 'language'],
      ['VALIDATION_FAILED', 'defaultAddress.addressLine1'],
      ['CITY_REQUIRED', 'defaultAddress.city'],
      ['POSTAL_CODE_INVALID', 'defaultAddress.postalCode'],
      ['STATE_INVALID', 'defaultAddress.state'],
      ['PHONE_NUMBER_INVALID', 'phoneNumber'],
    ]);
    expect(await stored(id)).toEqual(before);
  });

  it('with a new address asks for somebody to vouch for it, not for one that is kept', async () => {
    const { id, ifMatch } = await verified();
    const defaultAddress = { ...SAFE, addressLine1: '3 Microsoft Way' };
    expect(await update(id, { ifMatch, defaultAddress })).toMatchObject({
      customer: null,
      userErrors: [{ code: 'ADDRESS_CONFIRMATION_REQUIRED', field: ['input', 'defaultAddress'] }],
    });
    const moved = await update(id, { ifMatch, defaultAddress, confirmUnverifiedAddress: true });
    expect(moved.customer.verification.status).toBe('UNDER_REVIEW');
    const again = await update(id, { ifMatch: moved.customer.billingProfile.etag, defaultAddress, email: 'again@x.example' });
    expect(again.userErrors).toEqual([]);
  });

  it('during a review changes nothing of the review, and after a refusal starts another', async () => {
    const { customer } = await create(api, aCreation(), agent);
    const { billingProfile } = await readCustomer(api, customer.id, agent);
    api.setNow('2026-03-01T09:00:00.000Z');
    const first = await update(customer.id, { ifMatch: billingProfile.etag, companyName: 'Renamed' });
    expect(first.customer.verification).toMatchObject({ startedAt: NOW, trigger: 'CUSTOMER_CREATED' });
    await decide(api, customer.id, 'NOT_ALLOWED', operator);
    const second = await update(customer.id, { ifMatch: first.customer.billingProfile.etag, companyName: 'Corrected' });
    expect(second.customer.verification).toEqual({
      status: 'UNDER_REVIEW',
      startedAt: '2026-03-01T09:00:00.000Z',
      decidedAt: null,
      reason: null,
      trigger: 'PROFILE_CHANGED',
    });
    api.setNow(NOW);
  });

  it('is planned without being stored, and repeated by its key without effect', async () => {
    const { id, ifMatch } = await verified();
    const before = await stored(id);
    const { plan } = await update(id, { ifMatch, companyName: 'Planned', dryRun: true });
    expect(plan.events.map(({ type }: { type: string }) => type)).toEqual([
      'customer.billing_profile.updated',
      'customer.friendly_name.changed',
      'customer.verification.started',
      'customer.updated',
    ]);
    expect(plan.changes).toContainEqual({
      type: 'BillingProfile',
      field: 'companyName',
      before: 'Contoso Bakery Inc',
      after: 'Planned',
    });
    expect(await stored(id)).toEqual(before);
    const input = { ifMatch, companyName: 'Once', idempotencyKey: 'profile' };
    const once = await update(id, input);
    expect(await update(id, input)).toEqual(once);
  });
});

describe('the first profile of an imported customer', () => {
  const imported = (status: 'ALLOWED' | 'NOT_READY') =>
    aCustomer(api, world.direct, { companyName: 'Imported', verification: { status } });

  it('needs no etag, and leaves a passed verification that saw the same name', async () => {
    const id = await imported('ALLOWED');
    const { customer, userErrors } = await update(id, { companyName: 'Imported' });
    expect(userErrors).toEqual([]);
    expect(customer).toMatchObject({
      name: 'Imported',
      verification: { status: 'ALLOWED' },
      billingProfile: { email: 'ann@x.example' },
    });
    expect(codesOf(await update(id, {}))).toEqual(['ETAG_REQUIRED']);
  });

  it('with another name starts a review', async () => {
    expect((await update(await imported('ALLOWED'), {})).customer.verification.status).toBe('UNDER_REVIEW');
  });

  it('completes the data of one that was not ready', async () => {
    const { customer } = await update(await imported('NOT_READY'), { companyName: 'Imported' });
    expect(customer.verification).toMatchObject({ status: 'UNDER_REVIEW', trigger: 'PROFILE_CHANGED' });
  });

  it('stays in the country of the customer', async () => {
    const id = await aCustomer(api, world.direct, { country: 'CZ' });
    expect(codesOf(await update(id, {}))).toEqual(['FIELD_NOT_EDITABLE']);
  });
});

describe('who may write it', () => {
  it('2.2: not a helpdesk agent, an application, a reseller, a customer or nobody', async () => {
    const { direct, reseller, ownCustomerAdmin } = world;
    const { id, ifMatch } = await verified();
    const before = await stored(id);
    const reasons: [Viewer, object][] = [
      [direct.helpdeskAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT'] }],
      [direct.globalAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
      [direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
      [reseller.adminAgent, { code: 'FORBIDDEN', reason: 'PARTNER_TYPE_NOT_ALLOWED' }],
      [ownCustomerAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
      [operator, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
      [{ kind: 'ANONYMOUS' }, { code: 'UNAUTHENTICATED' }],
    ];
    for (const [viewer, extensions] of reasons) {
      expect(await update(id, { ifMatch, companyName: 'Stolen' }, viewer)).toMatchObject({ errors: [{ extensions }] });
    }
    expect(await stored(id)).toEqual(before);
  });

  it('not another partner, nor one whose relationship is ending', async () => {
    const { id, ifMatch } = await verified();
    expect(codesOf(await update(id, { ifMatch }, world.otherDirect.adminAgent))).toEqual(['CUSTOMER_NOT_FOUND']);
    const ending = await aCustomer(api, world.direct, { relationship: { state: 'REMOVING' } });
    expect(await update(ending, {})).toMatchObject({
      userErrors: [
        { code: 'NO_RESELLER_RELATIONSHIP', params: [{ name: 'state', value: 'REMOVING' }], partnerCenterCode: 20002 },
      ],
    });
  });

  it("a provider for its reseller's customer: the reseller reads it and is told, with its own name for the customer", async () => {
    const { provider, reseller } = world;
    const { id, ifMatch } = await verified({ associatedPartnerId: reseller.id }, provider.adminAgent);
    const position = await positionOf(api, reseller.id);
    await update(id, { ifMatch, companyName: 'Seen From Above' }, provider.adminAgent);
    expect(await readCustomer(api, id, reseller.adminAgent)).toMatchObject({
      name: 'Contoso Bakery Inc',
      billingProfile: { companyName: 'Seen From Above' },
      verification: { status: 'UNDER_REVIEW' },
    });
    expect((await toldSince(api, id, reseller.id, position)).map(({ type }) => type)).toEqual([
      'customer.billing_profile.updated',
      'customer.verification.started',
      'customer.updated',
    ]);
  });
});
