/** What is behind a link, as `BehindInvitation`, for the customer that holds it. Values: token, whether to hold it until the end. */
export const INVITATION_BEHIND = `
  SELECT id, partner_id AS "partnerId", kind, provider_id AS "providerId", status,
         includes_admin_permissions AS "includesAdminPermissions", partner_name AS "partnerName", partner_type AS "partnerType",
         partner_cloud AS "partnerCloud", partner_country AS "partnerCountry", provider_name AS "providerName", domains,
         is_linked AS "isLinked", own_type AS "ownType", is_own_seller AS "isOwnSeller"
  FROM customers.reseller_invitation_behind($1, $2)`;
