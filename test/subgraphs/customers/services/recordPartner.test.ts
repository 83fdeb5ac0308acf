import { type RecordPartnerInput, recordPartner } from '../../../../subgraphs/customers/services/recordPartner.ts';
import { recordPartnership } from '../../../../subgraphs/customers/services/recordPartnership.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const caller = (partnerId: string) => ({ viewer: system('test', partnerId), now: api.now(), newId: api.newId });

function logOf(partnerId: string) {
  return api.sql('SELECT type, subject, payload FROM customers.event WHERE partner_id = $1 ORDER BY position', [partnerId]);
}

const contoso: RecordPartnerInput = {
  id: 'par_contoso',
  tenantId: 'AAAAAAAA-0000-4000-8000-000000000001',
  name: 'Contoso Partner',
  type: 'INDIRECT_PROVIDER',
  domain: 'Contoso.example',
  mpnId: '4847383',
  country: 'US',
  isSandbox: false,
  createdAt: new Date('2025-01-01T00:00:00Z'),
};
const record = (input: Partial<typeof contoso>, partnerId = contoso.id) =>
  api.subgraphs.customers.commands.run(recordPartner, { ...contoso, ...input }, caller(partnerId));

describe('a recorded partner', () => {
  const recorded = (name: string) => ({
    type: 'partner.recorded',
    subject: contoso.id,
    payload: { type: 'INDIRECT_PROVIDER', name, mpnId: '4847383', country: 'US' },
  });

  it('is stored and told to itself; recorded equally again, nothing happens; recorded anew, it changes', async () => {
    const ids = { ok: true, value: { ids: { partner: contoso.id }, once: null, plan: null } };
    expect(await record({})).toEqual(ids);
    expect(await record({})).toEqual(ids);
    expect(await logOf(contoso.id)).toEqual([recorded('Contoso Partner')]);
    expect(await api.sql('SELECT * FROM customers.partner WHERE id = $1', [contoso.id])).toEqual([
      {
        id: contoso.id,
        tenant_id: 'aaaaaaaa-0000-4000-8000-000000000001',
        name: 'Contoso Partner',
        name_key: 'contoso partner',
        type: 'INDIRECT_PROVIDER',
        domain: 'contoso.example',
        mpn_id: '4847383',
        company_mpn_id: null,
        enrolment: 'ACTIVE',
        agreement_signed_at: contoso.createdAt,
        country: 'US',
        cloud: 'GLOBAL',
        is_sandbox: false,
        created_at: contoso.createdAt,
        version: 1,
      },
    ]);

    expect(await record({ name: 'Contoso Ltd' })).toEqual(ids);
    expect(await logOf(contoso.id)).toEqual([recorded('Contoso Partner'), recorded('Contoso Ltd')]);
    expect(await api.sql('SELECT name, version FROM customers.partner WHERE id = $1', [contoso.id])).toEqual([
      { name: 'Contoso Ltd', version: 2 },
    ]);
  });

  it('is refused on behalf of another, in an unknown country, and with the tenant of another', async () => {
    expect(await record({ id: 'par_other' })).toMatchObject({ refusals: [{ code: 'PARTNER_NOT_FOUND' }] });
    expect(await record({ country: 'XX' })).toMatchObject({ refusals: [{ code: 'COUNTRY_NOT_SUPPORTED', country: 'XX' }] });
    expect(await record({ id: 'par_twin' }, 'par_twin')).toMatchObject({ refusals: [{ code: 'PARTNER_TENANT_TAKEN' }] });
    expect(await api.sql('SELECT id FROM customers.partner ORDER BY id')).toEqual([{ id: contoso.id }]);
  });

  it('is recorded once by two at the same time', async () => {
    const fabrikam = { id: 'par_fabrikam', tenantId: 'aaaaaaaa-0000-4000-8000-000000000002' };
    const both = await Promise.all([record(fabrikam, fabrikam.id), record(fabrikam, fabrikam.id)]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await logOf(fabrikam.id)).toHaveLength(1);
  });
});

describe('a recorded partnership', () => {
  const since = new Date('2025-02-01T00:00:00Z');
  const link = (providerId: string, resellerId: string, state: 'ACTIVE' | 'REMOVED' = 'ACTIVE', as = providerId) =>
    api.subgraphs.customers.commands.run(recordPartnership, { providerId, resellerId, state, since }, caller(as));

  it('is told to both sides, once for each change', async () => {
    const provider = await aPartner(api, 'INDIRECT_PROVIDER');
    const reseller = await aPartner(api, 'INDIRECT_RESELLER');
    const told = (type: string) => ({
      type,
      subject: `${provider.id}/${reseller.id}`,
      payload: { providerId: provider.id, resellerId: reseller.id, resellerMpnId: reseller.mpnId },
    });

    expect(await link(provider.id, reseller.id)).toMatchObject({ ok: true });
    expect(await link(provider.id, reseller.id)).toMatchObject({ ok: true });
    expect(await link(provider.id, reseller.id, 'REMOVED')).toMatchObject({ ok: true });

    for (const { id } of [provider, reseller]) {
      const [, ...log] = await logOf(id);
      expect(log).toEqual([told('partnership.accepted'), told('partnership.removed')]);
    }
    expect(await api.sql('SELECT * FROM customers.partnership WHERE provider_id = $1', [provider.id])).toMatchObject([
      { provider_id: provider.id, reseller_id: reseller.id, state: 'REMOVED', since, version: 2 },
    ]);
  });

  it('is refused by the other side, with somebody unknown, and between other types', async () => {
    const provider = await aPartner(api, 'INDIRECT_PROVIDER');
    const reseller = await aPartner(api, 'INDIRECT_RESELLER');
    const direct = await aPartner(api, 'DIRECT_BILL');
    const notAllowed = (partnerId: string, type: string) => ({
      refusals: [{ code: 'PARTNER_TYPE_NOT_ALLOWED', partnerId, type }],
    });

    expect(await link(provider.id, reseller.id, 'ACTIVE', reseller.id)).toMatchObject({
      refusals: [{ code: 'PARTNER_NOT_FOUND', partnerId: provider.id }],
    });
    expect(await link(provider.id, 'par_nobody')).toMatchObject({
      refusals: [{ code: 'PARTNER_NOT_FOUND', partnerId: 'par_nobody' }],
    });
    expect(await link(provider.id, direct.id)).toMatchObject(notAllowed(direct.id, 'DIRECT_BILL'));
    expect(await link(direct.id, reseller.id)).toMatchObject(notAllowed(direct.id, 'DIRECT_BILL'));
    expect(await api.sql('SELECT * FROM customers.partnership WHERE provider_id IN ($1, $2)', [provider.id, direct.id])).toEqual(
      [],
    );
  });
});
