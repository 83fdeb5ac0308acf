import type { Reader } from '../../shared/readers.ts';
import { keepRemovalRequest } from '../../shared/removals/keepRemovalRequest.ts';
import { FORGET_CUSTOMER } from '../database/forgetCustomer.ts';

const RECORD_CUSTOMER = `
  INSERT INTO support.customer_fact (partner_id, customer_id, relationship, is_locked, country, reseller_id)
  SELECT $1, $2, f.relationship, f."isLocked", f.country, f."resellerId"
  FROM jsonb_to_record($3::jsonb) AS f(relationship text, "isLocked" boolean, country text, "resellerId" text)
  ON CONFLICT (partner_id, customer_id) DO UPDATE SET relationship = excluded.relationship, is_locked = excluded.is_locked,
    country = excluded.country, reseller_id = excluded.reseller_id`;

/** Keeps of the customers subgraph how a partner stands to its customers. */
export const customersReader: Reader = {
  name: 'support follows customers',
  feed: 'customers',
  async apply(manager, event, partnerId) {
    const { type, customerId, payload } = event;
    switch (type) {
      case 'customer.created':
      case 'customer.updated':
        await manager.query(RECORD_CUSTOMER, [partnerId, customerId, payload]);
        return;
      case 'relationship.removal.requested':
        await keepRemovalRequest(manager, 'support', event, partnerId);
        return;
      case 'customer.deleted':
        for (const statement of FORGET_CUSTOMER) await manager.query(statement, [partnerId, customerId]);
    }
  },
};
