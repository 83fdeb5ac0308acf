import type { Reader } from '../../shared/readers.ts';

/** Azure is billed by use in two ways: the Azure plan, and the classic offer before it. */
const RECORD_SUBSCRIPTION = `
  INSERT INTO customers.sold_item (partner_id, id, customer_id, kind, status, cancellable_until, ends_on)
  SELECT $1, $2, $3,
         CASE f."productFamily" WHEN 'AZURE' THEN CASE f."offerId" WHEN 'MS-AZR-0145P' THEN 'AZURE_CLASSIC' ELSE 'AZURE_PLAN' END
           WHEN 'ONLINE_SERVICES_LEGACY' THEN 'LEGACY' WHEN 'SOFTWARE' THEN 'SOFTWARE' WHEN 'SAAS' THEN 'MARKETPLACE'
           ELSE 'NEW_COMMERCE' END,
         f.status, f."cancellationAllowedUntil", f."commitmentEndsOn"
  FROM jsonb_to_record($4::jsonb) AS f("productFamily" text, "offerId" text, status text, "cancellationAllowedUntil" timestamptz,
    "commitmentEndsOn" date)
  ON CONFLICT (partner_id, id) DO UPDATE SET kind = excluded.kind, status = excluded.status,
    cancellable_until = excluded.cancellable_until, ends_on = excluded.ends_on`;

/** Keeps of the subscriptions subgraph what each partner sold to its customers. */
export const subscriptionsReader: Reader = {
  name: 'customers follows subscriptions',
  feed: 'subscriptions',
  async apply(manager, { type, subject, customerId, payload }, partnerId) {
    if (!type.startsWith('subscription.')) return;
    await manager.query(RECORD_SUBSCRIPTION, [partnerId, subject, customerId, payload]);
  },
};
