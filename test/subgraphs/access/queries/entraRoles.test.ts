import { type Api, startApi } from '../../../support/startApi.ts';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it('access 25: lists the 129 built-in roles by name, to anybody', async () => {
  const { data, errors } = await api.run('{ entraRoles { id templateId name isPrivileged isGdapSelectable } }');

  expect(errors).toBeUndefined();
  const roles: unknown = data?.entraRoles;
  const names = Array.isArray(roles) ? roles.map(({ name }: { name: string }) => name) : [];
  expect(names).toHaveLength(129);
  expect(names.slice(0, 3)).toEqual(['Agent ID Administrator', 'Agent ID Developer', 'Agent Registry Administrator']);
  expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  expect(roles).toContainEqual({
    id: 'rol_fe930be7-5e62-47db-91af-98c3a49a38b1',
    templateId: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
    name: 'User Administrator',
    isPrivileged: true,
    isGdapSelectable: true,
  });
});

it('leaves out a role that is retired, and still answers for it by id', async () => {
  const id = 'rol_fe930be7-5e62-47db-91af-98c3a49a38b1';
  await api.sql('UPDATE access.entra_role SET retired_at = now() WHERE id = $1', [id]);

  const { data } = await api.run('query ($id: ID!) { entraRoles { id } node(id: $id) { ... on EntraRole { name } } }', { id });

  expect(data?.entraRoles).toHaveLength(128);
  expect(data?.node).toEqual({ name: 'User Administrator' });
  await api.sql('UPDATE access.entra_role SET retired_at = NULL WHERE id = $1', [id]);
});
