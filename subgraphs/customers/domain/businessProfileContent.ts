import type { BusinessProfileContent } from './businessProfile.ts';
import { cleanName } from './personName.ts';
import { type ReferralTag, type ReferralTagKind, tagList, type UnknownTagRefusal, unknownTags } from './referralTags.ts';
import { isWebAddress } from './webAddress.ts';

/** Characters a description may have. Source: Create a business profile. */
export const DESCRIPTION_LIMIT = 2500;
/** Characters of a word of the partner's own. */
export const WORD_LIMIT = 100;
/** Words in one list. */
export const WORDS_LIMIT = 50;

export type ContentRefusal =
  | { readonly code: 'DESCRIPTION_TOO_LONG'; readonly maximum: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'NO_WEB_ADDRESS'; readonly field: readonly string[] }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'WORD'; readonly field: readonly string[]; readonly word: string }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'TOO_MANY_WORDS'; readonly field: readonly string[] }
  | UnknownTagRefusal;

/** What a form may say: what is absent is left alone, null clears. */
export type ContentChange = {
  readonly [Field in keyof BusinessProfileContent]?: BusinessProfileContent[Field] | null | undefined;
};

const TAG_FIELDS = [
  ['industries', 'INDUSTRY'],
  ['products', 'PRODUCT'],
  ['services', 'SERVICE'],
  ['customerSizes', 'CUSTOMER_SIZE'],
] as const satisfies readonly (readonly [keyof BusinessProfileContent, ReferralTagKind])[];
const WORD_FIELDS = ['solutions', 'skills'] as const;
const ADDRESS_FIELDS = ['website', 'linkedInUrl'] as const;

export const emptyContent: BusinessProfileContent = {
  description: null,
  website: null,
  linkedInUrl: null,
  industries: [],
  products: [],
  services: [],
  solutions: [],
  skills: [],
  customerSizes: [],
};

/** The content with a change laid over it, cleaned: texts trimmed and null when empty, each word of a list once. */
export function changedContent(standing: BusinessProfileContent, change: ContentChange): BusinessProfileContent {
  const text = (field: 'description' | 'website' | 'linkedInUrl') =>
    change[field] === undefined ? standing[field] : change[field]?.trim() || null;
  const tags = (field: (typeof TAG_FIELDS)[number][0]) =>
    change[field] === undefined ? standing[field] : tagList(change[field]);
  const words = (field: (typeof WORD_FIELDS)[number]) =>
    change[field] === undefined ? standing[field] : tagList(change[field]?.map(cleanName));
  return {
    description: text('description'),
    website: text('website'),
    linkedInUrl: text('linkedInUrl'),
    industries: tags('industries'),
    products: tags('products'),
    services: tags('services'),
    solutions: words('solutions'),
    skills: words('skills'),
    customerSizes: tags('customerSizes'),
  };
}

/** Everything that is wrong with clean content, in the order of its fields; empty when nothing is. */
export function contentErrors(content: BusinessProfileContent, known: readonly ReferralTag[]): ContentRefusal[] {
  const errors: ContentRefusal[] = [];
  if ([...(content.description ?? '')].length > DESCRIPTION_LIMIT) {
    errors.push({ code: 'DESCRIPTION_TOO_LONG', maximum: DESCRIPTION_LIMIT });
  }
  for (const field of ADDRESS_FIELDS) {
    const address = content[field];
    if (address !== null && !isWebAddress(address)) {
      errors.push({ code: 'VALIDATION_FAILED', flaw: 'NO_WEB_ADDRESS', field: [field] });
    }
  }
  for (const [field, kind] of TAG_FIELDS) errors.push(...unknownTags(content[field], kind, [field], known));
  for (const field of WORD_FIELDS) {
    if (content[field].length > WORDS_LIMIT) errors.push({ code: 'VALIDATION_FAILED', flaw: 'TOO_MANY_WORDS', field: [field] });
    for (const word of content[field]) {
      const { length } = [...word];
      if (length < 1 || length > WORD_LIMIT) errors.push({ code: 'VALIDATION_FAILED', flaw: 'WORD', field: [field], word });
    }
  }
  return errors;
}

export function isSameContent(a: BusinessProfileContent, b: BusinessProfileContent): boolean {
  return JSON.stringify(changedContent(a, {})) === JSON.stringify(changedContent(b, {}));
}
