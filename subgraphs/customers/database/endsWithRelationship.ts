/** Tables of what one partner has alone with a customer that end with the relationship: each with `partner_id` and `customer_id`. */
export const ENDS_WITH_RELATIONSHIP: readonly string[] = [];
