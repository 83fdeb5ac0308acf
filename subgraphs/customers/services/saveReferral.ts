import type { Tx } from '../../shared/Tx.ts';
import { ReferralEntity } from '../database/referralEntity.ts';
import { isLead, type Referral } from '../domain/referral.ts';

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

/** A referral is found by every e-mail address in it, and a deal by the users of its team. */
async function storePeople(tx: Tx, referral: Referral): Promise<void> {
  const { id, partnerId, team, customerProfile, createdAt, updatedAt } = referral;
  const addresses = [...team, ...customerProfile.team].map(({ email }) => email.toLowerCase());
  const users = isLead(referral) ? [] : team.flatMap(({ userId }) => userId ?? []);
  const keys = [...new Set([...users, ...addresses])];
  await tx.query('DELETE FROM customers.referral_person WHERE partner_id = $1 AND referral_id = $2 AND person_key <> ALL ($3)', [
    partnerId,
    id,
    keys,
  ]);
  await tx.query(
    `INSERT INTO customers.referral_person (partner_id, person_key, referral_id, created_at, updated_at)
     SELECT $1, key, $2, $4, $5 FROM unnest($3::text[]) AS key
     ON CONFLICT (partner_id, person_key, referral_id) DO UPDATE SET updated_at = excluded.updated_at`,
    [partnerId, id, keys, createdAt, updatedAt],
  );
}
