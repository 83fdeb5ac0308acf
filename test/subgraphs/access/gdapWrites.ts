import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';

const FIELDS = `id externalId displayName status durationDays autoExtend requestedRoles { templateId } customer { id }
  createdAt lastModifiedAt activatedAt endsAt invitation { link subject body lapsesAt } etag`;
const OBJECTS: Readonly<Record<string, string>> = {
  createGdapAccessAssignment: `accessAssignment { id relationship { id } group { id } roles { templateId } status createdAt
    lastModifiedAt etag }`,
  deleteGdapRelationshipDraft: 'deletedId',
};

/** Runs one of the mutations about GDAP; answers its payload, or the errors when there is none. */
export async function write(api: Api, name: string, input: object, viewer: Viewer | undefined) {
  const { data, errors } = await api.run(
    `mutation ($input: ${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      ${OBJECTS[name] ?? `relationship { ${FIELDS} }`}
      userErrors { code message field params { name value } partnerCenterCode }
      plan { changes { type id field before after } events { type subject } }
    } }`,
    { input },
    viewer,
  );
  return errors ? { errors } : Object(Object(data)[name]);
}

export async function relationshipSeenBy(api: Api, id: string, viewer: Viewer) {
  const { data, errors } = await api.run(`query ($id: ID!) { gdapRelationship(id: $id) { ${FIELDS} } }`, { id }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object(data).gdapRelationship;
}

/** What the partner's log tells about an object, in order. */
export async function toldAbout(api: Api, id: string): Promise<object[]> {
  return api.sql(
    `SELECT partner_id AS "partnerId", type, customer_id AS "customerId", payload FROM access.event
     WHERE subject = $1 ORDER BY partner_id, position`,
    [id],
  );
}

/** Every relationship and assignment as stored: equal before and after what must change nothing. */
export function everything(api: Api): Promise<object[]> {
  return api.sql(
    `SELECT to_jsonb(g) - 'due_leased_until' AS row FROM access.gdap_relationship g
     UNION ALL SELECT to_jsonb(a) - 'due_leased_until' FROM access.gdap_access_assignment a ORDER BY 1`,
  );
}
