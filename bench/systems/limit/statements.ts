import type { ReadName } from '../../operations/samples.ts';

/** One statement, prepared under its name; the first value is the partner. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

type Variables = Readonly<Record<string, unknown>>;

const instant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** The data holds US dollars alone. */
const price = `CASE WHEN s.unit_price IS NULL THEN NULL ELSE json_build_object('amount', round(s.unit_price, 2)::text, 'currency', s.currency) END`;
const list = (page: string): string => `(SELECT coalesce(json_agg(page.node), '[]') FROM (${page}) page)`;
const answer = (field: string, value: string): string =>
  `SELECT json_build_object('data', json_build_object('${field}', ${value}))::text AS body`;

const A = answer(
  'customer',
  `(SELECT json_build_object('id', c.id, 'tenantId', c.tenant_id, 'name', r.friendly_name, 'companyName', c.company_name,
      'domain', c.domain, 'country', c.country, 'isLocked', c.locked_at IS NOT NULL, 'createdAt', ${instant('c.created_at')},
      'relationship', json_build_object('state', r.state))
    FROM customers.customer_relationship r JOIN customers.customer c ON c.id = r.customer_id
    WHERE r.partner_id = $1 AND r.customer_id = $2)`,
);

const B = answer(
  'customer',
  `(SELECT json_build_object('id', c.id, 'name', r.friendly_name, 'domain', c.domain, 'country', c.country,
      'relationship', json_build_object('state', r.state),
      'subscriptions', json_build_object('nodes', ${list(`
        SELECT json_build_object('id', s.id, 'offerName', s.offer_name, 'status', s.status, 'quantity', s.quantity,
          'commitmentEndsOn', s.commitment_ends_on, 'unitPrice', ${price}) AS node
        FROM subscriptions.subscription s WHERE s.partner_id = $1 AND s.customer_id = c.id
        ORDER BY s.created_at DESC, s.id DESC LIMIT 10`)}),
      'users', json_build_object('nodes', ${list(`
        SELECT json_build_object('id', u.id, 'displayName', u.display_name, 'userPrincipalName', u.user_principal_name,
          'signInBlocked', u.sign_in_blocked) AS node
        FROM access.customer_user u WHERE u.customer_id = c.id AND u.state = 'ACTIVE' ORDER BY u.name_key, u.id LIMIT 10`)}),
      'gdapRelationships', json_build_object('nodes', ${list(`
        SELECT json_build_object('id', g.id, 'displayName', g.display_name, 'status', g.status, 'endsAt', ${instant('g.ends_at')}) AS node
        FROM access.gdap_relationship g WHERE g.partner_id = $1 AND g.customer_id = c.id
        ORDER BY g.created_at DESC, g.id DESC LIMIT 3`)}),
      'serviceRequests', json_build_object('nodes', ${list(`
        SELECT json_build_object('id', q.id, 'number', q.number, 'title', q.title, 'severity', q.severity, 'status', q.status,
          'createdAt', ${instant('q.created_at')}) AS node
        FROM support.service_request q WHERE q.partner_id = $1 AND q.customer_id = c.id
        ORDER BY q.created_at DESC, q.id DESC LIMIT 5`)}))
    FROM customers.customer_relationship r JOIN customers.customer c ON c.id = r.customer_id
    WHERE r.partner_id = $1 AND r.customer_id = $2)`,
);

const ORDERS: Readonly<Record<string, string>> = {
  NAME_ASC: 'r.friendly_name_key, r.customer_id',
  NAME_DESC: 'r.friendly_name_key DESC, r.customer_id DESC',
  DOMAIN_ASC: 'r.domain_key, r.customer_id',
  CREATED_AT_DESC: 'r.customer_created_at DESC, r.customer_id DESC',
};

const C = (order: string): string => `
  WITH page AS MATERIALIZED (
    SELECT r.customer_id AS id, r.friendly_name AS name, row_number() OVER (ORDER BY ${order}) AS at
    FROM customers.customer_relationship r WHERE r.partner_id = $1 AND r.state = ANY ('{RESELLER,REMOVING}')
    ORDER BY ${order} LIMIT 51)
  ${answer(
    'customers',
    `json_build_object(
      'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 50 FROM page)),
      'nodes', ${list(`
        SELECT json_build_object('id', c.id, 'name', c.name,
          'subscriptions', json_build_object('nodes', ${list(`
            SELECT json_build_object('id', s.id, 'offerName', s.offer_name, 'status', s.status, 'quantity', s.quantity) AS node
            FROM subscriptions.subscription s WHERE s.partner_id = $1 AND s.customer_id = c.id
            ORDER BY s.created_at DESC, s.id DESC LIMIT 5`)}),
          'serviceRequests', json_build_object('totalCount', (
            SELECT count(*) FROM support.service_request q
            WHERE q.partner_id = $1 AND q.customer_id = c.id AND q.status = ANY ('{OPEN,ATTENTION_NEEDED}'))),
          'gdapRelationships', json_build_object('nodes', ${list(`
            SELECT json_build_object('id', g.id, 'displayName', g.display_name, 'endsAt', ${instant('g.ends_at')}) AS node
            FROM access.gdap_relationship g WHERE g.partner_id = $1 AND g.customer_id = c.id AND g.status = 'ACTIVE'
            ORDER BY g.created_at DESC, g.id DESC LIMIT 20`)})) AS node
        FROM page c WHERE c.at <= 50 ORDER BY c.at`)})`,
  )}`;

const RENEWING = `s.partner_id = $1 AND s.status = 'ACTIVE' AND s.auto_renew_enabled
  AND s.ends_on_key BETWEEN $2 AND $3 AND s.commitment_ends_on IS NOT NULL`;

const D = `
  WITH page AS MATERIALIZED (
    SELECT s.*, row_number() OVER (ORDER BY s.ends_on_key, s.id) AS at FROM subscriptions.subscription s
    WHERE ${RENEWING} ORDER BY s.ends_on_key, s.id LIMIT 51)
  ${answer(
    'subscriptions',
    `json_build_object(
      'totalCount', (SELECT count(*) FROM subscriptions.subscription s WHERE ${RENEWING}),
      'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 50 FROM page)),
      'nodes', ${list(`
        SELECT json_build_object('id', s.id, 'offerName', s.offer_name, 'quantity', s.quantity,
          'commitmentEndsOn', s.commitment_ends_on, 'unitPrice', ${price},
          'customer', json_build_object('id', r.customer_id, 'name', r.friendly_name)) AS node
        FROM page s JOIN customers.customer_relationship r ON r.partner_id = $1 AND r.customer_id = s.customer_id
        WHERE s.at <= 50 ORDER BY s.at`)})`,
  )}`;

/** The statement that answers a whole operation. */
export function statementFor(operation: ReadName, partnerId: string, variables: Variables): Statement {
  const order = String(variables.orderBy ?? 'NAME_ASC');
  switch (operation) {
    case 'A':
      return { name: operation, text: A, values: [partnerId, variables.id] };
    case 'B':
      return { name: operation, text: B, values: [partnerId, variables.id] };
    case 'C':
      return { name: `C ${order}`, text: C(ORDERS[order] ?? ''), values: [partnerId] };
    case 'D':
      return { name: operation, text: D, values: [partnerId, variables.from, variables.to] };
  }
}
