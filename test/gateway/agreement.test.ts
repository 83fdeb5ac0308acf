import { inBothModes } from '../support/bothModes.ts';
import { aCustomer } from '../support/builders.ts';
import { plainItem } from '../support/fillCustomer.ts';
import type { Api } from '../support/startApi.ts';
import { aCustomerAdmin } from '../support/viewers.ts';
import { aWorld, type World } from '../support/world.ts';

jest.setTimeout(90_000);

const MCA = '117a77b0-9360-443b-8795-c6dedc750cf9';

inBothModes((start) => {
  let api: Api;
  let world: World;

  beforeAll(async () => {
    api = await start();
    world = await aWorld(api);
  });
  afterAll(() => api.close());

  async function unaccepted(): Promise<string> {
    const customerId = await aCustomer(api, world.direct, { agreementSignedAt: null });
    await api.settle();
    return customerId;
  }

  async function buy(customerId: string): Promise<unknown> {
    const { data } = await api.run(
      'mutation ($input: CreateSubscriptionInput!) { createSubscription(input: $input) { subscription { quantity } userErrors { code } } }',
      {
        input: {
          ...{ customerId, catalogItemId: await plainItem(api), quantity: 5, termDuration: 'P1Y', billingCycle: 'ANNUAL' },
          partnerOnRecordAttestationAccepted: true,
        },
      },
      world.direct.adminAgent,
    );
    return data?.createSubscription;
  }
  const REFUSED = { subscription: null, userErrors: [{ code: 'CUSTOMER_AGREEMENT_NOT_ACCEPTED' }] };
  const BOUGHT = { subscription: { quantity: 5 }, userErrors: [] };

  it('customers 16.1: a customer that has just accepted by itself can buy at once', async () => {
    const customerId = await unaccepted();
    expect(await buy(customerId)).toEqual(REFUSED);
    const accepted = await api.run(
      `mutation ($input: AcceptCustomerAgreementInput!) { acceptCustomerAgreement(input: $input) {
        customer { agreement { state } } userErrors { code } } }`,
      { input: { templateId: MCA } },
      aCustomerAdmin(customerId),
    );
    expect(accepted).toEqual({
      data: { acceptCustomerAgreement: { customer: { agreement: { state: 'ACCEPTED_BY_CUSTOMER' } }, userErrors: [] } },
    });
    expect(await buy(customerId)).toEqual(BOUGHT);
  });

  it('customers 16.1, 16.8: customers that were just confirmed, with an attestation and together, can buy at once', async () => {
    const [first, second] = [await unaccepted(), await unaccepted()];
    expect(await buy(first)).toEqual(REFUSED);
    const { data: attested } = await api.run(
      `mutation ($input: CreateAgreementAttestationInput!) { createAgreementAttestation(input: $input) {
        attestation { id customer { companyName } } userErrors { code } } }`,
      {
        input: {
          ...{ customerId: first, country: 'US', language: 'en-US', companyName: await nameOf(first) },
          ...{ signatoryFirstName: 'Ann', signatoryLastName: 'Lee', signatoryEmail: 'ann@x.example' },
        },
      },
      world.direct.app,
    );
    const row = {
      ...{ templateId: MCA, dateAgreed: '2026-01-15T10:00:00Z' },
      primaryContact: { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' },
    };
    const attestationId = Object(attested).createAgreementAttestation.attestation.id;
    const confirmed = await api.run(
      `mutation ($input: BulkConfirmCustomerAgreementsInput!) { bulkConfirmCustomerAgreements(input: $input) {
        results { row userErrors { code } confirmation { attestation { status } } } } }`,
      {
        input: {
          rows: [
            { ...row, customerId: first, attestationId },
            { ...row, customerId: second },
          ],
        },
      },
      world.direct.adminAgent,
    );
    expect(confirmed).toEqual({
      data: {
        bulkConfirmCustomerAgreements: {
          results: [
            { row: 1, userErrors: [], confirmation: { attestation: { status: 'USED' } } },
            { row: 2, userErrors: [], confirmation: { attestation: null } },
          ],
        },
      },
    });
    expect([await buy(first), await buy(second)]).toEqual([BOUGHT, BOUGHT]);
  });

  async function nameOf(id: string): Promise<string> {
    const { data } = await api.run('query ($id: ID!) { customer(id: $id) { companyName } }', { id }, world.direct.adminAgent);
    return Object(data).customer.companyName;
  }
});
