import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';

export const REDMOND = { country: 'US', addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052' };

let prefixes = 0;

/** A customer that can be created by a partner in the United States, under a domain of its own. */
export function aCreation(more: object = {}): { domainPrefix: string } {
  prefixes += 1;
  return {
    domainPrefix: `bakery${prefixes}`,
    ...{ companyName: 'Contoso Bakery Inc', primaryContact: { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' } },
    ...{ address: REDMOND },
    ...more,
  };
}

const CREATE = `mutation ($input: CreateCustomerInput!) {
  createCustomer(input: $input) {
    customer { id domain companyName }
    initialCredentials { userName password }
    userErrors { code field params { name value } partnerCenterCode }
    plan { changes { type field after } events { type } }
  }
}`;

/** What the mutation answers; the request errors when it answers none. */
export async function create(api: Api, input: object, viewer: Viewer) {
  const { data, errors } = await api.run(CREATE, { input }, viewer);
  return errors ? { errors } : Object(data).createCustomer;
}

export async function codesOf(api: Api, input: object, viewer: Viewer): Promise<string[]> {
  const { userErrors } = await create(api, input, viewer);
  return userErrors.map(({ code }: { code: string }) => code);
}

/** How much there is of what a creation writes. */
export async function countAll(api: Api): Promise<object> {
  const [counts] = await api.sql(
    `SELECT (SELECT count(*)::int FROM customers.customer) AS customers,
            (SELECT count(*)::int FROM customers.customer_relationship) AS relationships,
            (SELECT count(*)::int FROM customers.billing_profile) AS profiles,
            (SELECT count(*)::int FROM customers.agreement_confirmation) AS confirmations,
            (SELECT count(*)::int FROM customers.event WHERE type <> 'command.refused') AS events`,
  );
  return counts ?? {};
}
