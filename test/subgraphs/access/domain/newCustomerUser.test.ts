import { isInDomain, type NewCustomerUserForm, newCustomerUser } from '../../../../subgraphs/access/domain/newCustomerUser.ts';

const ACCOUNT = { id: 'usr_1', objectId: '3c9f3a38-7a3f-4c5e-9d44-2f4a4d8f7c01', customerId: 'cus_1' };
const NOW = new Date('2026-03-01T08:00:00Z');
const DANA: NewCustomerUserForm = {
  userPrincipalName: 'Dana@fabrikam.onmicrosoft.com',
  displayName: ' Dana  Lee ',
  firstName: null,
  lastName: null,
  phoneNumber: null,
  usageLocation: null,
  immutableId: null,
  password: null,
  forceChange: true,
};

const created = (more: Partial<NewCustomerUserForm>) => newCustomerUser({ ...DANA, ...more }, ACCOUNT, NOW);
const codesOf = (more: Partial<NewCustomerUserForm>) => {
  const outcome = created(more);
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

it('is an active account without directory roles, and holds no password', () => {
  expect(created({ password: 'Passw0rd', usageLocation: 'cz' })).toEqual({
    ok: true,
    value: {
      ...ACCOUNT,
      userPrincipalName: 'Dana@fabrikam.onmicrosoft.com',
      upnKey: 'dana@fabrikam.onmicrosoft.com',
      displayName: 'Dana  Lee',
      nameKey: 'dana lee',
      firstName: null,
      lastName: null,
      phoneNumber: null,
      usageLocation: 'CZ',
      immutableId: null,
      mustChangePassword: true,
      signInBlocked: false,
      directoryRoleIds: [],
      state: 'ACTIVE',
      createdAt: NOW,
      deletedAt: null,
      version: 1,
    },
  });
});

describe('access 12, the form of a new user', () => {
  it.each<[string, Partial<NewCustomerUserForm>, string[]]>([
    ['a sign-in name of 64 characters before the @', { userPrincipalName: `${'x'.repeat(64)}@fabrikam.com` }, []],
    ['of 65', { userPrincipalName: `${'x'.repeat(65)}@fabrikam.com` }, ['USER_PRINCIPAL_NAME_INVALID']],
    ['a dot before the @', { userPrincipalName: 'dana.@fabrikam.com' }, ['USER_PRINCIPAL_NAME_INVALID']],
    ['an apostrophe', { userPrincipalName: "o'neil@fabrikam.com" }, []],
    ['no display name', { displayName: '' }, ['DISPLAY_NAME_REQUIRED']],
    ['a blank display name', { displayName: ' \t' }, ['DISPLAY_NAME_REQUIRED']],
    ['a display name of 256 characters', { displayName: '😀'.repeat(256) }, []],
    ['of 257', { displayName: 'x'.repeat(257) }, ['NAME_LENGTH']],
    ['a first name of 64 characters', { firstName: 'x'.repeat(64) }, []],
    ['of 65', { firstName: 'x'.repeat(65) }, ['NAME_LENGTH']],
    ['a last name of 64 characters', { lastName: 'x'.repeat(64) }, []],
    ['of 65', { lastName: 'x'.repeat(65) }, ['NAME_LENGTH']],
    ['a telephone number of 64 characters', { phoneNumber: '1'.repeat(64) }, []],
    ['of 65', { phoneNumber: '1'.repeat(65) }, ['NAME_LENGTH']],
    ['a country', { usageLocation: 'CZ' }, []],
    ['in lower case', { usageLocation: 'cz' }, []],
    ['three letters', { usageLocation: 'CZE' }, ['USAGE_LOCATION_INVALID']],
    ['a code nobody has', { usageLocation: 'XX' }, ['USAGE_LOCATION_INVALID']],
    ['an empty country', { usageLocation: '' }, ['USAGE_LOCATION_INVALID']],
    ['an immutable id', { immutableId: 'abc/DEF+1==' }, []],
    ['with $', { immutableId: 'a$' }, ['IMMUTABLE_ID_INVALID']],
    ['with _', { immutableId: 'a_' }, ['IMMUTABLE_ID_INVALID']],
    ['a weak password', { password: 'Passw0r' }, ['PASSWORD_TOO_WEAK']],
    ['a strong password', { password: 'Passw0rd' }, []],
  ])('%s', (_, more, codes) => {
    expect(codesOf(more)).toEqual(codes);
  });
});

it.each([
  ['dana@fabrikam.onmicrosoft.com', true],
  ['dana@Fabrikam.OnMicrosoft.com', true],
  ['dana@contoso.com', false],
  ['dana@mail.fabrikam.onmicrosoft.com', false],
  ['dana@xfabrikam.onmicrosoft.com', false],
])('lies in a domain or not: %s', (userPrincipalName, isIn) => {
  expect(isInDomain(userPrincipalName, 'fabrikam.onmicrosoft.com')).toBe(isIn);
});
