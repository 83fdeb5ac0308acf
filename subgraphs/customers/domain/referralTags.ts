export const tagKinds = ['PRODUCT', 'SERVICE', 'INDUSTRY', 'CUSTOMER_SIZE', 'SOLUTION'] as const;
export type ReferralTagKind = (typeof tagKinds)[number];

/** A word of Microsoft's lists for business profiles and referrals. */
export interface ReferralTag {
  readonly kind: ReferralTagKind;
  readonly tag: string;
  /** Whether a won deal with this solution can be registered for an incentive. False for other kinds. */
  readonly isIncentiveEligible: boolean;
}

export type UnknownTagRefusal = {
  readonly code: 'VALIDATION_FAILED';
  readonly flaw: 'TAG_UNKNOWN';
  readonly kind: ReferralTagKind;
  readonly tag: string;
  readonly field: readonly string[];
};

/** Every tag that is not one of Microsoft's list, with the field it stands in. */
export function unknownTags(
  tags: readonly string[],
  kind: ReferralTagKind,
  field: readonly string[],
  known: readonly ReferralTag[],
): UnknownTagRefusal[] {
  const list = new Set(known.filter((one) => one.kind === kind).map(({ tag }) => tag));
  return tags
    .filter((tag) => !list.has(tag))
    .map((tag) => ({ code: 'VALIDATION_FAILED', flaw: 'TAG_UNKNOWN', kind, tag, field }));
}

/** The tags as they are kept: each once, in the order given. */
export function tagList(tags: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(tags ?? [])];
}
