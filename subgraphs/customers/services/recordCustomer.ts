import { columnsOf } from '../../shared/columns.ts';
import { type Applied, type CommandInput, command, type NewEvent } from '../../shared/command.ts';
import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerEntity, CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import { CustomerQualificationEntity } from '../database/qualificationEntities.ts';
import type { Customer } from '../domain/customer.ts';
import type { Partner } from '../domain/partner.ts';
import {
  customerIdOf,
  newCustomer,
  type RecordedCustomer,
  recordedAnew,
  recordedRelationship,
} from '../domain/recordedCustomer.ts';
import { countryRules } from './countryRules.ts';
import { endWithRelationship } from './endWithRelationship.ts';
import { standingFactsTold } from './standingFactsTold.ts';
import { takeTurn } from './takeTurn.ts';

export interface RecordCustomerInput extends CommandInput, RecordedCustomer {}

export type RecordCustomerRefusal =
  | { readonly code: 'PARTNER_NOT_FOUND' }
  /** Not in the reference, or nothing is sold there. */
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  /** A reseller goes below a provider, a provider above a reseller. */
  | { readonly code: 'ASSOCIATED_PARTNER_NOT_ALLOWED'; readonly associatedPartnerId: string }
  | { readonly code: 'DOMAIN_TAKEN' };

/**
 * Records a customer of one partner as it stands; internal, no mutation serves it. A tenant that another partner brought in
 * gets one more relationship, and its shared facts are left as they are.
 */
export const recordCustomer = command<RecordCustomerInput, { readonly customer: string }, RecordCustomerRefusal>({
  name: 'recordCustomer',
  conflicts: { customer_domain: { code: 'DOMAIN_TAKEN' } },
  async run({ tx, now, viewer }, input) {
    const partnerId = partnerOf(viewer);
    await takeTurn(tx, customerIdOf(input));
    return storeCustomer(tx, partnerId, input, now);
  },
});

/** Stores what is recorded; the caller has taken its turn for the customer. */
export async function storeCustomer(
  tx: Tx,
  ofPartner: string | null,
  input: RecordedCustomer,
  now: Date,
): Promise<Decision<Applied<{ readonly customer: string }>, RecordCustomerRefusal>> {
  const checked = await checkedPartner(tx, ofPartner, input);
  if (!checked.ok) return checked;
  const partnerId = checked.value.id;
  const customerId = customerIdOf(input);

  const standing = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
  const known = await (standing ? tx.lock(CustomerEntity, customerId) : customerOfOthers(tx, customerId));
  const isSource = standing?.isSource ?? known === null;
  const customer =
    known === null
      ? newCustomer(input, now)
      : isSource
        ? recordedAnew(known, await withSignature(tx, customerId, input), now)
        : known;
  if (known === null) await tx.insert(CustomerEntity, customer);
  else if (isSource) await tx.save(CustomerEntity, customer);
  const isEnding = standing !== null && standing.state !== 'NONE' && input.relationship.state === 'NONE';
  const told = isEnding ? { ...input.relationship, tags: [] } : input.relationship;
  const recorded = { ...input, relationship: await withFound(tx, partnerId, customerId, told) };
  const relationship = recordedRelationship(recorded, customer, {
    partnerId,
    isSource,
    version: standing?.version ?? 1,
    ...(standing && !isEnding && { costManagementAccess: standing.costManagementAccess }),
  });
  await (standing ? tx.save(CustomerRelationshipEntity, relationship) : tx.insert(CustomerRelationshipEntity, relationship));

  const events = await eventsOf(tx, customer, partnerId, standing === null);
  const ended = isEnding ? await endWithRelationship(tx, relationship, now) : [];
  return accept({ ids: { customer: customerId }, events: [...events, ...ended] });
}

/** What the customer itself has accepted here, a recording that does not know of it does not take back. */
async function withSignature(tx: Tx, customerId: string, recorded: RecordedCustomer): Promise<RecordedCustomer> {
  if (recorded.agreementSignedAt !== null) return recorded;
  const [signature] = await tx.query<{ signedAt: Date | null }>(
    'SELECT min(s.signed_at) AS "signedAt" FROM customers.agreement_signature s WHERE s.customer_id = $1',
    [customerId],
  );
  return { ...recorded, agreementSignedAt: signature?.signedAt ?? null };
}

/** The partner the relationship belongs to, when what is recorded can be true of it. */
async function checkedPartner(
  tx: Tx,
  partnerId: string | null,
  { country, relationship: { resellerId, providerId } }: RecordedCustomer,
): Promise<Decision<Partner, RecordCustomerRefusal>> {
  const [partner] = partnerId === null ? [] : await tx.find(PartnerEntity, { id: partnerId });
  if (!partner) return refuse({ code: 'PARTNER_NOT_FOUND' });
  const refusals: RecordCustomerRefusal[] = [];
  const rules = await countryRules(tx, country);
  if (!rules?.currency) refusals.push({ code: 'COUNTRY_NOT_SUPPORTED', country });
  if (resellerId !== null && partner.type !== 'INDIRECT_PROVIDER') {
    refusals.push({ code: 'ASSOCIATED_PARTNER_NOT_ALLOWED', associatedPartnerId: resellerId });
  }
  if (providerId !== null && partner.type !== 'INDIRECT_RESELLER') {
    refusals.push({ code: 'ASSOCIATED_PARTNER_NOT_ALLOWED', associatedPartnerId: providerId });
  }
  return refuseAny(refusals, partner);
}

/**
 * A customer this partner has no relationship with yet, and so cannot see. Its row is held: a shared fact that changes
 * meanwhile would otherwise be told to the partners of before alone.
 */
export async function customerOfOthers(tx: Tx, customerId: string): Promise<Customer | null> {
  const [customer] = await tx.query<Customer>(
    `SELECT ${columnsOf(CustomerEntity, 'c')} FROM customers.customer_on_record($1) c`,
    [customerId],
  );
  return customer ?? null;
}

/** What was found here is final: a recording that does not know of it does not take it back. */
async function withFound(
  tx: Tx,
  partnerId: string,
  customerId: string,
  relationship: RecordedCustomer['relationship'],
): Promise<RecordedCustomer['relationship']> {
  const asked = await tx.find(CustomerQualificationEntity, { partnerId, customerId });
  const found = asked.filter(({ vettingStatus }) => vettingStatus === 'APPROVED');
  return {
    ...relationship,
    qualifications: [...relationship.qualifications, ...found.map(({ qualification }) => qualification)],
  };
}

/** Tells the partner what it recorded, and the others what of it is theirs too. */
async function eventsOf(tx: Tx, customer: Customer, partnerId: string, isFirst: boolean): Promise<NewEvent[]> {
  if (tx.changes.length === 0) return [];
  const isShared = tx.changes.some(({ type, before }) => type === CustomerEntity.options.name && before !== null);
  const told = await standingFactsTold(tx, customer, isShared ? undefined : [partnerId]);
  return told.map((event) => (isFirst && event.partners?.includes(partnerId) ? { ...event, type: 'customer.created' } : event));
}
