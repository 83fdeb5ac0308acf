/**
 * Takes away everything of a customer whose tenant was deleted, in this order: the gate first, which sales that are under way
 * hold. Values: partner, customer.
 */
export const FORGET_CUSTOMER: readonly string[] = [
  'customer_gate',
  'self_serve_permission',
  'removal_request',
  'self_serve_permission',
  'charge',
  'seat_batch',
  'subscription',
  'order_line',
  '"order"',
].map((table) => `DELETE FROM subscriptions.${table} WHERE partner_id = $1 AND customer_id = $2`);
