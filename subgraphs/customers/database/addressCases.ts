/** Every address the built-in service knows, as `AddressCase`. */
export const ADDRESS_CASES = `
  SELECT a.country, a.address_line1 AS "addressLine1", nullif(a.address_line2, '') AS "addressLine2", nullif(a.city, '') AS city,
         nullif(a.state, '') AS state, nullif(a.region, '') AS region, nullif(a.postal_code, '') AS "postalCode", a.status
  FROM customers.address_case a WHERE a.retired_at IS NULL
  ORDER BY a.country, a.postal_code, a.city, a.address_line1`;
