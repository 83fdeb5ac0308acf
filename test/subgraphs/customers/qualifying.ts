import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../support/builders.ts';
import type { Api } from '../../support/startApi.ts';
import { operator } from '../../support/viewers.ts';
import type { PartnerWorld } from '../../support/world.ts';

type Input = Readonly<Record<string, unknown>>;

const USER_ERRORS = 'userErrors { code field params { name value } partnerCenterCode }';
const PLAN = 'plan { changes { type field before after } events { type subject } }';
const QUALIFICATION = `qualification educationSegment website vettingStatus vettingReason vettingCreatedAt vettingDecidedAt attempt
  requestedBy { id }`;

const REQUEST = `mutation ($input: RequestCustomerQualificationInput!) {
  requestCustomerQualification(input: $input) { customer { id } qualification { ${QUALIFICATION} } ${USER_ERRORS} ${PLAN} }
}`;
const DECIDE = `mutation ($input: DecideCustomerQualificationInput!) {
  decideCustomerQualification(input: $input) { customer { id qualifications { ${QUALIFICATION} } } ${USER_ERRORS} ${PLAN} }
}`;
const ISSUE = `mutation ($input: IssueValidationCodeInput!) {
  issueValidationCode(input: $input) {
    validationCode { id partner { id } organizationName validationId maxCreates remainingCreates issuedAt etag } ${USER_ERRORS} ${PLAN}
  }
}`;
const READ = `query ($id: ID!) { customer(id: $id) { etag qualifications { ${QUALIFICATION} } } }`;

export const SCHOOL = { qualification: 'EDUCATION', educationSegment: 'K12' } as const;

async function asked(api: Api, query: string, name: string, input: Input, viewer?: Viewer) {
  const { data, errors } = await api.run(query, { input }, viewer);
  return errors ? { errors } : Object(data)[name];
}

/** The payload of `requestCustomerQualification`; the request errors when there is none. */
export const requestOf = (api: Api, input: Input, viewer?: Viewer) =>
  asked(api, REQUEST, 'requestCustomerQualification', { ...SCHOOL, ...input }, viewer);

/** The payload of `decideCustomerQualification`, by the operator unless said otherwise. */
export const decide = (api: Api, input: Input, viewer: Viewer | undefined = operator) =>
  asked(api, DECIDE, 'decideCustomerQualification', { qualification: 'EDUCATION', decision: 'APPROVED', ...input }, viewer);

export const issue = (api: Api, input: Input, viewer: Viewer | undefined = operator) =>
  asked(api, ISSUE, 'issueValidationCode', { organizationName: 'City of Redmond', maxCreates: 5, ...input }, viewer);

/** The customer as the viewer reads it; null where it does not exist for it. */
export async function qualificationsOf(api: Api, id: string, viewer: Viewer) {
  const { data } = await api.run(READ, { id }, viewer);
  return Object(data).customer;
}

export const codesIn = (payload: { userErrors: { code: string }[] }): string[] => payload.userErrors.map(({ code }) => code);

/** A customer of the partner with a billing profile: a school with mail of its own unless said otherwise. */
export async function aSchool(
  api: Api,
  partner: PartnerWorld,
  {
    email = 'it@school.example',
    city = 'Redmond',
    ...more
  }: Parameters<typeof aCustomer>[2] & { email?: string; city?: string | null } = {},
): Promise<string> {
  const customerId = await aCustomer(api, partner, more);
  await api.sql(
    `INSERT INTO customers.billing_profile (partner_id, customer_id, first_name, last_name, email, company_name, culture, language,
       country, address_line1, city, state, postal_code, version)
     VALUES ($1, $2, 'Ann', 'Lee', $3, 'School', 'en-US', 'en', 'US', '1 Microsoft Way', $4, 'WA', '98052', 1)`,
    [partner.id, customerId, email, city],
  );
  return customerId;
}

/** All that a refusal must leave as it was, of all partners. */
export function everything(api: Api): Promise<unknown[]> {
  return api.sql(
    `SELECT (SELECT jsonb_agg(q ORDER BY q.partner_id, q.customer_id, q.qualification) FROM customers.customer_qualification q) AS asked,
            (SELECT jsonb_agg(v ORDER BY v.id) FROM customers.validation_code v) AS codes,
            (SELECT jsonb_agg(r ORDER BY r.partner_id, r.customer_id) FROM customers.customer_relationship r) AS relationships,
            (SELECT count(*)::int FROM customers.event WHERE type <> 'command.refused') AS events`,
  );
}
