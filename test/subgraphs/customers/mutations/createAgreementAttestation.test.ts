import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { ATTESTED, anAttestationOf } from '../attestations.ts';
import { aCreation, countAll, create } from '../creations.ts';

const TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
const NOW = '2026-03-01T08:00:00.000Z';
const ANN = { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' };
const ATTEST = `mutation ($input: CreateAgreementAttestationInput!) {
  answer: createAgreementAttestation(input: $input) {
    attestation {
      id status companyName country language createdAt expiresAt usedAt customer { id } confirmation { id }
      signatory { firstName lastName email phoneNumber }
    }
    userErrors { code message field params { name value } }
    plan { changes { type field after } events { type } }
  }
}`;
const CONFIRM = `mutation ($input: ConfirmCustomerAgreementInput!) {
  answer: confirmCustomerAgreement(input: $input) {
    confirmation { id attestation { id status usedAt } confirmedByUserId } userErrors { code message field params { name value } }
  }
}`;

/** Asks for enhanced attestation. */
let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW, settings: { agreementAttestation: 'ENHANCED' } });
  world = await aWorld(api);
});
beforeEach(() => api.setNow(NOW));
afterAll(() => api.close());

async function answer(query: string, input: object, viewer: Viewer) {
  const { data, errors } = await api.run(query, { input }, viewer);
  return errors ? { errors } : Object(data).answer;
}
const attest = (input: object, viewer: Viewer = world.direct.app) => answer(ATTEST, { ...ATTESTED, ...input }, viewer);
const confirm = (input: object, viewer: Viewer = world.direct.adminAgent) =>
  answer(CONFIRM, { templateId: TEMPLATE, dateAgreed: '2026-02-28T08:00:00Z', primaryContact: ANN, ...input }, viewer);
const unaccepted = () => aCustomer(api, world.direct, { companyName: 'Contoso Bakery Inc', agreementSignedAt: null });
const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] => userErrors.map(({ code }) => code);

