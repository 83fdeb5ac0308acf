import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';

/** A profile as `aCreation` makes it. */
export const PROFILE = {
  firstName: 'Ann',
  lastName: 'Lee',
  email: 'ann@x.example',
  companyName: 'Contoso Bakery Inc',
  culture: 'en-US',
  language: 'en',
  defaultAddress: { country: 'US', addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052' },
};

const CUSTOMER = `
  id name etag companyName
  companyProfile { companyName domain organizationRegistrationNumber email address { country addressLine1 addressLine2 city state postalCode } }
  verification { status startedAt decidedAt reason trigger }
  billingProfile {
    firstName lastName email phoneNumber companyName culture language etag
    defaultAddress { country addressLine1 addressLine2 city state region postalCode }
  }`;
const ANSWER = `{
  customer { ${CUSTOMER} }
  userErrors { code message field params { name value } partnerCenterCode }
  plan { changes { type field before after } events { type } }
}`;
const READ = `query ($id: ID!) { customer(id: $id) { ${CUSTOMER} } }`;
const UPDATE_PROFILE = `mutation ($input: UpdateCustomerBillingProfileInput!) { updateCustomerBillingProfile(input: $input) ${ANSWER} }`;
const UPDATE_DETAILS = `mutation ($input: UpdateCustomerCompanyDetailsInput!) { updateCustomerCompanyDetails(input: $input) ${ANSWER} }`;
const RESUBMIT = `mutation ($input: ResubmitCustomerVerificationInput!) { resubmitCustomerVerification(input: $input) ${ANSWER} }`;
const DECIDE = `mutation ($input: DecideCustomerVerificationInput!) { decideCustomerVerification(input: $input) { userErrors { code } } }`;

export async function readCustomer(api: Api, id: string, viewer: Viewer) {
  return Object((await api.run(READ, { id }, viewer)).data).customer;
}

/** What a mutation answers; the request errors when it answers none. */
async function answerOf(api: Api, operation: string, input: object, viewer: Viewer) {
  const { data, errors } = await api.run(operation, { input }, viewer);
  return errors ? { errors } : Object.values(Object(data)).map(Object)[0];
}

export const updateProfile = (api: Api, input: object, viewer: Viewer) => answerOf(api, UPDATE_PROFILE, input, viewer);
export const updateDetails = (api: Api, input: object, viewer: Viewer) => answerOf(api, UPDATE_DETAILS, input, viewer);
export const resubmit = (api: Api, input: object, viewer: Viewer) => answerOf(api, RESUBMIT, input, viewer);

export async function decide(api: Api, customerId: string, decision: 'ALLOWED' | 'NOT_ALLOWED', viewer: Viewer): Promise<void> {
  expect(await answerOf(api, DECIDE, { customerId, decision }, viewer)).toEqual({ userErrors: [] });
}

/** What was told about a customer since a position, without the trace of refusals. */
export const toldSince = (api: Api, customerId: string, partnerId: string, position: number) =>
  api.sql<{ type: string; payload: object }>(
    `SELECT type, payload FROM customers.event
     WHERE customer_id = $1 AND partner_id = $2 AND position > $3 AND type <> 'command.refused' ORDER BY position`,
    [customerId, partnerId, position],
  );

export async function positionOf(api: Api, partnerId: string): Promise<number> {
  const [head] = await api.sql<{ position: string }>('SELECT position FROM customers.event_head WHERE partner_id = $1', [
    partnerId,
  ]);
  return Number(head?.position ?? 0);
}
