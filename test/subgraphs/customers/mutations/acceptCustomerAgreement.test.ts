import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aPurchase } from '../aPurchase.ts';

const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const CLOUD_TEMPLATE = '998b88de-aa99-4388-a42c-1b3517d49490';
const NOW = '2026-03-01T08:00:00.000Z';
const ACCEPT = `mutation ($input: AcceptCustomerAgreementInput!) {
  acceptCustomerAgreement(input: $input) {
    customer { id agreement { state isSigned acceptedBy signature { language country signedAt signedByUserId template { templateId } } } }
    userErrors { code field params { name value } }
    plan { changes { type field after } events { type } }
  }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
beforeEach(() => api.setNow(NOW));
afterAll(() => api.close());

async function acceptBy(customerId: string, input: object = {}, viewer: Viewer = aCustomerAdmin(customerId)) {
  const { data, errors } = await api.run(ACCEPT, { input: { templateId: TEMPLATE, ...input } }, viewer);
  return errors ? { errors } : Object(data).acceptCustomerAgreement;
}
const unaccepted = (more: Parameters<typeof aCustomer>[2] = {}) =>
  aCustomer(api, world.direct, { agreementSignedAt: null, ...more });
const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] => userErrors.map(({ code }) => code);
const stored = (customerId: string) =>
  api.sql(
    `SELECT to_jsonb(c) AS customer, (SELECT count(*) FROM customers.agreement_signature s WHERE s.customer_id = c.id) AS signatures
     FROM customers.customer c WHERE c.id = $1`,
    [customerId],
  );
const relationships = async (customerId: string): Promise<unknown[]> =>
  (
    await api.sql(
      'SELECT partner_id, agreement_acceptance FROM customers.customer_relationship WHERE customer_id = $1 ORDER BY 1',
      [customerId],
    )
  ).map((row) => Object.values(row));

describe('an acceptance by the customer', () => {
  it('is on record for all its partners, and told to each', async () => {
    const { direct, otherDirect } = world;
    const shared = { tenantId: randomUUID(), country: 'CZ', domain: 'accepts.onmicrosoft.com', agreementSignedAt: null };
    const customerId = await aCustomer(api, direct, shared);
    await aCustomer(api, otherDirect, shared);
    const partners = [direct.id, otherDirect.id].sort();
    expect(await relationships(customerId)).toEqual(partners.map((id) => [id, 'NOT_ACCEPTED']));

    const signature = {
      ...{ language: 'cs-CZ', country: 'CZ', signedAt: NOW, signedByUserId: `admin-of-${customerId}` },
      template: { templateId: TEMPLATE },
    };
    expect(await acceptBy(customerId, { language: 'cs-CZ', country: 'CZ' })).toEqual({
      customer: {
        id: customerId,
        agreement: { state: 'ACCEPTED_BY_CUSTOMER', isSigned: true, acceptedBy: ['CUSTOMER'], signature },
      },
      userErrors: [],
      plan: null,
    });
    expect(await relationships(customerId)).toEqual(partners.map((id) => [id, 'ACCEPTED_BY_CUSTOMER']));
    const events = await api.sql(
      `SELECT partner_id, type, payload ->> 'agreementAccepted' AS accepted, payload ->> 'language' AS language
       FROM customers.event WHERE customer_id = $1 AND command = 'acceptCustomerAgreement' ORDER BY partner_id, position`,
      [customerId],
    );
    expect(events).toEqual(
      partners.flatMap((partnerId) => [
        { partner_id: partnerId, type: 'agreement.accepted', accepted: null, language: 'cs-CZ' },
        { partner_id: partnerId, type: 'customer.updated', accepted: 'true', language: null },
      ]),
    );
    const asked = 'query ($id: ID!) { customer(id: $id) { agreement { signature { signedByUserId language } } } }';
    expect((await api.run(asked, { id: customerId }, otherDirect.helpdeskAgent)).data).toEqual({
      customer: { agreement: { signature: { signedByUserId: null, language: 'cs-CZ' } } },
    });
  });

  it('customers 16.4: stands beside the confirmation of a partner, and is not told twice as accepted', async () => {
    const customerId = await unaccepted();
    await api.run(
      `mutation ($input: ConfirmCustomerAgreementInput!) { confirmCustomerAgreement(input: $input) { userErrors { code } } }`,
      {
        input: {
          ...{ customerId, templateId: TEMPLATE, dateAgreed: NOW },
          primaryContact: { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' },
        },
      },
      world.direct.adminAgent,
    );
    expect(await acceptBy(customerId)).toMatchObject({
      customer: { agreement: { state: 'ACCEPTED_BY_BOTH', acceptedBy: ['PARTNER', 'CUSTOMER'] } },
    });
    expect(await relationships(customerId)).toEqual([[world.direct.id, 'ACCEPTED_BY_BOTH']]);
    const events = await api.sql(
      "SELECT type FROM customers.event WHERE customer_id = $1 AND command = 'acceptCustomerAgreement'",
      [customerId],
    );
    expect(events).toEqual([{ type: 'agreement.accepted' }]);
  });

  it('customers 15.2: in an unsupported language is one in English', async () => {
    const accepted = await acceptBy(await unaccepted({ country: 'CZ' }), { language: 'cs-cz' });
    expect(accepted.customer.agreement.signature).toMatchObject({ language: 'en-US', country: 'CZ' });
  });

  it('is made once, and only planned on a dry run', async () => {
    const customerId = await unaccepted();
    const before = await stored(customerId);
    const planned = await acceptBy(customerId, { dryRun: true });
    expect(planned.customer.agreement.state).toBe('NOT_ACCEPTED');
    expect(planned.plan.events).toEqual([{ type: 'agreement.accepted' }, { type: 'customer.updated' }]);
    expect(await stored(customerId)).toEqual(before);

    expect(codes(await acceptBy(customerId, { idempotencyKey: 'accept-1' }))).toEqual([]);
    expect(codes(await acceptBy(customerId, { idempotencyKey: 'accept-1' }))).toEqual([]);
    expect((await acceptBy(customerId)).userErrors).toEqual([
      { code: 'AGREEMENT_ALREADY_CONFIRMED', field: ['input', 'templateId'], params: [{ name: 'signedAt', value: NOW }] },
    ]);
  });

  it('is not taken back by a partner that records the customer without it', async () => {
    const tenantId = randomUUID();
    const customerId = await unaccepted({ tenantId });
    await acceptBy(customerId);
    await unaccepted({ tenantId, companyName: 'Renamed' });
    const asked = 'query ($id: ID!) { customer(id: $id) { companyName agreement { isSigned } } }';
    expect((await api.run(asked, { id: customerId }, world.direct.adminAgent)).data).toEqual({
      customer: { companyName: 'Renamed', agreement: { isSigned: true } },
    });
  });
});

describe('an acceptance is refused', () => {
  it('for another version than the newest, and for another country than that of the tenant', async () => {
    const customerId = await unaccepted();
    const before = await stored(customerId);
    expect(codes(await acceptBy(customerId, { templateId: CLOUD_TEMPLATE, country: 'CZ' }))).toEqual([
      'AGREEMENT_TYPE_RETIRED',
      'VALIDATION_FAILED',
    ]);
    expect(codes(await acceptBy(customerId, { templateId: randomUUID() }))).toEqual(['AGREEMENT_TEMPLATE_NOT_FOUND']);
    expect(await stored(customerId)).toEqual(before);
  });

  it('customers 15.4: in a cloud without agreements', async () => {
    const customerId = await unaccepted({ cloud: 'US_GOVERNMENT' });
    expect(codes(await acceptBy(customerId))).toEqual(['NOT_AVAILABLE_IN_CLOUD']);
  });

  it('for a tenant that is not on record', async () => {
    expect(codes(await acceptBy('cus_nobody'))).toEqual(['CUSTOMER_NOT_FOUND']);
  });

  it('customers 16.1: when the customer holds what a partner sold it, until that has ended', async () => {
    const customerId = await aCustomer(api, world.direct);
    await aPurchase(api, world.direct.adminAgent, customerId);
    const before = await stored(customerId);
    expect(await acceptBy(customerId)).toEqual({
      customer: null,
      userErrors: [{ code: 'DIRECT_ACCEPTANCE_NOT_POSSIBLE', field: null, params: [] }],
      plan: null,
    });
    expect(await stored(customerId)).toEqual(before);

    await api.sql("UPDATE customers.sold_item SET status = 'DELETED' WHERE customer_id = $1", [customerId]);
    expect(codes(await acceptBy(customerId))).toEqual([]);
  });

  it('for who is not a Global Administrator of a customer', async () => {
    const { ownCustomerId, ownCustomerAdmin, direct } = world;
    const before = await stored(ownCustomerId);
    const userAdministrator = { ...ownCustomerAdmin, directoryRoles: ['fe930be7-5e62-47db-91af-98c3a49a38b1'] };
    expect(await acceptBy(ownCustomerId, {}, userAdministrator)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'APPROVER_ROLE_REQUIRED' } }],
    });
    for (const viewer of [direct.adminAgent, direct.app]) {
      expect(await acceptBy(ownCustomerId, {}, viewer)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    expect(await stored(ownCustomerId)).toEqual(before);
  });
});
