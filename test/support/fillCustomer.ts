import { randomUUID } from 'node:crypto';
import { recordCustomerUsers } from '../../subgraphs/access/services/recordCustomerUsers.ts';
import { recordGdapRelationship } from '../../subgraphs/access/services/recordGdapRelationship.ts';
import { createSubscription } from '../../subgraphs/subscriptions/services/createSubscription.ts';
import { recordServiceRequest } from '../../subgraphs/support/services/recordServiceRequest.ts';
import { record } from './builders.ts';
import type { Api } from './startApi.ts';
import type { PartnerWorld } from './world.ts';

export interface FilledCustomer {
  readonly subscriptionIds: readonly string[];
  readonly userIds: readonly string[];
  readonly gdapId: string;
  readonly requestIds: readonly string[];
  /** Of every object that was made, of all types. */
  readonly allIds: readonly string[];
}

export interface Fill {
  readonly subscriptions?: number;
  readonly users?: number;
  readonly requests?: number;
}

const DAY_MS = 86_400_000;

/** Directory roles the partner's group holds through the relationship: Directory Readers and User Administrator. */
export const GDAP_ROLES = ['88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 'fe930be7-5e62-47db-91af-98c3a49a38b1'] as const;

/** Gives a customer of a partner subscriptions, users, an active GDAP relationship and service requests with a note. */
export async function fillCustomer(
  api: Api,
  partner: PartnerWorld,
  customerId: string,
  fill: Fill = {},
): Promise<FilledCustomer> {
  const { subscriptions = 2, users = 2, requests = 2 } = fill;
  const now = api.now();
  const subscriptionIds: string[] = [];
  const orderIds: string[] = [];
  const catalogItemId = await plainItem(api);
  for (let index = 0; index < subscriptions; index += 1) {
    const outcome = await api.subgraphs.subscriptions.commands.run(
      createSubscription,
      {
        customerId,
        catalogItemId,
        quantity: index + 1,
        termDuration: 'P1Y',
        billingCycle: 'ANNUAL',
        friendlyName: `Subscription ${index + 1}`,
        partnerOnRecordAttestationAccepted: true,
      },
      { viewer: partner.adminAgent, now, newId: api.newId },
    );
    if (!outcome.ok) throw new Error(`createSubscription was refused: ${JSON.stringify(outcome.refusals)}`);
    subscriptionIds.push(String(outcome.value.ids.subscription));
    orderIds.push(String(outcome.value.ids.order));
  }

  const userIds = Array.from({ length: users }, () => api.newId('CustomerUser'));
  await record(api, 'access', recordCustomerUsers, partner.id, {
    customerId,
    users: userIds.map((id, index) => ({
      id,
      objectId: randomUUID(),
      userPrincipalName: `user${index + 1}.${id}@${customerId.slice(4)}.example`,
      displayName: `User ${index + 1}`,
      firstName: null,
      lastName: null,
      usageLocation: 'US',
      signInBlocked: false,
      directoryRoleTemplateIds: [],
      state: 'ACTIVE' as const,
      createdAt: now,
      deletedAt: null,
    })),
  });

  const gdapId = api.newId('GdapRelationship');
  const assignmentId = api.newId('GdapAccessAssignment');
  await record(api, 'access', recordGdapRelationship, partner.id, {
    id: gdapId,
    externalId: `${randomUUID()}-${randomUUID()}`,
    customerId,
    displayName: `Administration ${gdapId}`,
    status: 'ACTIVE',
    durationDays: 730,
    autoExtend: false,
    roleTemplateIds: [...GDAP_ROLES],
    createdAt: now,
    lastModifiedAt: now,
    activatedAt: now,
    endsAt: new Date(now.getTime() + 730 * DAY_MS),
    assignments: [
      { id: assignmentId, groupId: partner.groupId, roleTemplateIds: [...GDAP_ROLES], status: 'ACTIVE', createdAt: now },
    ],
  });

  const [topic] = await api.sql<{ id: string }>(
    `SELECT id FROM support.topic WHERE category = 'TECHNICAL_BREAK_FIX' ORDER BY id LIMIT 1`,
  );
  const requestIds: string[] = [];
  const noteIds: string[] = [];
  for (let index = 0; index < requests; index += 1) {
    const id = api.newId('ServiceRequest');
    const noteId = api.newId('ServiceRequestNote');
    await record(api, 'support', recordServiceRequest, partner.id, {
      id,
      resellerId: null,
      customerId,
      title: `Problem ${index + 1}`,
      description: 'Something does not work.',
      category: 'TECHNICAL_BREAK_FIX',
      productFamily: 'MICROSOFT_365',
      topicId: topic?.id ?? '',
      severity: 'MODERATE',
      status: 'OPEN',
      stage: 'IN_PROGRESS',
      createdBy: partner.adminAgent.id,
      createdAt: new Date(now.getTime() - (index + 1) * DAY_MS),
      lastModifiedAt: now,
      lastClosedAt: null,
      notes: [
        {
          id: noteId,
          text: 'Looked at it.',
          visibility: 'PUBLIC',
          fromCustomer: false,
          createdByName: 'Admin agent',
          createdAt: now,
        },
      ],
    });
    requestIds.push(id);
    noteIds.push(noteId);
  }
  await api.settle();
  return {
    subscriptionIds,
    userIds,
    gdapId,
    requestIds,
    allIds: [...subscriptionIds, ...orderIds, ...userIds, gdapId, assignmentId, ...requestIds, ...noteIds],
  };
}

/** A commercial item of the shipped catalogue without limits and prerequisites, sold by the year in the US. */
export async function plainItem(api: Api): Promise<string> {
  const [item] = await api.sql<{ id: string }>(
    `SELECT i.id FROM subscriptions.catalog_item i JOIN subscriptions.price_entry p ON p.catalog_item_id = i.id
     WHERE p.market = 'US' AND p.term_duration = 'P1Y' AND p.billing_cycle = 'ANNUAL' AND i.segment = 'COMMERCIAL' AND i.is_purchasable
       AND NOT i.is_add_on AND NOT i.is_trial AND i.limit_unit_of_measure = 'NONE' AND i.max_seats_per_tenant IS NULL AND i.retired_at IS NULL
     ORDER BY i.id LIMIT 1`,
  );
  if (!item) throw new Error('The shipped catalogue has no plain item.');
  return item.id;
}
