import { type CustomerUserForm, customerUserRefusals } from '../../../../subgraphs/access/domain/customerUserForm.ts';

const dana: CustomerUserForm = {
  userPrincipalName: 'dana@fabrikam.onmicrosoft.com',
  displayName: 'Dana',
  firstName: null,
  lastName: null,
  usageLocation: null,
  state: 'ACTIVE',
  deletedAt: null,
};

const codesOf = (more: Partial<CustomerUserForm>) => customerUserRefusals({ ...dana, ...more }).map(({ code }) => code);

describe('access 12, the sign-in name', () => {
  it.each([
    ['dana@fabrikam.onmicrosoft.com', true],
    ["o'neil@fabrikam.onmicrosoft.com", true],
    ['guest_elsewhere.example#EXT#@fabrikam.onmicrosoft.com', true],
    [`${'x'.repeat(64)}@fabrikam.com`, true],
    [`${'x'.repeat(65)}@fabrikam.com`, false],
    [`dana@${'x'.repeat(44)}.com`, true],
    [`dana@${'x'.repeat(45)}.com`, false],
    ['dana.@fabrikam.com', false],
    ['da.na@fabrikam.com', true],
    ['da na@fabrikam.com', false],
    ['dána@fabrikam.com', false],
    ['@fabrikam.com', false],
    ['dana', false],
    ['dana@one@fabrikam.com', false],
    ['', false],
  ])('%s: %s', (userPrincipalName, fits) => {
    expect(codesOf({ userPrincipalName })).toEqual(fits ? [] : ['USER_PRINCIPAL_NAME_INVALID']);
  });
});

describe('access 12, names and country', () => {
  it.each<[string, Partial<CustomerUserForm>, string[]]>([
    ['a display name of 256 characters', { displayName: 'x'.repeat(256) }, []],
    ['a display name of 257 characters', { displayName: 'x'.repeat(257) }, ['NAME_LENGTH']],
    ['a blank display name', { displayName: ' ' }, ['DISPLAY_NAME_REQUIRED']],
    ['names of 64 characters', { firstName: 'x'.repeat(64), lastName: 'x'.repeat(64) }, []],
    ['names of 65 characters', { firstName: 'x'.repeat(65), lastName: 'x'.repeat(65) }, ['NAME_LENGTH', 'NAME_LENGTH']],
    ['the country cz', { usageLocation: 'cz' }, []],
    ['the country CZE', { usageLocation: 'CZE' }, ['USAGE_LOCATION_INVALID']],
    ['a deleted user with the instant', { state: 'INACTIVE', deletedAt: new Date(0) }, []],
    ['a deleted user without it', { state: 'INACTIVE' }, ['DELETED_AT_DOES_NOT_FIT_STATE']],
    ['a live user with one', { deletedAt: new Date(0) }, ['DELETED_AT_DOES_NOT_FIT_STATE']],
  ])('%s', (_what, more, codes) => {
    expect(codesOf(more)).toEqual(codes);
  });
});
