import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { Customer } from '../domain/customer.ts';
import { type RelationshipFacts, standingFacts } from '../domain/standingFacts.ts';
import { countryRules } from './countryRules.ts';

const FACTS = `
  SELECT partner_id AS "partnerId", state, qualifications, reseller_id AS "resellerId", reseller_mpn_id AS "resellerMpnId",
         reseller_linked AS "resellerLinked"
  FROM customers.relationship_facts($1)`;

/**
 * What the other subgraphs have to know of a customer after a change, one event for each of its partners, or for those named
 * alone. Asked for after the change is saved; the customer is passed in as it then stands.
 */
export async function standingFactsTold(tx: Tx, customer: Customer, partners?: readonly string[]): Promise<NewEvent[]> {
  const currency = (await countryRules(tx, customer.country))?.currency;
  if (!currency) throw new Error(`The country ${customer.country} of ${customer.id} has no currency.`);
  const everybody = await tx.query<RelationshipFacts>(FACTS, [customer.id]);
  return everybody
    .filter(({ partnerId }) => partners?.includes(partnerId) ?? true)
    .map((facts) => ({
      type: 'customer.updated',
      subject: customer.id,
      customerId: customer.id,
      payload: standingFacts(customer, facts, currency),
      partners: [facts.partnerId],
    }));
}
