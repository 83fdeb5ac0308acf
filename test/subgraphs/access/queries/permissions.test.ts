import { permissions } from '../../../../subgraphs/shared/permissions/index.ts';
import { type Api, startApi } from '../../../support/startApi.ts';

const PERMISSIONS = `{
  permissions { name area roles legacyRoles partnerTypes gdapAnyOf { name } app customerAdmin operator }
}`;

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it('lists every row of the table by name, to anybody', async () => {
  const { data, errors } = await api.run('{ permissions { name } }');

  expect(errors).toBeUndefined();
  const names = Object.keys(permissions).sort();
  expect(data?.permissions).toEqual(names.map((name) => ({ name })));
});

it.each([
  {
    name: 'customerUsers.read',
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT'],
    legacyRoles: [],
    partnerTypes: null,
    gdapAnyOf: [{ name: 'Directory Readers' }, { name: 'Global Reader' }, { name: 'User Administrator' }],
    app: false,
    customerAdmin: true,
    operator: false,
  },
  {
    name: 'gdap.read',
    area: 'CUSTOMERS',
    roles: ['ADMIN_AGENT'],
    legacyRoles: [],
    partnerTypes: null,
    gdapAnyOf: [],
    app: false,
    customerAdmin: true,
    operator: false,
  },
  {
    name: 'partnerUsers.read',
    area: 'ACCOUNT_SETTINGS',
    roles: ['GLOBAL_ADMIN', 'USER_MANAGEMENT_ADMIN', 'ACCOUNT_ADMIN', 'MPN_PARTNER_ADMIN'],
    legacyRoles: [],
    partnerTypes: null,
    gdapAnyOf: [],
    app: false,
    customerAdmin: false,
    operator: false,
  },
  {
    name: 'serviceRequests.ofCustomers.read',
    area: 'CUSTOMER_REQUESTS',
    roles: ['ADMIN_AGENT', 'HELPDESK_AGENT'],
    legacyRoles: ['GLOBAL_ADMIN'],
    partnerTypes: null,
    gdapAnyOf: [],
    app: false,
    customerAdmin: true,
    operator: false,
  },
  {
    name: 'viewer.read',
    area: 'PUBLIC',
    roles: null,
    legacyRoles: [],
    partnerTypes: null,
    gdapAnyOf: [],
    app: true,
    customerAdmin: true,
    operator: true,
  },
])('access 23: says who holds $name', async (rule) => {
  const { data } = await api.run(PERMISSIONS);

  const rules: unknown = data?.permissions;
  expect(rules).toContainEqual(rule);
});
