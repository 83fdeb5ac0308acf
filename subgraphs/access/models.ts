import type { Connection } from '../shared/connection.ts';
import type { Permission } from '../shared/permissions/permission.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { EffectiveRole, GdapAccessAssignment, GdapRelationship } from './domain/gdap.ts';
import type { InvitationView } from './domain/gdapInvitation.ts';
import type { CustomerUser, EntraRole, PartnerSecurityGroup, PartnerUser } from './domain/people.ts';

/** A reference to a customer: the customers subgraph fills it in. */
export interface CustomerModel {
  readonly id: string;
}

export interface PermissionRuleModel extends Permission {
  readonly name: string;
}

export type ViewerModel = Viewer;
export type GdapRelationshipModel = GdapRelationship;
export type GdapAccessAssignmentModel = GdapAccessAssignment;
export type GdapInvitationViewModel = InvitationView;
export type PartnerSecurityGroupModel = PartnerSecurityGroup;
export type PartnerUserModel = PartnerUser;
export type EntraRoleModel = EntraRole;
export type EffectiveRoleModel = EffectiveRole;
export type CustomerUserModel = CustomerUser;
export type GdapRelationshipConnectionModel = Connection<GdapRelationship>;
export type CustomerUserConnectionModel = Connection<CustomerUser>;
