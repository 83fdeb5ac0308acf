import { permissionNamed } from '../../shared/permissions/index.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { reachCustomer } from '../services/reachCustomer.ts';
import { viewerAccess } from '../services/viewerAccess.ts';
import { permissionNames, viewerPermissions } from '../services/viewerPermissions.ts';

export const Query: QueryResolvers = {
  viewer: (_parent, _args, { viewer }) => viewer,
  gdapRelationship: (_parent, { id }, { loaders }) => loaders.relationshipById.load(id),
  gdapRelationships: (_parent, args, { loaders }, info) => loaders.relationships.root(args, info),
  gdapInvitation: (_parent, { externalId }, { loaders }) => loaders.invitationBehind.load(externalId),
  customerUser: async (_parent, { id }, context) => {
    const user = await context.loaders.customerUserById.load(id);
    return user && (await reachCustomer('customerUsers.read', user.customerId, context)) ? user : null;
  },
  entraRoles: (_parent, _args, { loaders }) => loaders.roles(),
  permissions: () => permissionNames.map((name) => ({ name, ...permissionNamed(name) })),
  viewerPermissions: (_parent, { customerId }, context) => viewerPermissions(customerId ?? null, context),
  accessViewer: (_parent, { kind, subject, partnerId }, { read }) => viewerAccess(read, kind, subject, partnerId),
};
