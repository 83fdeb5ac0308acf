import type { Tx } from '../../shared/Tx.ts';
import { PartnerUserFactEntity } from '../database/entities.ts';

/** Name of a user of the caller's partner; null when nothing is known of it. */
export async function nameOfUser(tx: Tx, userId: string): Promise<string | null> {
  const [known] = await tx.find(PartnerUserFactEntity, { userId });
  return known?.displayName ?? null;
}
