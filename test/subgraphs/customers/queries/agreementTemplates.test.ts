import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const ASKED = `query ($type: AgreementType) {
  agreementTemplates(type: $type) { id templateId type agreementLink versionRank }
}`;
const CURRENT = {
  id: 'agt_117a77b0-9360-443b-8795-c6dedc750cf9',
  templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
  type: 'MICROSOFT_CUSTOMER_AGREEMENT',
  agreementLink: 'https://aka.ms/customeragreement',
  versionRank: 0,
};

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

describe('the versions of the agreements', () => {
  it('customers 15: are one of each kind', async () => {
    const { data, errors } = await api.run(ASKED, {}, world.direct.adminAgent);
    expect(errors).toBeUndefined();
    expect(data?.agreementTemplates).toEqual([
      CURRENT,
      {
        id: 'agt_998b88de-aa99-4388-a42c-1b3517d49490',
        templateId: '998b88de-aa99-4388-a42c-1b3517d49490',
        type: 'MICROSOFT_CLOUD_AGREEMENT',
        agreementLink: 'https://docs.microsoft.com/partner-center/agreements',
        versionRank: 0,
      },
    ]);
  });

  it('are those of one kind where a kind is asked for', async () => {
    const { data } = await api.run(ASKED, { type: 'MICROSOFT_CUSTOMER_AGREEMENT' }, world.direct.adminAgent);
    expect(data).toEqual({ agreementTemplates: [CURRENT] });
  });

  it('come newest first, and without the withdrawn', async () => {
    const add = (templateId: string, rank: number, retiredAt: string | null) =>
      api.sql('INSERT INTO customers.agreement_template VALUES ($1, $2, $3, $4, $5, $6)', [
        `agt_${templateId}`,
        ...[templateId, 'MICROSOFT_CUSTOMER_AGREEMENT', 'https://agreements.example', rank, retiredAt],
      ]);
    await add('00000000-0000-0000-0000-000000000002', 2, null);
    await add('00000000-0000-0000-0000-000000000001', 1, null);
    await add('00000000-0000-0000-0000-000000000003', 3, '2026-01-01T00:00:00Z');
    const { data } = await api.run(ASKED, { type: 'MICROSOFT_CUSTOMER_AGREEMENT' }, world.direct.adminAgent);
    expect(Object(data).agreementTemplates.map(({ versionRank }: { versionRank: number }) => versionRank)).toEqual([2, 1, 0]);
    await api.sql("DELETE FROM customers.agreement_template WHERE agreement_link = 'https://agreements.example'");
  });

  it('are for agents and administrators of the partner, its application, customers and the operator', async () => {
    const { direct, sharedCustomerAdmin } = world;
    const { adminAgent, salesAgent, helpdeskAgent, globalAdmin, app } = direct;
    for (const viewer of [adminAgent, salesAgent, helpdeskAgent, globalAdmin, app, sharedCustomerAdmin, operator]) {
      const { data } = await api.run(ASKED, { type: 'MICROSOFT_CUSTOMER_AGREEMENT' }, viewer);
      expect(data).toEqual({ agreementTemplates: [CURRENT] });
    }
  });

  it('are not for an anonymous viewer, nor for one without the role', async () => {
    const anonymous = await api.run(ASKED);
    expect(anonymous.data).toEqual({ agreementTemplates: null });
    expect(anonymous.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const other = await api.run(ASKED, {}, { ...world.direct.globalAdmin, roles: ['BILLING_ADMIN'] });
    expect(other.data).toEqual({ agreementTemplates: null });
    expect(other.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' } }]);
  });

  it('are known to the node query', async () => {
    const asked = 'query ($id: ID!) { node(id: $id) { id ... on AgreementTemplate { versionRank } } }';
    const { data } = await api.run(asked, { id: CURRENT.id }, world.direct.adminAgent);
    expect(data).toEqual({ node: { id: CURRENT.id, versionRank: 0 } });
    expect((await api.run(asked, { id: CURRENT.id })).data).toEqual({ node: null });
  });
});
