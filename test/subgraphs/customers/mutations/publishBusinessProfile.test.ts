import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerApp, operator } from '../../../support/viewers.ts';
import { aProfile, aReferralsUser, CONTENT, PRAGUE } from '../businessProfiles.ts';
import { aPng } from '../images.ts';

const PROFILE = `businessProfile {
  id country state hasPendingChanges description website linkedInUrl logo { contentType widthPx heightPx content }
  industries products services solutions skills competencies customerSizes publishedAt etag
  locations { id address { city } contact { name email phoneNumber } }
  published { profileId partnerName description products logo { widthPx content } locations { locationId address { country city } } publishedAt }
}`;
const ERRORS = 'userErrors { code field params { name value } }';
const ask = (mutation: string) => {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${PROFILE} ${ERRORS} plan { events { type } changes { field } } } }`;
};

let api: Api;
let partner: TestPartner;
let other: TestPartner;
let admin: Viewer;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.setNow('2026-03-01T08:00:00Z');
  partner = await aPartner(api, 'DIRECT_BILL', { name: 'Moravia IT', country: 'US' });
  other = await aPartner(api, 'INDIRECT_RESELLER', { country: 'DE' });
  admin = aReferralsUser(partner, 'BUSINESS_PROFILE_ADMIN');
});
afterAll(() => api.close());

async function run(mutation: string, input: object, viewer: Viewer = admin) {
  const { data, errors } = await api.run(ask(mutation), { input }, viewer);
  expect(errors).toBeUndefined();
  return Object(data)[mutation];
}

const everything = () =>
  Promise.all(
    ['business_profile', 'business_profile_location', 'business_profile_logo', 'published_business_profile'].map((table) =>
      api.sql(`SELECT to_jsonb(t) AS row FROM customers.${table} t WHERE partner_id = $1`, [partner.id]),
    ),
  );
const told = async () =>
  (await api.sql<{ type: string }>('SELECT type FROM customers.event WHERE partner_id = $1 ORDER BY position', [partner.id])).map(
    ({ type }) => type,
  );

describe('a business profile', () => {
  it('is made, published, changed, published again and taken out of the search', async () => {
    const logo = { contentType: 'image/png', content: aPng(300).toString('base64') };
    const content = { ...CONTENT, website: 'https://moravia.example', skills: ['ERP  rollout'], logo };
    const made = await run('createBusinessProfile', { country: 'CZ', location: PRAGUE, content });
    expect(made).toMatchObject({
      businessProfile: {
        country: 'CZ',
        state: 'DRAFT',
        hasPendingChanges: false,
        description: 'We build with Azure.',
        skills: ['ERP rollout'],
        competencies: [],
        logo: { contentType: 'image/png', widthPx: 300, heightPx: 100, content: logo.content },
        locations: [{ address: { city: 'Praha' }, contact: { name: 'Petr Maly', email: 'petr@partner.example' } }],
        published: null,
        publishedAt: null,
      },
      userErrors: [],
    });
    const { id: profileId, locations } = made.businessProfile;

    const published = await run('publishBusinessProfile', { profileId });
    expect(published.businessProfile).toMatchObject({
      state: 'PUBLISHED',
      published: {
        profileId,
        partnerName: 'Moravia IT',
        products: ['Azure'],
        logo: { widthPx: 300, content: logo.content },
        locations: [{ locationId: locations[0].id, address: { country: 'CZ', city: 'Praha' } }],
        publishedAt: '2026-03-01T08:00:00.000Z',
      },
    });

    const changed = await run('updateBusinessProfile', {
      profileId,
      content: { description: 'New.', products: null, logo: null },
    });
    expect(changed.businessProfile).toMatchObject({
      hasPendingChanges: true,
      description: 'New.',
      products: [],
      logo: null,
      published: { description: 'We build with Azure.', products: ['Azure'], logo: { content: logo.content } },
    });

    api.setNow('2026-03-02T08:00:00Z');
    const again = await run('publishBusinessProfile', { profileId });
    expect(again.businessProfile).toMatchObject({
      hasPendingChanges: false,
      published: { description: 'New.', products: [], logo: null, publishedAt: '2026-03-02T08:00:00.000Z' },
    });
    expect((await run('publishBusinessProfile', { profileId })).businessProfile.etag).toBe(again.businessProfile.etag);

    const withdrawn = await run('unpublishBusinessProfile', { profileId });
    expect(withdrawn.businessProfile).toMatchObject({ state: 'UNPUBLISHED', description: 'New.', published: null });
    expect(await run('unpublishBusinessProfile', { profileId })).toMatchObject({
      businessProfile: null,
      userErrors: [
        { code: 'VALIDATION_FAILED', field: ['input', 'profileId'], params: [{ name: 'state', value: 'UNPUBLISHED' }] },
      ],
    });
    expect((await told()).filter((type) => type.startsWith('business_profile'))).toEqual([
      'business_profile.created',
      'business_profile.published',
      'business_profile.updated',
      'business_profile.published',
      'business_profile.unpublished',
    ]);
    const [{ found } = { found: '' }] = await api.sql<{ found: string }>(
      `SELECT coalesce(string_agg(e::text, ''), '') AS found FROM customers.event e WHERE partner_id = $1`,
      [partner.id],
    );
    expect(found).not.toContain(logo.content.slice(0, 30));
  });

  it('customers 19.1: is one for each country', async () => {
    await aProfile(api, admin);
    const before = await everything();
    expect(await run('createBusinessProfile', { country: 'CZ', location: PRAGUE })).toMatchObject({
      businessProfile: null,
      userErrors: [{ code: 'BUSINESS_PROFILE_EXISTS', field: ['input', 'country'] }],
    });
    expect(await everything()).toEqual(before);
    expect(await run('createBusinessProfile', { country: 'US' })).toMatchObject({ userErrors: [] });
    await aProfile(api, aReferralsUser(other, 'REFERRALS_ADMIN'));
  });

  it('of two for one country that are made at once, one is', async () => {
    const answers = await Promise.all([1, 2].map(() => run('createBusinessProfile', { country: 'CZ', location: PRAGUE })));
    expect(answers.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).sort()).toEqual([
      [],
      ['BUSINESS_PROFILE_EXISTS'],
    ]);
  });

  it('needs a location in its country, unless the partner itself is there', async () => {
    expect(await run('createBusinessProfile', { country: 'DE' })).toMatchObject({
      userErrors: [{ code: 'BUSINESS_PROFILE_LOCATION_REQUIRED', field: ['input', 'location'] }],
    });
    expect(await run('createBusinessProfile', { country: 'DE', location: PRAGUE })).toMatchObject({
      userErrors: [{ code: 'BUSINESS_PROFILE_LOCATION_REQUIRED' }],
    });
    expect(await run('createBusinessProfile', { country: 'ZZ' })).toMatchObject({
      userErrors: [{ code: 'COUNTRY_NOT_SUPPORTED', field: ['input', 'country'] }],
    });
    expect(await everything()).toEqual([[], [], [], []]);
    const { businessProfile } = await run('createBusinessProfile', { country: 'US', content: CONTENT });
    expect(await run('publishBusinessProfile', { profileId: businessProfile.id })).toMatchObject({
      userErrors: [{ code: 'BUSINESS_PROFILE_LOCATION_REQUIRED', field: ['input', 'profileId'] }],
    });
  });

  it('customers 19.2: is refused with 2,501 characters, taken with 2,500', async () => {
    const profileId = await aProfile(api, admin);
    const before = await everything();
    expect(await run('updateBusinessProfile', { profileId, content: { description: 'x'.repeat(2501) } })).toMatchObject({
      userErrors: [{ code: 'DESCRIPTION_TOO_LONG', field: ['input', 'content', 'description'], params: [{ value: '2500' }] }],
    });
    expect(await everything()).toEqual(before);
    expect(await run('updateBusinessProfile', { profileId, content: { description: 'x'.repeat(2500) } })).toMatchObject({
      userErrors: [],
    });
  });

  it('customers 19.4: is refused with a logo 301 pixels wide', async () => {
    const profileId = await aProfile(api, admin);
    const logo = (width: number) => ({ contentType: 'image/png', content: aPng(width).toString('base64') });
    expect(await run('updateBusinessProfile', { profileId, content: { logo: logo(301) } })).toMatchObject({
      userErrors: [
        {
          code: 'LOGO_INVALID',
          field: ['input', 'content', 'logo'],
          params: [
            { name: 'flaw', value: 'TOO_WIDE' },
            { name: 'maximumWidthPx', value: '300' },
          ],
        },
      ],
    });
    expect(await run('updateBusinessProfile', { profileId, content: { logo: logo(300) } })).toMatchObject({ userErrors: [] });
  });

  it('is refused with everything that is wrong with its form', async () => {
    const content = {
      description: 'x'.repeat(2501),
      website: 'http://contoso.example',
      products: ['Foo'],
      solutions: ['x'.repeat(101)],
      logo: { contentType: 'image/png', content: 'no image' },
    };
    const location = {
      address: { country: 'CZ', addressLine1: 'Hlavni 3', postalCode: '1' },
      contact: { name: '123', email: 'nobody', phoneNumber: 'x' },
    };
    const { userErrors } = await run('createBusinessProfile', { country: 'CZ', location, content });
    expect(userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.slice(1).join('.')])).toEqual([
      ['CITY_REQUIRED', 'location.address.city'],
      ['POSTAL_CODE_INVALID', 'location.address.postalCode'],
      ['CONTACT_NAME_INVALID', 'location.contact.name'],
      ['EMAIL_INVALID', 'location.contact.email'],
      ['PHONE_NUMBER_INVALID', 'location.contact.phoneNumber'],
      ['DESCRIPTION_TOO_LONG', 'content.description'],
      ['VALIDATION_FAILED', 'content.website'],
      ['VALIDATION_FAILED', 'content.products'],
      ['VALIDATION_FAILED', 'content.solutions'],
      ['LOGO_INVALID', 'content.logo'],
    ]);
    expect(await everything()).toEqual([[], [], [], []]);
  });

  it('tells nothing when nothing changed, and refuses an old etag', async () => {
    const profileId = await aProfile(api, admin);
    const before = await everything();
    const same = await run('updateBusinessProfile', { profileId, content: CONTENT });
    expect(same.userErrors).toEqual([]);
    expect(await everything()).toEqual(before);
    const { etag } = same.businessProfile;
    await run('updateBusinessProfile', { profileId, ifMatch: etag, content: { skills: ['x'] } });
    expect(await run('updateBusinessProfile', { profileId, ifMatch: etag, content: { skills: ['y'] } })).toMatchObject({
      userErrors: [{ code: 'ETAG_MISMATCH' }],
    });
  });

  it('is planned by a dry run, and made once by a repeated call', async () => {
    const dry = await run('createBusinessProfile', { country: 'CZ', location: PRAGUE, dryRun: true });
    expect(dry).toMatchObject({ businessProfile: null, plan: { events: [{ type: 'business_profile.created' }] } });
    expect(await everything()).toEqual([[], [], [], []]);
    const input = { country: 'CZ', location: PRAGUE, idempotencyKey: 'profile-1' };
    const { businessProfile } = await run('createBusinessProfile', input);
    expect((await run('createBusinessProfile', input)).businessProfile.id).toBe(businessProfile.id);
  });

  it("is not another partner's", async () => {
    const profileId = await aProfile(api, admin);
    const stranger = aReferralsUser(other, 'REFERRALS_ADMIN');
    const before = await everything();
    const none = { businessProfile: null, userErrors: [{ code: 'BUSINESS_PROFILE_NOT_FOUND', field: ['input', 'profileId'] }] };
    for (const mutation of ['publishBusinessProfile', 'unpublishBusinessProfile']) {
      expect(await run(mutation, { profileId }, stranger)).toMatchObject(none);
    }
    expect(await run('updateBusinessProfile', { profileId, content: { description: 'x' } }, stranger)).toMatchObject(none);
    expect(await run('addBusinessProfileLocation', { profileId, location: PRAGUE }, stranger)).toMatchObject(none);
    expect(await everything()).toEqual(before);
  });

  it('customers 19.5: is published by those of the business profiles alone', async () => {
    const profileId = await aProfile(api, admin);
    const before = await everything();
    const refused: readonly (readonly [Viewer, string])[] = [
      [aReferralsUser(partner, 'ADMIN_AGENT'), 'ROLE_REQUIRED'],
      [aReferralsUser(partner, 'REFERRALS_USER'), 'ROLE_REQUIRED'],
      [{ ...aReferralsUser(partner, 'REFERRALS_ADMIN'), mfa: false }, 'MFA_REQUIRED'],
      [aPartnerApp(partner, 'pusr_app'), 'APP_ONLY_NOT_SUPPORTED'],
      [operator, 'ROLE_REQUIRED'],
    ];
    for (const [viewer, reason] of refused) {
      const { data, errors } = await api.run(ask('publishBusinessProfile'), { input: { profileId } }, viewer);
      expect(data).toEqual({ publishBusinessProfile: null });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason } }]);
    }
    expect(await everything()).toEqual(before);
    expect(await run('publishBusinessProfile', { profileId }, aReferralsUser(partner, 'REFERRALS_ADMIN'))).toMatchObject({
      userErrors: [],
    });
  });
});
