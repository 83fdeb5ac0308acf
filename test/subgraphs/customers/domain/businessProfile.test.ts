import {
  type BusinessProfile,
  changed,
  profileStates,
  publish,
  unpublish,
} from '../../../../subgraphs/customers/domain/businessProfile.ts';
import { changedContent, contentErrors, emptyContent } from '../../../../subgraphs/customers/domain/businessProfileContent.ts';
import { isWebAddress } from '../../../../subgraphs/customers/domain/webAddress.ts';

const BEFORE = new Date('2026-02-01T08:00:00Z');
const NOW = new Date('2026-03-01T08:00:00Z');

function aProfileThatIs(state: BusinessProfile['state'], more: Partial<BusinessProfile> = {}): BusinessProfile {
  return {
    ...emptyContent,
    id: 'bpr_1',
    partnerId: 'par_1',
    country: 'CZ',
    state,
    hasPendingChanges: false,
    description: 'We build.',
    products: ['Azure'],
    competencies: [],
    logoType: null,
    logoWidthPx: null,
    logoHeightPx: null,
    logoSha256: null,
    createdAt: BEFORE,
    updatedAt: BEFORE,
    publishedAt: state === 'DRAFT' ? null : BEFORE,
    version: 1,
    ...more,
  };
}

describe('the states of a business profile', () => {
  const machine = profileStates.flatMap((state) =>
    (['publish', 'unpublish', 'change'] as const).map((step) => [state, step] as const),
  );
  const targets: Readonly<Record<string, readonly [state: string, hasPendingChanges: boolean] | null>> = {
    'DRAFT publish': ['PUBLISHED', false],
    'DRAFT unpublish': null,
    'DRAFT change': ['DRAFT', false],
    'PUBLISHED publish': ['PUBLISHED', false],
    'PUBLISHED unpublish': ['UNPUBLISHED', false],
    'PUBLISHED change': ['PUBLISHED', true],
    'UNPUBLISHED publish': ['PUBLISHED', false],
    'UNPUBLISHED unpublish': null,
    'UNPUBLISHED change': ['UNPUBLISHED', false],
  };

  it.each(machine)('%s: %s', (state, step) => {
    const profile = aProfileThatIs(state);
    const target = targets[`${state} ${step}`];
    const decision = step === 'publish' ? publish(profile, 1, NOW) : unpublish(profile, NOW);
    if (step === 'change') {
      const after = changed(profile, NOW);
      expect([after.state, after.hasPendingChanges]).toEqual(target);
    } else if (target) {
      expect(decision.ok && [decision.value.state, decision.value.hasPendingChanges]).toEqual(target);
    } else {
      expect(decision).toEqual({ ok: false, refusals: [{ code: 'VALIDATION_FAILED', flaw: 'NOT_PUBLISHED', state }] });
    }
  });

  it('a published profile with pending changes is published again, one without stays as it is', () => {
    const pending = publish(aProfileThatIs('PUBLISHED', { hasPendingChanges: true }), 1, NOW);
    expect(pending.ok && pending.value).toMatchObject({ hasPendingChanges: false, publishedAt: NOW });
    const equal = aProfileThatIs('PUBLISHED');
    const same = publish(equal, 1, NOW);
    expect(same.ok && same.value).toBe(equal);
  });

  it('a pending change is forgotten when the profile is taken out of the search', () => {
    const withdrawn = unpublish(aProfileThatIs('PUBLISHED', { hasPendingChanges: true }), NOW);
    expect(withdrawn.ok && withdrawn.value).toMatchObject({ state: 'UNPUBLISHED', hasPendingChanges: false });
  });

  it('it is published with a description, a product or a service, and a location', () => {
    const bare = aProfileThatIs('DRAFT', { description: null, products: [] });
    expect(publish(bare, 0, NOW)).toEqual({
      ok: false,
      refusals: [
        { code: 'VALIDATION_FAILED', flaw: 'MISSING', what: 'description' },
        { code: 'VALIDATION_FAILED', flaw: 'MISSING', what: 'products' },
        { code: 'BUSINESS_PROFILE_LOCATION_REQUIRED', country: 'CZ' },
      ],
    });
    expect(publish(aProfileThatIs('DRAFT', { products: [], services: ['Hardware'] }), 1, NOW).ok).toBe(true);
  });
});

describe('what a business profile says', () => {
  const tags = [{ kind: 'PRODUCT', tag: 'Azure', isIncentiveEligible: false }] as const;
  const errorsOf = (change: Parameters<typeof changedContent>[1]) => contentErrors(changedContent(emptyContent, change), tags);

  it('customers 19.2: has a description of up to 2,500 characters, counted as people count', () => {
    expect(errorsOf({ description: 'x'.repeat(2501) })).toEqual([{ code: 'DESCRIPTION_TOO_LONG', maximum: 2500 }]);
    for (const letter of ['x', '😀']) expect(errorsOf({ description: letter.repeat(2500) })).toEqual([]);
  });

  it('leaves alone what is absent, and clears what is null or empty', () => {
    const standing = { ...emptyContent, description: 'Before', products: ['Azure'], skills: ['Sewing'] };
    expect(changedContent(standing, { website: ' https://a.example ', skills: null })).toEqual({
      ...standing,
      website: 'https://a.example',
      skills: [],
    });
    expect(changedContent(standing, { description: '  ', products: ['Teams', 'Teams'] })).toMatchObject({
      description: null,
      products: ['Teams'],
    });
  });

  it('takes tags of the list alone, letter by letter', () => {
    expect(errorsOf({ products: ['Azure'] })).toEqual([]);
    expect(errorsOf({ products: ['azure'], industries: ['Azure'] })).toEqual([
      { code: 'VALIDATION_FAILED', flaw: 'TAG_UNKNOWN', kind: 'INDUSTRY', tag: 'Azure', field: ['industries'] },
      { code: 'VALIDATION_FAILED', flaw: 'TAG_UNKNOWN', kind: 'PRODUCT', tag: 'azure', field: ['products'] },
    ]);
  });

  it('takes words of 1 to 100 characters, 50 in a list', () => {
    const words = Array.from({ length: 50 }, (_, at) => `word ${at}`);
    expect(errorsOf({ solutions: words, skills: ['x'.repeat(100)] })).toEqual([]);
    expect(errorsOf({ solutions: [...words, 'more'] })).toMatchObject([{ flaw: 'TOO_MANY_WORDS', field: ['solutions'] }]);
    expect(errorsOf({ skills: ['x'.repeat(101), ' '] })).toMatchObject([{ flaw: 'WORD' }, { flaw: 'WORD', word: '' }]);
  });

  it.each([
    ['https://contoso.example', true],
    ['HTTPS://contoso.example/about?x=1#y', true],
    ['https://www.příklad.example', true],
    ['http://contoso.example', false],
    ['contoso.example', false],
    ['https://localhost', false],
    ['https://user:secret@contoso.example', false],
    ['https://contoso.example/a b', false],
    ['javascript:alert(1)', false],
    ['https://', false],
    [`https://contoso.example/${'x'.repeat(476)}`, true],
    [`https://contoso.example/${'x'.repeat(477)}`, false],
  ])('the address %s: %s', (text, isOne) => {
    expect(isWebAddress(text)).toBe(isOne);
  });
});