describe('an attestation', () => {
  it('is made by an application, for a day, and told without a word of who signs', async () => {
    const customerId = await unaccepted();
    const made = await attest({ customerId, signatoryPhone: '(425) 555-0100' });
    const { id } = made.attestation;
    expect(made).toEqual({
      attestation: {
        id: expect.stringMatching(/^att_/),
        status: 'CREATED',
        ...{ companyName: 'Contoso Bakery Inc', country: 'US', language: 'en-US' },
        ...{ createdAt: NOW, expiresAt: '2026-03-02T08:00:00.000Z', usedAt: null },
        ...{ customer: { id: customerId }, confirmation: null },
        signatory: { ...ANN, phoneNumber: '(425) 555-0100' },
      },
      userErrors: [],
      plan: null,
    });
    const events = await api.sql('SELECT partner_id, type, payload FROM customers.event WHERE subject = $1', [id]);
    const payload = { status: 'CREATED', expiresAt: '2026-03-02T08:00:00.000Z' };
    expect(events).toEqual([{ partner_id: world.direct.id, type: 'agreement.attestation.created', payload }]);
  });

  it('is for the eyes of its partner alone', async () => {
    const id = await anAttestationOf(api, world.direct.app);
    const asked = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await api.run(asked, { id }, world.direct.helpdeskAgent)).data).toEqual({ node: { id } });
    for (const viewer of [world.otherDirect.adminAgent, world.provider.adminAgent, world.ownCustomerAdmin]) {
      expect((await api.run(asked, { id }, viewer)).data).toEqual({ node: null });
    }
  });

  it('is refused with all that is wrong with its form', async () => {
    const refused = await attest({
      ...{ language: 'fr-FR', companyName: 'GmbH', signatoryFirstName: 'J', signatoryLastName: '12345' },
      ...{ signatoryEmail: 'x@microsoft.com', signatoryPhone: '123' },
    });
    expect(refused.attestation).toBeNull();
    expect(refused.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field[1]])).toEqual([
      ['LANGUAGE_NOT_SUPPORTED', 'language'],
      ['COMPANY_NAME_INVALID', 'companyName'],
      ['CONTACT_NAME_INVALID', 'signatoryFirstName'],
      ['CONTACT_NAME_INVALID', 'signatoryLastName'],
      ['EMAIL_DOMAIN_FORBIDDEN', 'signatoryEmail'],
      ['PHONE_NUMBER_INVALID', 'signatoryPhone'],
    ]);
    expect(codes(await attest({ country: 'CN' }))).toEqual(['AGREEMENT_NOT_OFFERED_IN_COUNTRY']);
    expect(codes(await attest({ country: 'XX' }))).toEqual(['COUNTRY_NOT_SUPPORTED']);
  });

  it('is of a customer of the partner, as it is on record', async () => {
    const customerId = await unaccepted();
    const ended = await aCustomer(api, world.direct, { relationship: { state: 'NONE' } });
    const government = await aCustomer(api, world.direct, { companyName: 'Contoso Bakery Inc', cloud: 'US_GOVERNMENT' });
    expect(codes(await attest({ customerId: world.resoldCustomerId }))).toEqual(['CUSTOMER_NOT_FOUND']);
    expect(codes(await attest({ customerId: ended }))).toEqual(['NO_RESELLER_RELATIONSHIP']);
    expect(codes(await attest({ customerId: government }))).toEqual(['NOT_AVAILABLE_IN_CLOUD']);
    expect((await attest({ customerId, companyName: 'Fabrikam' })).userErrors).toEqual([
      {
        code: 'ATTESTATION_MISMATCH',
        message: 'The attestation and what is on record differ in the name of the company.',
        field: ['input', 'companyName'],
        params: [{ name: 'differing', value: 'companyName' }],
      },
    ]);
  });

  it('is made by who may confirm: not by a helpdesk agent, not by a reseller', async () => {
    const { direct, reseller, sharedCustomerAdmin } = world;
    expect((await attest({}, direct.salesAgent)).userErrors).toEqual([]);
    const reasons: [Viewer, object][] = [
      [direct.helpdeskAgent, { reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT'] }],
      [reseller.app, { reason: 'PARTNER_TYPE_NOT_ALLOWED' }],
      [sharedCustomerAdmin, { reason: 'ROLE_REQUIRED' }],
    ];
    for (const [viewer, extensions] of reasons) expect(await attest({}, viewer)).toMatchObject({ errors: [{ extensions }] });
  });

  it('is made once for a key, and only planned on a dry run', async () => {
    const first = await attest({ idempotencyKey: 'attest-1' });
    expect((await attest({ idempotencyKey: 'attest-1' })).attestation.id).toBe(first.attestation.id);
    expect(codes(await attest({ idempotencyKey: 'attest-1', language: 'cs-CZ' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const planned = await attest({ dryRun: true });
    expect(planned.attestation).toBeNull();
    expect(planned.plan.events).toEqual([{ type: 'agreement.attestation.created' }]);
  });
});

describe('a confirmation with enhanced attestation', () => {
  it('customers 16.6: needs one, of the same signatory, and uses it once', async () => {
    const customerId = await unaccepted();
    expect(codes(await confirm({ customerId }))).toEqual(['ATTESTATION_REQUIRED']);
    const ofBob = await anAttestationOf(api, world.direct.app, {
      customerId,
      signatoryFirstName: 'Bob',
      signatoryEmail: 'bob@x.example',
    });
    expect((await confirm({ customerId, attestationId: ofBob })).userErrors).toEqual([
      {
        code: 'ATTESTATION_MISMATCH',
        message: 'The attestation and what is on record differ in the first name, the e-mail address.',
        field: ['input', 'attestationId'],
        params: [{ name: 'differing', value: 'firstName, email' }],
      },
    ]);

    const attestationId = await anAttestationOf(api, world.direct.app, { customerId });
    const confirmed = await confirm({ customerId, attestationId });
    expect(confirmed).toMatchObject({
      confirmation: { attestation: { id: attestationId, status: 'USED', usedAt: NOW } },
      userErrors: [],
    });
    expect(codes(await confirm({ customerId, attestationId }))).toEqual(['ATTESTATION_ALREADY_USED']);
    const [row] = await api.sql('SELECT count(*)::int AS count FROM customers.agreement_confirmation WHERE customer_id = $1', [
      customerId,
    ]);
    expect(row).toEqual({ count: 1 });
  });

  it('is told to the customer in a notice', async () => {
    const customerId = await unaccepted();
    const attestationId = await anAttestationOf(api, world.direct.app, { customerId });
    const { confirmation } = await confirm({ customerId, attestationId });
    const events = await api.sql('SELECT type, partner_id FROM customers.event WHERE subject = $1 ORDER BY position', [
      confirmation.id,
    ]);
    expect(events).toEqual([
      { type: 'agreement.confirmed', partner_id: world.direct.id },
      { type: 'agreement.notice.sent', partner_id: world.direct.id },
    ]);
  });

  it('may come from an application, which without an attestation it may not', async () => {
    const customerId = await unaccepted();
    const forbidden = { errors: [{ extensions: { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' } }] };
    expect(await confirm({ customerId }, world.direct.app)).toMatchObject(forbidden);
    const attestationId = await anAttestationOf(api, world.direct.app, { customerId });
    expect(await confirm({ customerId, attestationId }, world.direct.app)).toMatchObject({
      confirmation: { confirmedByUserId: world.direct.app.id },
      userErrors: [],
    });
  });

  it('does not find the attestation of another partner, nor one of yesterday', async () => {
    const customerId = await unaccepted();
    const ofOther = await anAttestationOf(api, world.otherDirect.app);
    expect(codes(await confirm({ customerId, attestationId: ofOther }))).toEqual(['ATTESTATION_NOT_FOUND']);
    const attestationId = await anAttestationOf(api, world.direct.app, { customerId });
    api.setNow('2026-03-02T08:00:00Z');
    expect(codes(await confirm({ customerId, attestationId }))).toEqual(['ATTESTATION_NOT_FOUND']);
  });

  it('of two at once with one attestation, one is made', async () => {
    const [first, second] = [await unaccepted(), await unaccepted()];
    const attestationId = await anAttestationOf(api, world.direct.app);
    const answers = await Promise.all([first, second].map((customerId) => confirm({ customerId, attestationId })));
    expect(answers.flatMap(codes)).toEqual(['ATTESTATION_ALREADY_USED']);
  });

  it('comes along with a new customer, whose attestation was made without one', async () => {
    const attestationId = await anAttestationOf(api, world.direct.app);
    const agreementConfirmation = { templateId: TEMPLATE, dateAgreed: '2026-02-28T08:00:00Z', primaryContact: ANN };
    const before = await countAll(api);
    const refused = await create(api, aCreation({ agreementConfirmation }), world.direct.adminAgent);
    expect(refused.userErrors).toMatchObject([
      { code: 'ATTESTATION_REQUIRED', field: ['input', 'agreementConfirmation', 'attestationId'] },
    ]);
    const mismatched = aCreation({ companyName: 'Fabrikam', agreementConfirmation: { ...agreementConfirmation, attestationId } });
    expect(codes(await create(api, mismatched, world.direct.adminAgent))).toEqual(['ATTESTATION_MISMATCH']);
    expect(await countAll(api)).toEqual(before);

    const input = aCreation({ agreementConfirmation: { ...agreementConfirmation, attestationId } });
    const { customer, userErrors } = await create(api, input, world.direct.app);
    expect(userErrors).toEqual([]);
    const asked =
      'query ($id: ID!) { customer(id: $id) { agreement { state acceptedBy current { attestation { id status } } } } }';
    expect((await api.run(asked, { id: customer.id }, world.direct.adminAgent)).data).toEqual({
      customer: {
        agreement: {
          ...{ state: 'CONFIRMED_BY_PARTNER', acceptedBy: ['PARTNER'] },
          current: { attestation: { id: attestationId, status: 'USED' } },
        },
      },
    });
  });
});

describe('the job', () => {
  it('ends an attestation that nobody used, at its last instant, once', async () => {
    const id = await anAttestationOf(api, world.direct.app);
    const status = async (): Promise<unknown> =>
      (await api.sql('SELECT status, due_at FROM customers.agreement_attestation WHERE id = $1', [id]))[0];
    api.setNow('2026-03-02T07:59:59.999Z');
    await api.settle();
    expect(await status()).toMatchObject({ status: 'CREATED' });
    api.setNow('2026-03-02T08:00:00Z');
    await api.settle();
    await api.settle();
    expect(await status()).toEqual({ status: 'EXPIRED', due_at: null });
    const events = await api.sql("SELECT type FROM customers.event WHERE subject = $1 AND type LIKE '%expired'", [id]);
    expect(events).toEqual([{ type: 'agreement.attestation.expired' }]);
  });
});
