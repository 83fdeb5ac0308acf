import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';

export const ERRORS = 'userErrors { code field params { name value } partnerCenterCode }';
const PLAN = 'plan { changes { type field after } events { type subject } }';

export const INVITE = `mutation ($input: CreatePartnershipInvitationInput!) {
  createPartnershipInvitation(input: $input) {
    invitation { id status reseller { id } locale acceptanceCount createdAt withdrawnAt etag }
    url emailSubject emailBody emailLocale ${ERRORS} ${PLAN}
  }
}`;
export const ACCEPT = `mutation ($input: AcceptIndirectProviderInvitationInput!) {
  acceptIndirectProviderInvitation(input: $input) {
    relationship { partner { id } relationshipType state since } ${ERRORS} ${PLAN}
  }
}`;
export const REMOVE = `mutation ($input: RemovePartnerRelationshipInput!) {
  removePartnerRelationship(input: $input) { relationship { partner { id } state since etag } ${ERRORS} ${PLAN} }
}`;
const LIST = `query ($filter: PartnerRelationshipFilter) {
  partnerRelationships(filter: $filter) { totalCount nodes { partner { id } relationshipType state } }
}`;

/** The payload of a mutation; the request errors when there is none. */
export async function carryOut(api: Api, mutation: string, input: object, viewer: Viewer) {
  const { data, errors } = await api.run(mutation, { input }, viewer);
  return errors ? { errors } : Object(Object.values(Object(data))[0]);
}

export async function refusals(api: Api, mutation: string, input: object, viewer: Viewer): Promise<string[]> {
  const { userErrors } = await carryOut(api, mutation, input, viewer);
  return userErrors.map(({ code }: { code: string }) => code);
}

/** The secret of a link that a provider makes. */
export async function aToken(api: Api, provider: Viewer, input: object = {}): Promise<string> {
  const { url } = await carryOut(api, INVITE, input, provider);
  return url.slice(url.lastIndexOf('/') + 1);
}

export const accept = (api: Api, invitationToken: string, viewer: Viewer, more: object = {}) =>
  carryOut(api, ACCEPT, { invitationToken, authorize: true, ...more }, viewer);

export const partnersOf = async (api: Api, viewer: Viewer, filter: object = {}) =>
  Object((await api.run(LIST, { filter }, viewer)).data).partnerRelationships;

/** All partnerships and invitations, without what every acceptance counts. */
export const allPartnerships = (api: Api) =>
  api.sql(`SELECT s.provider_id, s.reseller_id, s.state, s.since, s.version, (SELECT count(*)::int FROM customers.partnership_invitation)
           FROM customers.partnership s ORDER BY 1, 2`);
