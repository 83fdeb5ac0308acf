import type { Reader } from '../../shared/readers.ts';

/** Keeps of the customers subgraph who a partner is and how it stands to its customers. */
export const customersReader: Reader = {
  name: 'access follows customers',
  feed: 'customers',
  async apply(manager, { type, customerId, payload }, partnerId) {
    switch (type) {
      case 'partner.recorded': {
        const partner: { type: string; name: string } = JSON.parse(payload);
        await manager.query(
          `INSERT INTO access.partner_fact (partner_id, type, name) VALUES ($1, $2, $3)
           ON CONFLICT (partner_id) DO UPDATE SET type = excluded.type, name = excluded.name`,
          [partnerId, partner.type, partner.name],
        );
        return;
      }
      case 'customer.created':
      case 'customer.updated': {
        const { relationship }: { relationship: string } = JSON.parse(payload);
        await manager.query(
          `INSERT INTO access.customer_fact (partner_id, customer_id, relationship) VALUES ($1, $2, $3)
           ON CONFLICT (partner_id, customer_id) DO UPDATE SET relationship = excluded.relationship`,
          [partnerId, customerId, relationship],
        );
      }
    }
  },
};
