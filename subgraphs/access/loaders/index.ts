import { batchById, batchByKey, batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import { ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { GdapAccessAssignmentEntity, PartnerSecurityGroupEntity, PartnerUserEntity } from '../database/entities.ts';
import type { EffectiveRole, GdapAccessAssignment, GdapRelationship } from '../domain/gdap.ts';
import type { InvitationView } from '../domain/gdapInvitation.ts';
import type { CustomerUser, EntraRole, PartnerSecurityGroup, PartnerUser } from '../domain/people.ts';
import type {
  CustomerUserFilter,
  CustomerUserOrder,
  GdapRelationshipFilter,
  GdapRelationshipOrder,
} from '../generated/resolvers.ts';
import { CUSTOMER_USER_COLUMNS, customerUserList } from './customerUserList.ts';
import { EFFECTIVE_ROLES_SQL } from './effectiveRoles.ts';
import { GDAP_COLUMNS, gdapRelationshipList, visibleRelationships } from './gdapRelationshipList.ts';
import { INVITATION_BEHIND_SQL } from './invitationBehind.ts';
import { KNOWN_CUSTOMERS_SQL } from './knownCustomers.ts';

const ROLE_COLUMNS = `e.id, e.template_id AS "templateId", e.name, e.summary, e.is_privileged AS "isPrivileged",
  e.is_gdap_selectable AS "isGdapSelectable"`;

export function createLoaders({ viewer, read, clock }: RequestContext) {
  const partnerId = partnerOf(viewer);
  return {
    relationshipById: batchById((ids) => {
      const { bind, values } = bindings();
      return read<GdapRelationship>(
        `SELECT ${GDAP_COLUMNS} FROM access.gdap_relationship g
         WHERE g.id = ANY (${bind(ids)}) AND ${visibleRelationships(viewer, bind)}`,
        values,
      );
    }),
    relationships: new ListReader<GdapRelationship, GdapRelationshipFilter, GdapRelationshipOrder>(
      gdapRelationshipList,
      viewer,
      read,
    ),
    invitationBehind: batchByKey(
      (links) => read<InvitationView>(INVITATION_BEHIND_SQL, [links, clock()]),
      ({ externalId }) => externalId,
    ),
    partnerNameById: batchById((ids) =>
      read<{ id: string; name: string }>(
        'SELECT f.partner_id AS id, f.name FROM access.partner_fact f WHERE f.partner_id = ANY ($1) AND f.partner_id = $2',
        [ids, partnerId],
      ),
    ),
    assignmentById: batchById((ids) =>
      read<GdapAccessAssignment>(
        `SELECT ${columnsOf(GdapAccessAssignmentEntity, 'a')} FROM access.gdap_access_assignment a
         WHERE a.id = ANY ($1) AND a.partner_id = $2`,
        [ids, partnerId],
      ),
    ),
    assignmentsOfRelationship: batchManyByKey(
      (ids) =>
        read<GdapAccessAssignment>(
          `SELECT ${columnsOf(GdapAccessAssignmentEntity, 'a')} FROM access.gdap_access_assignment a
           WHERE a.relationship_id = ANY ($1) AND a.partner_id = $2 AND a.status <> 'DELETED' ORDER BY a.created_at, a.id`,
          [ids, partnerId],
        ),
      ({ relationshipId }) => relationshipId,
    ),
    groupById: batchById((ids) =>
      read<PartnerSecurityGroup>(
        `SELECT ${columnsOf(PartnerSecurityGroupEntity, 's')} FROM access.partner_security_group s
         WHERE s.id = ANY ($1) AND s.partner_id = $2`,
        [ids, partnerId],
      ),
    ),
    partnerUserById: batchById((ids) =>
      read<PartnerUser>(
        `SELECT ${columnsOf(PartnerUserEntity, 'p')} FROM access.partner_user p
         WHERE p.id = ANY ($1) AND p.partner_id = $2 AND p.kind = 'USER'`,
        [ids, partnerId],
      ),
    ),
    roleById: batchById((ids) => read<EntraRole>(`SELECT ${ROLE_COLUMNS} FROM access.entra_role e WHERE e.id = ANY ($1)`, [ids])),
    roles: () =>
      read<EntraRole>(
        `SELECT ${ROLE_COLUMNS} FROM access.entra_role e WHERE e.retired_at IS NULL ORDER BY lower(e.name) COLLATE "C", e.id`,
        [],
      ),
    customerUserById: batchById((ids) =>
      read<CustomerUser>(`SELECT ${CUSTOMER_USER_COLUMNS} FROM access.customer_user u WHERE u.id = ANY ($1)`, [ids]),
    ),
    customerUsers: new ListReader<CustomerUser, CustomerUserFilter, CustomerUserOrder>(customerUserList, viewer, read),
    knownCustomerById: batchById((customerIds) => read<{ id: string }>(KNOWN_CUSTOMERS_SQL, [partnerId, customerIds])),
    effectiveRolesInCustomer: batchManyByKey(
      (customerIds) =>
        viewer.kind === 'PARTNER_USER'
          ? read<EffectiveRole>(EFFECTIVE_ROLES_SQL, [viewer.partnerId, viewer.id, clock(), customerIds])
          : Promise.resolve([]),
      ({ customerId }) => customerId,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
