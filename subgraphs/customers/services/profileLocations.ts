import type { Tx } from '../../shared/Tx.ts';
import { BusinessProfileLocationEntity } from '../database/businessProfileEntities.ts';
import type { BusinessProfileLocation } from '../domain/businessProfileLocation.ts';

/** The locations that stand in a profile. */
export async function profileLocations(tx: Tx, profileId: string): Promise<BusinessProfileLocation[]> {
  const locations = await tx.find(BusinessProfileLocationEntity, { profileId });
  return locations.filter(({ removedAt }) => removedAt === null);
}
