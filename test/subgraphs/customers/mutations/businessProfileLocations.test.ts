import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aProfile, aReferralsUser, PRAGUE } from '../businessProfiles.ts';

const LOCATION = 'location { id etag address { addressLine1 city } contact { name email phoneNumber } }';
const PROFILE = `businessProfile { id hasPendingChanges etag locations { id }
  published { locations { locationId address { addressLine1 } } } }`;
const ERRORS = 'userErrors { code field params { name value } }';
const ADD = `mutation ($input: AddBusinessProfileLocationInput!) {
  addBusinessProfileLocation(input: $input) { ${PROFILE} ${LOCATION} ${ERRORS} } }`;
const UPDATE = `mutation ($input: UpdateBusinessProfileLocationInput!) {
  updateBusinessProfileLocation(input: $input) { ${PROFILE} ${LOCATION} ${ERRORS} } }`;
const REMOVE = `mutation ($input: RemoveBusinessProfileLocationInput!) {
  removeBusinessProfileLocation(input: $input) { ${PROFILE} ${ERRORS} } }`;
const PUBLISH = `mutation ($input: PublishBusinessProfileInput!) { publishBusinessProfile(input: $input) { ${PROFILE} ${ERRORS} } }`;

let api: Api;
let partner: TestPartner;
let admin: Viewer;
let stranger: Viewer;
let profileId: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  partner = await aPartner(api, 'DIRECT_BILL');
  admin = aReferralsUser(partner, 'REFERRALS_ADMIN');
  stranger = aReferralsUser(await aPartner(api, 'DIRECT_BILL'), 'REFERRALS_ADMIN');
  profileId = await aProfile(api, admin);
});
afterAll(() => api.close());

async function run(query: string, input: object, viewer: Viewer = admin) {
  const { data, errors } = await api.run(query, { input }, viewer);
  expect(errors).toBeUndefined();
  const [answer] = Object.values(Object(data));
  return Object(answer);
}

const at = (addressLine1: string) => ({ ...PRAGUE, address: { ...PRAGUE.address, addressLine1 } });
const stored = () =>
  api.sql('SELECT to_jsonb(l) AS row FROM customers.business_profile_location l WHERE profile_id = $1 ORDER BY id', [profileId]);

it('customers 19.3: a sixth location is refused, after one is removed it is taken', async () => {
  const ids: string[] = [];
  for (const street of ['Hlavni 4', 'Hlavni 5', 'Hlavni 6', 'Hlavni 7']) {
    const { location, userErrors } = await run(ADD, { profileId, location: at(street) });
    expect(userErrors).toEqual([]);
    ids.push(location.id);
  }
  const before = await stored();
  expect(await run(ADD, { profileId, location: at('Hlavni 8') })).toEqual({
    businessProfile: null,
    location: null,
    userErrors: [
      {
        code: 'BUSINESS_PROFILE_LOCATION_LIMIT_REACHED',
        field: ['input', 'profileId'],
        params: [{ name: 'maximum', value: '5' }],
      },
    ],
  });
  expect(await stored()).toEqual(before);
  await run(REMOVE, { locationId: ids[0] });
  expect(await run(ADD, { profileId, location: at('Hlavni 8') })).toMatchObject({ userErrors: [] });
});

it('of two fifth locations that are added at once, one is', async () => {
  for (const street of ['Hlavni 4', 'Hlavni 5', 'Hlavni 6']) await run(ADD, { profileId, location: at(street) });
  const answers = await Promise.all(['a 1', 'b 2'].map((street) => run(ADD, { profileId, location: at(street) })));
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
});

it('customers 19.6: a changed address is refused, the same one is not, and the contact changes at once', async () => {
  const [location] = (await run(ADD, { profileId, location: at('Hlavni 9') })).businessProfile.locations.slice(-1);
  await run(PUBLISH, { profileId });
  const contact = { name: 'Eva Mala', email: 'eva@partner.example', phoneNumber: '222333445' };
  const before = await stored();
  expect(await run(UPDATE, { locationId: location.id, address: at('Hlavni 10').address, contact })).toMatchObject({
    location: null,
    userErrors: [{ code: 'LOCATION_ADDRESS_NOT_EDITABLE', field: ['input', 'address'], params: [] }],
  });
  expect(await stored()).toEqual(before);
  const address = { ...at(' Hlavni  9 ').address, addressLine2: '' };
  expect(await run(UPDATE, { locationId: location.id, address, contact })).toMatchObject({
    businessProfile: { hasPendingChanges: false },
    location: { address: { addressLine1: 'Hlavni 9' }, contact },
    userErrors: [],
  });
});

it('a location that is added or removed is found after the next publication', async () => {
  const lines = ({ businessProfile }: ReturnType<typeof Object>) =>
    businessProfile.published.locations.map(({ address }: { address: { addressLine1: string } }) => address.addressLine1);
  const [first] = (await run(PUBLISH, { profileId })).businessProfile.locations;
  const added = await run(ADD, { profileId, location: at('Nova 1') });
  expect([added.businessProfile.hasPendingChanges, lines(added)]).toEqual([true, ['Hlavni 3']]);
  const removed = await run(REMOVE, { locationId: first.id });
  expect(removed.businessProfile.locations).toEqual([{ id: added.location.id }]);
  expect(lines(removed)).toEqual(['Hlavni 3']);
  expect(lines(await run(PUBLISH, { profileId }))).toEqual(['Nova 1']);
});

it('a location of a form that is wrong is refused with all that is', async () => {
  const location = { address: { ...PRAGUE.address, postalCode: 'x' }, contact: { name: '', email: 'x', phoneNumber: 'x' } };
  const { userErrors } = await run(ADD, { profileId, location });
  expect(userErrors.map(({ code }: { code: string }) => code)).toEqual([
    'POSTAL_CODE_INVALID',
    'CONTACT_NAME_INVALID',
    'EMAIL_INVALID',
    'PHONE_NUMBER_INVALID',
  ]);
  const abroad = { ...PRAGUE, address: { ...PRAGUE.address, country: 'SK' } };
  expect(await run(ADD, { profileId, location: abroad })).toMatchObject({
    userErrors: [{ code: 'BUSINESS_PROFILE_LOCATION_REQUIRED', field: ['input', 'location'] }],
  });
});

it("another partner's location, a removed one and one that never was are not found, an old etag is refused", async () => {
  const { location } = await run(ADD, { profileId, location: at('Hlavni 9') });
  const { id: locationId, etag } = location;
  const { contact } = PRAGUE;
  const none = { userErrors: [{ code: 'BUSINESS_PROFILE_LOCATION_NOT_FOUND', field: ['input', 'locationId'] }] };
  expect(await run(UPDATE, { locationId, contact }, stranger)).toMatchObject(none);
  expect(await run(REMOVE, { locationId }, stranger)).toMatchObject(none);
  expect(await run(REMOVE, { locationId: 'bpl_none' })).toMatchObject(none);
  await run(UPDATE, { locationId, ifMatch: etag, contact: { ...contact, name: 'Eva Mala' } });
  expect(await run(UPDATE, { locationId, ifMatch: etag, contact })).toMatchObject({ userErrors: [{ code: 'ETAG_MISMATCH' }] });
  await run(REMOVE, { locationId });
  expect(await run(UPDATE, { locationId, contact })).toMatchObject(none);
  expect(await run(REMOVE, { locationId })).toMatchObject(none);
});
