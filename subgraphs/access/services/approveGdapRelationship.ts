import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { GdapRelationshipEntity } from '../database/entities.ts';
import { type ApprovalRefusal, approvalRefusal, approve, type Invitation } from '../domain/gdapLifecycle.ts';
import type { ApproveGdapRelationshipInput } from '../generated/resolvers.ts';
import { relationshipChanged } from './relationshipChanged.ts';

const NOT_FOUND = { code: 'GDAP_RELATIONSHIP_NOT_FOUND' } as const;

/**
 * Approves a request as its customer. Whoever holds the link may ask; row-level security hands out the row when it is the
 * customer's own, or nobody's yet. Of two customers at once the second finds it taken.
 */
export const approveGdapRelationship = command<ApproveGdapRelationshipInput, { readonly relationship: string }, ApprovalRefusal>({
  name: 'approveGdapRelationship',
  async run({ tx, now, viewer }, { externalId, ifMatch }) {
    if (viewer.kind !== 'CUSTOMER_ADMIN') return refuse(NOT_FOUND);
    const { customerId } = viewer;
    await tx.query(`SELECT set_config('app.invitation', $1, true)`, [externalId]);
    const invited = await behindLink(tx, externalId);
    const relationship = invited && (await tx.lock(GdapRelationshipEntity, invited.id, ifMatch));
    if (!relationship) {
      const taken = await behindLink(tx, externalId);
      return refuse((taken && approvalRefusal(taken, customerId, now)) ?? NOT_FOUND);
    }
    const approved = approve(relationship, customerId, now);
    if (!approved.ok) return approved;
    await tx.save(GdapRelationshipEntity, approved.value);
    return accept({ ids: { relationship: relationship.id }, events: [relationshipChanged(approved.value)] });
  },
});

async function behindLink(tx: Tx, externalId: string): Promise<(Invitation & { readonly id: string }) | null> {
  const [invited] = await tx.query<Invitation & { readonly id: string }>(
    'SELECT id, customer_id AS "customerId", status, due_at AS "dueAt" FROM access.gdap_invitation($1)',
    [externalId],
  );
  return invited ?? null;
}
