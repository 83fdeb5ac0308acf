import { EntitySchema } from 'typeorm';
import type { GdapAccessAssignment, GdapRelationship } from '../domain/gdap.ts';
import type { CustomerUser, GroupMembership, PartnerSecurityGroup, PartnerUser } from '../domain/people.ts';

export const GdapRelationshipEntity = new EntitySchema<GdapRelationship>({
  name: 'GdapRelationship',
  schema: 'access',
  tableName: 'gdap_relationship',
  columns: {
    id: { type: 'text', primary: true },
    externalId: { name: 'external_id', type: 'text' },
    partnerId: { name: 'partner_id', type: 'text' },
    customerId: { name: 'customer_id', type: 'text', nullable: true },
    displayName: { name: 'display_name', type: 'text' },
    nameKey: { name: 'name_key', type: 'text' },
    status: { type: 'text' },
    durationDays: { name: 'duration_days', type: 'integer' },
    autoExtend: { name: 'auto_extend', type: 'boolean' },
    roleIds: { name: 'role_ids', type: 'text', array: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    lastModifiedAt: { name: 'last_modified_at', type: 'timestamptz' },
    activatedAt: { name: 'activated_at', type: 'timestamptz', nullable: true },
    endsAt: { name: 'ends_at', type: 'timestamptz', nullable: true },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});

export const GdapAccessAssignmentEntity = new EntitySchema<GdapAccessAssignment>({
  name: 'GdapAccessAssignment',
  schema: 'access',
  tableName: 'gdap_access_assignment',
  columns: {
    id: { type: 'text', primary: true },
    relationshipId: { name: 'relationship_id', type: 'text' },
    groupId: { name: 'group_id', type: 'text' },
    partnerId: { name: 'partner_id', type: 'text' },
    roleIds: { name: 'role_ids', type: 'text', array: true },
    status: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    lastModifiedAt: { name: 'last_modified_at', type: 'timestamptz' },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});

export const PartnerUserEntity = new EntitySchema<PartnerUser>({
  name: 'PartnerUser',
  schema: 'access',
  tableName: 'partner_user',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    kind: { type: 'text' },
    userPrincipalName: { name: 'user_principal_name', type: 'text' },
    displayName: { name: 'display_name', type: 'text' },
    roles: { type: 'text', array: true },
    isGuest: { name: 'is_guest', type: 'boolean' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const PartnerSecurityGroupEntity = new EntitySchema<PartnerSecurityGroup>({
  name: 'PartnerSecurityGroup',
  schema: 'access',
  tableName: 'partner_security_group',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    displayName: { name: 'display_name', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const GroupMembershipEntity = new EntitySchema<GroupMembership>({
  name: 'GroupMembership',
  schema: 'access',
  tableName: 'partner_security_group_member',
  columns: {
    groupId: { name: 'group_id', type: 'text', primary: true },
    userId: { name: 'user_id', type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
  },
});

export const CustomerUserEntity = new EntitySchema<CustomerUser>({
  name: 'CustomerUser',
  schema: 'access',
  tableName: 'customer_user',
  columns: {
    id: { type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text' },
    objectId: { name: 'object_id', type: 'text' },
    userPrincipalName: { name: 'user_principal_name', type: 'text' },
    upnKey: { name: 'upn_key', type: 'text' },
    displayName: { name: 'display_name', type: 'text' },
    nameKey: { name: 'name_key', type: 'text' },
    firstName: { name: 'first_name', type: 'text', nullable: true },
    lastName: { name: 'last_name', type: 'text', nullable: true },
    phoneNumber: { name: 'phone_number', type: 'text', nullable: true },
    usageLocation: { name: 'usage_location', type: 'text', nullable: true },
    immutableId: { name: 'immutable_id', type: 'text', nullable: true },
    mustChangePassword: { name: 'must_change_password', type: 'boolean' },
    signInBlocked: { name: 'sign_in_blocked', type: 'boolean' },
    directoryRoleIds: { name: 'directory_role_ids', type: 'text', array: true },
    state: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
