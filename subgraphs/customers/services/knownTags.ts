import type { Tx } from '../../shared/Tx.ts';
import type { ReferralTag } from '../domain/referralTags.ts';

/** Microsoft's tags of every kind that are not withdrawn. */
export async function knownTags(tx: Tx): Promise<ReferralTag[]> {
  return tx.query<ReferralTag>(
    `SELECT kind, tag, is_incentive_eligible AS "isIncentiveEligible" FROM customers.referral_tag
     WHERE retired_at IS NULL ORDER BY kind, rank`,
    [],
  );
}
