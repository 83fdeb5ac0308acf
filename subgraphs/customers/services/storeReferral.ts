import type { Tx } from '../../shared/Tx.ts';
import { ReferralEntity } from '../database/referralEntities.ts';
import type { Referral } from '../domain/referral.ts';

/** Puts a new referral on record, and the people it is found by. */
export async function insertReferral(tx: Tx, referral: Referral): Promise<void> {
  await tx.insert(ReferralEntity, referral);
  await storePeople(tx, referral);
}

/** Stores a locked referral that changed. */
export async function saveReferral(tx: Tx, referral: Referral): Promise<void> {
  await tx.save(ReferralEntity, referral);
  await storePeople(tx, referral);
}

/** A referral is found by the users of its team and by every e-mail address in it. */
async function storePeople(tx: Tx, { id, partnerId, team, customerProfile }: Referral): Promise<void> {
  const addresses = [...team, ...customerProfile.team].map(({ email }) => email.toLowerCase());
  const keys = [...new Set([...team.flatMap(({ userId }) => userId ?? []), ...addresses])];
  await tx.query('DELETE FROM customers.referral_person WHERE partner_id = $1 AND referral_id = $2 AND person_key <> ALL ($3)', [
    partnerId,
    id,
    keys,
  ]);
  await tx.query(
    `INSERT INTO customers.referral_person (partner_id, person_key, referral_id)
     SELECT $1, key, $2 FROM unnest($3::text[]) AS key ON CONFLICT DO NOTHING`,
    [partnerId, id, keys],
  );
}
