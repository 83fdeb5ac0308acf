import { etagOf } from '../../shared/etag.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { readsOf } from '../../shared/reads.ts';
import type { ResolverMap } from '../../shared/subgraph.ts';
import type { Context } from '../context.ts';
import { roleIdOf } from '../domain/entraRole.ts';
import type { GdapRelationship as GdapRelationshipRow } from '../domain/gdap.ts';
import type { CustomerUser as CustomerUserRow, EntraRole } from '../domain/people.ts';
import type {
  CustomerResolvers,
  CustomerUserResolvers,
  EffectiveRoleResolvers,
  EntraRoleResolvers,
  GdapAccessAssignmentResolvers,
  GdapInvitationViewResolvers,
  GdapRelationshipResolvers,
  PartnerSecurityGroupResolvers,
  PartnerUserResolvers,
  PermissionRuleResolvers,
  ViewerResolvers,
} from '../generated/resolvers.ts';
import { invitationOf } from '../services/invitationOf.ts';
import { reachCustomer } from '../services/reachCustomer.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';

const ofRelationship = readsOf<GdapRelationshipRow>();
const ofUser = readsOf<CustomerUserRow>();

const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  gdapRelationships: ({ id }, args, { loaders }, info) => loaders.relationships.under(id, args, info),
  users: async ({ id }, args, context, info) =>
    (await reachCustomer('customerUsers.read', id, context)) ? context.loaders.customerUsers.under(id, args, info) : null,
  effectiveRoles: async ({ id }, _args, { loaders }) => [...(await loaders.effectiveRolesInCustomer.load(id))],
};

const GdapRelationship: GdapRelationshipResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.relationshipById.load(id),
  requestedRoles: ofRelationship(['roleIds'], ({ roleIds }, _args, context: Context) => rolesByName(roleIds, context)),
  customer: ofRelationship(['customerId'], ({ customerId }) => (customerId === null ? null : { id: customerId })),
  accessAssignments: ofRelationship(['id'], async ({ id }, _args, { loaders }: Context) => [
    ...(await loaders.assignmentsOfRelationship.load(id)),
  ]),
  invitation: (relationship, _args, context) => invitationOf(relationship, context),
  etag: ofRelationship(['id', 'version'], etagOf),
};

const GdapInvitationView: GdapInvitationViewResolvers = {
  roles: ({ roleIds }, _args, context) => rolesByName(roleIds, context),
};

const GdapAccessAssignment: GdapAccessAssignmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assignmentById.load(id),
  relationship: ({ relationshipId }, _args, { loaders }) =>
    required(loaders.relationshipById.load(relationshipId), relationshipId),
  group: ({ groupId }, _args, { loaders }) => required(loaders.groupById.load(groupId), groupId),
  roles: ({ roleIds }, _args, context) => rolesByName(roleIds, context),
  etag: etagOf,
};

const EffectiveRole: EffectiveRoleResolvers = {
  role: ({ roleId }, _args, { loaders }) => required(loaders.roleById.load(roleId), roleId),
  relationship: ({ relationshipId }, _args, { loaders }) =>
    required(loaders.relationshipById.load(relationshipId), relationshipId),
  group: ({ groupId }, _args, { loaders }) => required(loaders.groupById.load(groupId), groupId),
};

const CustomerUser: CustomerUserResolvers = {
  __resolveReference: async ({ id }, context) => {
    const user = await context.loaders.customerUserById.load(id);
    return user && (await reachCustomer('customerUsers.read', user.customerId, context)) ? user : null;
  },
  customer: ofUser(['customerId'], ({ customerId }) => ({ id: customerId })),
  isAdmin: ofUser(['directoryRoleIds'], ({ directoryRoleIds }) => directoryRoleIds.length > 0),
  etag: ofUser(['id', 'version'], etagOf),
};

const PartnerUser: PartnerUserResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.partnerUserById.load(id),
  roles: ({ roles }) => [...roles],
};

const PartnerSecurityGroup: PartnerSecurityGroupResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.groupById.load(id),
};

const EntraRoleType: EntraRoleResolvers = { __resolveReference: ({ id }, { loaders }) => loaders.roleById.load(id) };

const Viewer: ViewerResolvers = {
  id: (viewer) => (viewer.kind === 'ANONYMOUS' ? null : viewer.id),
  partner: (viewer) => ('partnerId' in viewer && viewer.kind !== 'SYSTEM' ? { id: viewer.partnerId } : null),
  customer: (viewer) => (viewer.kind === 'CUSTOMER_ADMIN' ? { id: viewer.customerId } : null),
  roles: (viewer) => (viewer.kind === 'PARTNER_USER' ? [...viewer.roles] : []),
  mfa: (viewer) => 'mfa' in viewer && viewer.mfa,
};

const PermissionRule: PermissionRuleResolvers = {
  roles: ({ roles }) => (roles === 'ANY' ? null : [...roles]),
  legacyRoles: ({ legacyRoles }) => [...(legacyRoles ?? [])],
  partnerTypes: ({ partnerTypes }) => (partnerTypes ? [...partnerTypes] : null),
  gdapAnyOf: ({ gdapAnyOf = [] }, _args, context) => rolesByName(gdapAnyOf.map(roleIdOf), context),
  app: ({ app }) => app ?? false,
  customerAdmin: ({ customerAdmin }) => customerAdmin !== undefined && customerAdmin !== false,
  operator: ({ operator }) => operator ?? false,
};

export const resolvers: ResolverMap = {
  Query,
  Mutation,
  Customer,
  GdapRelationship,
  GdapInvitationView,
  GdapAccessAssignment,
  EffectiveRole,
  CustomerUser,
  PartnerUser,
  PartnerSecurityGroup,
  EntraRole: EntraRoleType,
  Viewer,
  PermissionRule,
};

async function rolesByName(ids: readonly string[], { loaders }: Context): Promise<EntraRole[]> {
  const roles = await Promise.all(ids.map((id) => required(loaders.roleById.load(id), id)));
  return roles.sort((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1));
}

/** A row that a foreign key promises. */
async function required<T>(row: Promise<T | null>, id: string): Promise<T> {
  const found = await row;
  if (found === null) throw new Error(`The row ${id} is missing.`);
  return found;
}
