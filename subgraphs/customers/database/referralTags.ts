import type { ReferenceSet } from '../../shared/loadReference.ts';

/** Microsoft's lists behind business profiles and referrals. A tag is found by its kind and its exact words. */
export const referralTags: ReferenceSet = {
  name: 'referral tags',
  file: 'subgraphs/customers/reference/referral-tags.json',
  statements: [
    `INSERT INTO customers.referral_tag (kind, tag, rank, is_incentive_eligible)
     SELECT kind, tag, rank, coalesce("isIncentiveEligible", false)
     FROM jsonb_to_recordset($1::jsonb) AS item(kind text, tag text, rank integer, "isIncentiveEligible" boolean)
     ON CONFLICT (kind, tag) DO UPDATE SET rank = excluded.rank, is_incentive_eligible = excluded.is_incentive_eligible,
       retired_at = NULL`,
    `UPDATE customers.referral_tag SET retired_at = $2::timestamptz
     WHERE retired_at IS NULL
       AND (kind, tag) NOT IN (SELECT kind, tag FROM jsonb_to_recordset($1::jsonb) AS item(kind text, tag text))`,
  ],
};
