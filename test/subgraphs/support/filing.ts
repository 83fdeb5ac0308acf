import { type CommandInput, command } from '../../../subgraphs/shared/command.ts';
import { accept } from '../../../subgraphs/shared/decision.ts';
import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import { record } from '../../support/builders.ts';
import type { Api } from '../../support/startApi.ts';
import type { PartnerWorld } from '../../support/world.ts';

type Input = Readonly<Record<string, unknown>>;

const USER_ERRORS = 'userErrors { code field params { name value } partnerCenterCode }';
const PLAN = 'plan { changes { type field before after } events { type subject } }';

export const CREATE = `mutation ($input: CreateServiceRequestInput!) {
  createServiceRequest(input: $input) {
    serviceRequest { id number stage status subject notes { text } etag } isDeduplicated ${USER_ERRORS} ${PLAN}
  }
}`;

export const NOTE = `mutation ($input: AddServiceRequestNoteInput!) {
  addServiceRequestNote(input: $input) {
    serviceRequest { id stage status lastModifiedAt etag notes { text } }
    note { id text visibility fromCustomer createdByName createdAt minutesSpent }
    ${USER_ERRORS} ${PLAN}
  }
}`;

/** A question about a bill of a customer: needs no directory role. */
export function aFiling(customerId: string | null, more: Input = {}): Input {
  return {
    subject: customerId === null ? 'PARTNER' : 'CUSTOMER',
    customerId,
    title: 'The bill is too high',
    description: 'The bill of February shows twenty seats instead of ten.',
    category: 'BILLING',
    productFamily: 'MICROSOFT_365',
    topicId: 'top_billing-invoice',
    severity: 'MODERATE',
    ...more,
  };
}

export const TECHNICAL: Input = { category: 'TECHNICAL_BREAK_FIX', topicId: 'top_exchange-mail-flow' };

/** The payload of `createServiceRequest`. */
export async function file(api: Api, viewer: Viewer, input: Input) {
  const { data, errors } = await api.run(CREATE, { input }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object(data?.createServiceRequest);
}

/** Files a request and answers its id. */
export async function filed(api: Api, viewer: Viewer, input: Input): Promise<string> {
  const { serviceRequest, userErrors } = await file(api, viewer, input);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return serviceRequest.id;
}

/** Codes of the user errors, or what the error at the top of the answer says. */
export async function outcomeOf(api: Api, viewer: Viewer, input: Input): Promise<unknown> {
  const { data, errors } = await api.run(CREATE, { input }, viewer);
  if (errors) return errors[0]?.extensions;
  return Object(data?.createServiceRequest).userErrors.map(({ code }: { code: string }) => code);
}

export const SERVICE_SUPPORT_ADMINISTRATOR = 'f023fd81-a637-4b56-95fd-791ac0226033';
export const HELPDESK_ADMINISTRATOR = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
export const DIRECTORY_READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';

interface Grant {
  readonly templateIds?: readonly string[];
  readonly groupId?: string;
  readonly endsAt?: string | null;
  readonly status?: string;
  readonly assignmentStatus?: string;
  /** The relationship and its assignment that change; new ones when absent. */
  readonly ids?: GrantIds;
}

export interface GrantIds {
  readonly relationship: string;
  readonly assignment: string;
}

interface Told extends CommandInput {
  readonly ids: GrantIds;
  readonly relationship: Readonly<Record<string, string | null>>;
  readonly assignment: Readonly<Record<string, string | readonly string[]>>;
  readonly customerId: string;
}

/** Says in the log of access what a change of a relationship and its assignment says there. */
const tellOfGdap = command<Told, Record<string, never>, never>({
  name: 'tellOfGdap',
  async run(_context, { ids, relationship, assignment, customerId }) {
    return accept({
      ids: {},
      events: [
        { type: 'gdap.relationship.changed', subject: ids.relationship, customerId, payload: relationship },
        { type: 'gdap.assignment.changed', subject: ids.assignment, customerId, payload: assignment },
      ],
    });
  },
});

/** Directory roles reach a group of the partner in the tenant of a customer; support hears of it with its next reading. */
export async function grant(api: Api, partner: PartnerWorld, customerId: string, more: Grant = {}): Promise<GrantIds> {
  const { templateIds = [SERVICE_SUPPORT_ADMINISTRATOR], groupId = partner.groupId, assignmentStatus = 'ACTIVE' } = more;
  const { status = 'ACTIVE', endsAt = '2027-01-01T00:00:00.000Z' } = more;
  const ids = more.ids ?? { relationship: api.newId('GdapRelationship'), assignment: api.newId('GdapAccessAssignment') };
  await record(api, 'access', tellOfGdap, partner.id, {
    ids,
    customerId,
    relationship: { customerId, status, endsAt },
    assignment: {
      relationshipId: ids.relationship,
      groupId,
      roleIds: templateIds.map((templateId) => `rol_${templateId}`),
      status: assignmentStatus,
    },
  });
  return ids;
}

/** Rows and events of the partner's support: to see that a refusal changed nothing but wrote itself down. */
export async function stored(api: Api, partnerId: string) {
  const [requests, notes, references, numbers, events] = await Promise.all([
    api.sql('SELECT * FROM support.service_request WHERE partner_id = $1 ORDER BY id', [partnerId]),
    api.sql('SELECT * FROM support.service_request_note WHERE partner_id = $1 ORDER BY id', [partnerId]),
    api.sql('SELECT * FROM support.external_reference WHERE partner_id = $1 ORDER BY system, external_id', [partnerId]),
    api.sql('SELECT * FROM support.counter WHERE partner_id = $1', [partnerId]),
    api.sql(`SELECT type, subject FROM support.event WHERE partner_id = $1 AND type <> 'command.refused' ORDER BY position`, [
      partnerId,
    ]),
  ]);
  return { requests, notes, references, numbers, events };
}
