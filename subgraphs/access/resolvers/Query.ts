import { authorize } from '../../shared/permissions/authorize.ts';
import { isPermissionName, permissionNamed, permissions } from '../../shared/permissions/index.ts';
import { partnerOf } from '../../shared/viewer.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { requireUserReader } from '../services/requireUserReader.ts';
import { viewerAccess } from '../services/viewerAccess.ts';

const permissionNames = Object.keys(permissions).filter(isPermissionName).sort();

export const Query: QueryResolvers = {
  viewer: (_parent, _args, { viewer }) => viewer,
  gdapRelationship: (_parent, { id }, { loaders }) => loaders.relationshipById.load(id),
  gdapRelationships: (_parent, args, { loaders }) => loaders.relationships.root(args),
  customerUser: async (_parent, { id }, context) => {
    const user = await context.loaders.customerUserById.load(id);
    if (user) await requireUserReader(user.customerId, context);
    return user;
  },
  entraRoles: (_parent, _args, { loaders }) => loaders.roles(),
  permissions: () => permissionNames.map((name) => ({ name, ...permissionNamed(name) })),
  viewerPermissions: async (_parent, { customerId }, { viewer, settings, loaders }) => ({
    permissions: permissionNames.filter((name) => authorize(viewer, name, settings) === null),
    effectiveRoles: customerId == null ? [] : [...(await loaders.effectiveRolesInCustomer.load(customerId))],
  }),
  accessViewer: (_parent, { kind, subject }, { read, viewer }) => viewerAccess(read, kind, subject, partnerOf(viewer)),
};
