import { aCustomer, aPartner, aPartnership } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, change, codesOf } from '../../subscriptions/purchases.ts';
import { carryOut, partnersOf } from '../partnerships.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const RECORD = `mutation ($input: RecordPartnerAgreementInput!) {
  recordPartnerAgreement(input: $input) { partner { id isAgreementSigned etag } userErrors { code field params { name value } } }
}`;
const ENROL = `mutation ($input: ChangePartnerEnrolmentInput!) {
  changePartnerEnrolment(input: $input) { partner { id enrolment etag } userErrors { code field } plan { events { type } } }
}`;

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

const logOf = (partnerId: string, type: string) =>
  api.sql('SELECT subject, payload FROM customers.event WHERE partner_id = $1 AND type = $2', [partnerId, type]);

describe('recordPartnerAgreement', () => {
  const set = (input: object) => carryOut(api, RECORD, input, operator);

  it('puts a signature on record and takes it back, and tells the partner of each change once', async () => {
    const { id } = await aPartner(api, 'INDIRECT_RESELLER', { agreementSignedAt: null });
    const signed = await set({ partnerId: id, signedAt: NOW });
    expect(signed).toMatchObject({ partner: { id, isAgreementSigned: true }, userErrors: [] });
    expect(await set({ partnerId: id, signedAt: NOW })).toEqual(signed);
    expect(await set({ partnerId: id, signedAt: null, ifMatch: 'old' })).toMatchObject({
      userErrors: [{ code: 'ETAG_MISMATCH' }],
    });
    const unsigned = await set({ partnerId: id, ifMatch: signed.partner.etag });
    expect(unsigned).toMatchObject({ partner: { isAgreementSigned: false } });
    expect(await logOf(id, 'partner.agreement.recorded')).toEqual([
      { subject: id, payload: { signedAt: NOW } },
      { subject: id, payload: { signedAt: null } },
    ]);
  });

  it('refuses a day to come and a partner that does not exist', async () => {
    const { id } = await aPartner(api, 'INDIRECT_RESELLER', { agreementSignedAt: null });
    expect(await set({ partnerId: id, signedAt: '2026-03-01T08:00:00.001Z' })).toEqual({
      partner: null,
      userErrors: [{ code: 'VALIDATION_FAILED', field: ['input', 'signedAt'], params: [{ name: 'latest', value: NOW }] }],
    });
    expect(await set({ partnerId: 'par_nobody', signedAt: NOW })).toMatchObject({
      userErrors: [{ code: 'PARTNER_NOT_FOUND', field: ['input', 'partnerId'] }],
    });
    expect(await logOf(id, 'partner.agreement.recorded')).toEqual([]);
  });
});

describe('changePartnerEnrolment', () => {
  const enrol = (partnerId: string, enrolment: string, more: object = {}) =>
    carryOut(api, ENROL, { partnerId, enrolment, ...more }, operator);

  it('ends the partnerships of who leaves, for sales too; coming back alone brings none of them back', async () => {
    const { provider, otherProvider } = world;
    const leaving = await aPartner(api, 'INDIRECT_RESELLER');
    await aPartnership(api, provider, leaving);
    await aPartnership(api, otherProvider, leaving);
    const customerId = await aCustomer(api, provider, { relationship: { resellerId: leaving.id } });
    await api.settle();
    const id = await bought(api, provider.adminAgent, customerId);

    const planned = await enrol(leaving.id, 'ENDED', { dryRun: true });
    expect(planned.plan.events).toEqual([
      { type: 'partner.enrolment.changed' },
      { type: 'partnership.removed' },
      { type: 'partnership.removed' },
    ]);
    expect(await enrol(leaving.id, 'ENDED')).toMatchObject({ partner: { enrolment: 'ENDED' }, userErrors: [] });
    await api.settle();
    for (const { adminAgent } of [provider, otherProvider]) {
      const { nodes } = await partnersOf(api, adminAgent);
      expect(nodes).not.toContainEqual(expect.objectContaining({ partner: { id: leaving.id } }));
    }
    expect(codesOf(await change(api, provider.adminAgent, id, 11))).toEqual(['RESELLER_NOT_LINKED']);
    expect(await logOf(leaving.id, 'partner.enrolment.changed')).toEqual([
      { subject: leaving.id, payload: { enrolment: 'ENDED' } },
    ]);

    await enrol(leaving.id, 'ENDED');
    await enrol(leaving.id, 'ACTIVE');
    expect(await logOf(leaving.id, 'partner.enrolment.changed')).toHaveLength(2);
    await api.settle();
    expect(codesOf(await change(api, provider.adminAgent, id, 11))).toEqual(['RESELLER_NOT_LINKED']);
  });

  it('finds no partner that does not exist, and refuses an old etag', async () => {
    expect((await enrol('par_nobody', 'ENDED')).userErrors).toEqual([
      { code: 'PARTNER_NOT_FOUND', field: ['input', 'partnerId'] },
    ]);
    const old = await enrol(world.otherDirect.id, 'ENDED', { ifMatch: 'old' });
    expect(old.userErrors).toMatchObject([{ code: 'ETAG_MISMATCH' }]);
  });
});

it('both are for the operator alone', async () => {
  const { direct, ownCustomerAdmin } = world;
  for (const viewer of [direct.globalAdmin, direct.adminAgent, ownCustomerAdmin]) {
    for (const [mutation, input] of [
      [RECORD, { partnerId: direct.id, signedAt: NOW }],
      [ENROL, { partnerId: direct.id, enrolment: 'ENDED' }],
    ] as const) {
      const { errors } = await carryOut(api, mutation, input, viewer);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' } }]);
    }
  }
});
