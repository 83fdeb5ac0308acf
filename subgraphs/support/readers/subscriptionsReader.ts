import type { Reader } from '../../shared/readers.ts';

/** Keeps of the subscriptions subgraph which customer a subscription belongs to: that never changes. */
export const subscriptionsReader: Reader = {
  name: 'support follows subscriptions',
  feed: 'subscriptions',
  async apply(manager, { type, subject, customerId }, partnerId) {
    if (type !== 'subscription.created') return;
    await manager.query(
      `INSERT INTO support.subscription_fact (partner_id, subscription_id, customer_id) VALUES ($1, $2, $3)
       ON CONFLICT (partner_id, subscription_id) DO UPDATE SET customer_id = excluded.customer_id`,
      [partnerId, subject, customerId],
    );
  },
};
