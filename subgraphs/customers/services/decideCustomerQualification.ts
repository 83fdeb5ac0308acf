import { columnsOf } from '../../shared/columns.ts';
import { command, type NewEvent } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { CustomerQualificationEntity } from '../database/qualificationEntities.ts';
import type { CustomerRelationship } from '../domain/customer.ts';
import {
  type CustomerQualification,
  decideVetting,
  type VettingRefusal,
  vettingReasonOf,
  withQualification,
} from '../domain/qualification.ts';
import type { DecideCustomerQualificationInput } from '../generated/resolvers.ts';
import { qualificationEvent } from './qualificationEvent.ts';
import { standingFactsTold } from './standingFactsTold.ts';

export type DecideQualificationRefusal = VettingRefusal | { readonly code: 'CUSTOMER_NOT_FOUND' };

/**
 * Decides what partners asked for one customer: what it is does not depend on who asked, so every request in review ends. The
 * relationships are held before the requests, in the order of the partners, as a partner that asks holds its own.
 */
export const decideCustomerQualification = command<
  DecideCustomerQualificationInput,
  { readonly customer: string },
  DecideQualificationRefusal
>({
  name: 'decideCustomerQualification',
  async run({ tx, now }, { customerId, qualification, decision, reason: text, ifMatch }) {
    const reason = vettingReasonOf(text ?? null);
    if (!reason.ok) return reason;
    const partners = await partnersInReview(tx, customerId, qualification);
    const events: NewEvent[] = [];
    const approvedFor: string[] = [];
    const held = new Map<string, CustomerRelationship>();
    for (const partnerId of partners) {
      const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
      if (relationship) held.set(partnerId, relationship);
    }
    const customer = await tx.lock(CustomerEntity, customerId, ifMatch);
    if (!customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    for (const [partnerId, relationship] of held) {
      const asked = await tx.lock(CustomerQualificationEntity, { partnerId, customerId, qualification });
      const decided = asked && decideVetting(asked, decision, reason.value, now);
      if (!decided?.ok) continue; // another decision was quicker
      await tx.save(CustomerQualificationEntity, decided.value);
      events.push(qualificationEvent('customer.qualification.decided', decided.value));
      if (decision === 'DENIED') continue;
      const qualifications = withQualification(relationship.qualifications, decided.value.qualification);
      await tx.save(CustomerRelationshipEntity, { ...relationship, qualifications });
      approvedFor.push(partnerId);
    }
    if (events.length === 0) return refuse({ code: 'VALIDATION_FAILED', flaw: 'NOT_IN_REVIEW' });
    if (approvedFor.length > 0) events.push(...(await standingFactsTold(tx, customer, approvedFor)));
    return accept({ ids: { customer: customerId }, events });
  },
});

async function partnersInReview(tx: Tx, customerId: string, qualification: string): Promise<string[]> {
  const rows = await tx.query<Pick<CustomerQualification, 'partnerId'>>(
    `SELECT ${columnsOf(CustomerQualificationEntity, 'q')} FROM customers.customer_qualification q
     WHERE q.customer_id = $1 AND q.qualification = $2 AND q.vetting_status = 'IN_REVIEW' ORDER BY q.partner_id COLLATE "C"`,
    [customerId, qualification],
  );
  return rows.map(({ partnerId }) => partnerId);
}
