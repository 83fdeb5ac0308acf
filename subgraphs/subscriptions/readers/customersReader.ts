import type { Reader } from '../../shared/readers.ts';
import { keepRemovalRequest } from '../../shared/removals/keepRemovalRequest.ts';
import { FORGET_CUSTOMER } from '../database/forgetCustomer.ts';

/** All standing facts of a customer of the partner, as of the event. */
const RECORD_CUSTOMER = `
  INSERT INTO subscriptions.customer_gate (partner_id, customer_id, relationship, is_locked, verification_status,
    agreement_accepted, qualifications, country, currency, reseller_id)
  SELECT $1, $2, f.relationship, f."isLocked", f."verificationStatus", f."agreementAccepted", f.qualifications, f.country,
         f.currency, f."resellerId"
  FROM jsonb_to_record($3::jsonb) AS f(relationship text, "isLocked" boolean, "verificationStatus" text,
    "agreementAccepted" boolean, qualifications text[], country text, currency text, "resellerId" text)
  ON CONFLICT (partner_id, customer_id) DO UPDATE SET relationship = excluded.relationship, is_locked = excluded.is_locked,
    verification_status = excluded.verification_status, agreement_accepted = excluded.agreement_accepted,
    qualifications = excluded.qualifications, country = excluded.country, currency = excluded.currency,
    reseller_id = excluded.reseller_id`;

/** How a reseller stands below the partner; nothing when the event names none, or the partner is not the provider. */
const RECORD_LINK = `
  INSERT INTO subscriptions.reseller_link (partner_id, reseller_id, mpn_id, is_linked)
  SELECT $1::text, f."resellerId", f."resellerMpnId", coalesce(f."resellerLinked", $3::boolean)
  FROM jsonb_to_record($2::jsonb) AS f("providerId" text, "resellerId" text, "resellerMpnId" text, "resellerLinked" boolean)
  WHERE f."resellerId" IS NOT NULL AND coalesce(f."providerId", $1::text) = $1::text
  ON CONFLICT (partner_id, reseller_id) DO UPDATE SET mpn_id = excluded.mpn_id, is_linked = excluded.is_linked`;

const DECIDE_VERIFICATION = `
  UPDATE subscriptions.customer_gate SET verification_status = $3::jsonb ->> 'status' WHERE partner_id = $1 AND customer_id = $2`;

/** Only the agreement in force opens the gate; its predecessor is history. */
const ACCEPT_AGREEMENT = `
  UPDATE subscriptions.customer_gate SET agreement_accepted = true
  WHERE partner_id = $1 AND customer_id = $2 AND $3::jsonb ->> 'type' = 'MICROSOFT_CUSTOMER_AGREEMENT'`;

/** What users of a customer may buy by themselves, and whether the partner still sells to the customer. */
const PERMIT_PURCHASES = `
  INSERT INTO subscriptions.self_serve_permission (partner_id, customer_id, relationship, resources)
  SELECT $1, $2, coalesce((SELECT g.relationship FROM subscriptions.customer_gate g WHERE g.partner_id = $1 AND g.customer_id = $2), 'NONE'),
         f.resources
  FROM jsonb_to_record($3::jsonb) AS f(resources text[])
  ON CONFLICT (partner_id, customer_id) DO UPDATE SET relationship = excluded.relationship, resources = excluded.resources`;

const FOLLOW_RELATIONSHIP = `
  UPDATE subscriptions.self_serve_permission SET relationship = $3::jsonb ->> 'relationship' WHERE partner_id = $1 AND customer_id = $2`;

/** Keeps of the customers subgraph what the purchase gate has to know of each partner's customers. */
export const customersReader: Reader = {
  name: 'subscriptions follows customers',
  feed: 'customers',
  async apply(manager, event, partnerId) {
    const { type, customerId, payload } = event;
    switch (type) {
      case 'customer.created':
      case 'customer.updated':
        await manager.query(RECORD_CUSTOMER, [partnerId, customerId, payload]);
        await manager.query(RECORD_LINK, [partnerId, payload, null]);
        await manager.query(FOLLOW_RELATIONSHIP, [partnerId, customerId, payload]);
        return;
      case 'customer.verification.decided':
        await manager.query(DECIDE_VERIFICATION, [partnerId, customerId, payload]);
        return;
      case 'agreement.confirmed':
      case 'agreement.accepted':
        await manager.query(ACCEPT_AGREEMENT, [partnerId, customerId, payload]);
        return;
      case 'customer.purchase_permission.changed':
        await manager.query(PERMIT_PURCHASES, [partnerId, customerId, payload]);
        return;
      case 'partnership.accepted':
      case 'partnership.removed':
        await manager.query(RECORD_LINK, [partnerId, payload, type === 'partnership.accepted']);
        return;
      case 'relationship.removal.requested':
        await keepRemovalRequest(manager, 'subscriptions', event, partnerId);
        return;
      case 'customer.deleted':
        for (const statement of FORGET_CUSTOMER) await manager.query(statement, [partnerId, customerId]);
    }
  },
};
