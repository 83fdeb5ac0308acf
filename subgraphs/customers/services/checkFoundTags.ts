import { badUserInput } from '../../shared/requestError.ts';
import type { Context } from '../context.ts';
import type { ReferralTagKind } from '../domain/referralTags.ts';
import type { FoundPartnerFilter } from '../generated/resolvers.ts';

const KINDS = {
  product: 'PRODUCT',
  service: 'SERVICE',
  industry: 'INDUSTRY',
  customerSize: 'CUSTOMER_SIZE',
} as const satisfies Partial<Record<keyof FoundPartnerFilter, ReferralTagKind>>;
const names = ['product', 'service', 'industry', 'customerSize'] as const;

/**
 * Whether the words of a search are Microsoft's.
 * @throws GraphQLError `BAD_USER_INPUT` for one that is not
 */
export async function checkFoundTags(filter: FoundPartnerFilter | null | undefined, { loaders }: Context): Promise<void> {
  const given = names.filter((name) => filter?.[name] != null);
  if (given.length === 0) return;
  const tags = await loaders.referralTags(null);
  for (const argument of given) {
    if (tags.some(({ kind, tag }) => kind === KINDS[argument] && tag === filter?.[argument])) continue;
    throw badUserInput(`There is no such ${argument}. Take one of referralTags.`, { argument });
  }
}
