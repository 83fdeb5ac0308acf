import type { Tx } from '../../shared/Tx.ts';
import type { GdapRelationship } from '../domain/gdap.ts';

/** Takes away a relationship that was never in force, with assignments an import may have brought. */
export async function removeRelationship(tx: Tx, { id, partnerId }: GdapRelationship): Promise<void> {
  await tx.query('DELETE FROM access.gdap_access_assignment WHERE relationship_id = $1 AND partner_id = $2', [id, partnerId]);
  await tx.query('DELETE FROM access.gdap_relationship WHERE id = $1 AND partner_id = $2', [id, partnerId]);
}
