import { randomUUID } from 'node:crypto';
import type { CustomerAdminViewer, Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';
import { aCustomerAdmin } from '../../support/viewers.ts';
import { REDMOND } from './creations.ts';

const USER_ERRORS = 'userErrors { code message field params { name value } partnerCenterCode }';

export const CREATE = `mutation ($input: CreateResellerInvitationInput!) {
  createResellerInvitation(input: $input) {
    invitation {
      id kind url locale emailSubject emailBody status includesAdminPermissions indirectProvider { id } createdAt withdrawnAt etag
      acceptances { totalCount }
    }
    ${USER_ERRORS}
    plan { changes { type field after } events { type } }
  }
}`;

const WITHDRAW = `mutation ($input: WithdrawResellerInvitationInput!) {
  withdrawResellerInvitation(input: $input) { invitation { id status withdrawnAt etag } ${USER_ERRORS} }
}`;

const ACCEPT = `mutation ($input: AcceptResellerInvitationInput!) {
  acceptResellerInvitation(input: $input) {
    customer { id companyName domain country relationship { state } verification { status trigger } }
    relationship { state since associatedPartner { id } indirectProvider { id } }
    agreement { state }
    ${USER_ERRORS}
    plan { changes { type field after } events { type } }
  }
}`;

async function payload(api: Api, query: string, input: object, viewer: Viewer, field: string) {
  const { data, errors } = await api.run(query, { input }, viewer);
  return errors ? { errors } : Object(data)[field];
}

export const invite = (api: Api, input: object, viewer: Viewer) =>
  payload(api, CREATE, input, viewer, 'createResellerInvitation');
export const withdraw = (api: Api, input: object, viewer: Viewer) =>
  payload(api, WITHDRAW, input, viewer, 'withdrawResellerInvitation');
export const accept = (api: Api, input: object, viewer: Viewer) =>
  payload(api, ACCEPT, { acceptor: ANN, ...input }, viewer, 'acceptResellerInvitation');

export const ANN = { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example' };

/** The token of a new invitation. */
export async function aLink(
  api: Api,
  viewer: Viewer,
  more: object = {},
): Promise<{ readonly id: string; readonly token: string }> {
  const { invitation, userErrors, errors } = await invite(api, { kind: 'DIRECT', ...more }, viewer);
  if (errors || userErrors.length > 0) throw new Error(JSON.stringify(errors ?? userErrors));
  return { id: invitation.id, token: new URL(invitation.url).searchParams.get('invitation') ?? '' };
}

/** A Global Administrator of a tenant that is not on record. */
export function aStranger(): CustomerAdminViewer {
  return aCustomerAdmin(`cus_${randomUUID()}`);
}

let domains = 0;

/** What a tenant in the United States says of itself. */
export function aProfile(more: object = {}): object {
  domains += 1;
  return { companyName: 'Fabrikam Inc', domain: `fabrikam${domains}.example`, address: REDMOND, ...more };
}

export function codesOf({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }): string[] {
  return userErrors.map(({ code }) => code);
}

/** Every row that an acceptance could leave, as text; the log of refusals is no part of it. */
export async function everything(api: Api): Promise<unknown> {
  const tables = [
    'customer',
    'customer_relationship',
    'billing_profile',
    'reseller_invitation',
    'reseller_invitation_acceptance',
  ];
  const rows = await Promise.all(tables.map((table) => api.sql(`SELECT t::text FROM customers.${table} t ORDER BY 1`)));
  return [...rows, await api.sql(`SELECT t::text FROM customers.event t WHERE type <> 'command.refused' ORDER BY 1`)];
}
