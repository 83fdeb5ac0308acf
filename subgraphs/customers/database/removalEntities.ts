import { EntitySchema } from 'typeorm';
import type { CustomerChannel } from '../domain/multichannel.ts';
import type { RelationshipRemoval } from '../domain/relationshipRemoval.ts';

export const RelationshipRemovalEntity = new EntitySchema<RelationshipRemoval>({
  name: 'RelationshipRemoval',
  schema: 'customers',
  tableName: 'relationship_removal',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text' },
    requestedAt: { name: 'requested_at', type: 'timestamptz' },
    confirmedBy: { name: 'confirmed_by', type: 'text', array: true },
    refusedBy: { name: 'refused_by', type: 'text', nullable: true },
    blockerCodes: { name: 'blocker_codes', type: 'text', array: true },
    outcome: { type: 'text' },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
  },
});

export const CustomerChannelEntity = new EntitySchema<CustomerChannel>({
  name: 'CustomerChannel',
  schema: 'customers',
  tableName: 'customer_channel',
  columns: {
    customerId: { name: 'customer_id', type: 'text', primary: true },
    channel: { type: 'text', primary: true },
    kind: { type: 'text', primary: true },
    count: { type: 'integer' },
  },
});
