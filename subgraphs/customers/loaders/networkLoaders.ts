import { batchById } from '../../shared/batchById.ts';
import { type Columns, columnsByProperty, selectList } from '../../shared/columns.ts';
import { type List, ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { partnerOf, type Viewer } from '../../shared/viewer.ts';
import { PartnershipInvitationEntity } from '../database/networkEntities.ts';
import { PARTNER_ON_RECORD, type PartnerOnRecord } from '../database/partnerOnRecord.ts';
import type { PartnershipInvitation } from '../domain/partnershipInvitation.ts';
import type {
  FoundPartnerFilter,
  FoundPartnerOrder,
  PartnerRelationshipFilter,
  PartnerRelationshipOrder,
  PartnershipInvitationFilter,
  PartnershipInvitationOrder,
} from '../generated/resolvers.ts';
import type { FoundPartnerModel, PartnerRelationshipModel } from '../models.ts';
import { containsCondition } from './containsCondition.ts';
import { FOUND_PARTNERS, foundPartnerColumns, foundPartnerList } from './foundPartners.ts';

const invitationColumns = columnsByProperty(PartnershipInvitationEntity, 'i');

const invitationList: List<PartnershipInvitationFilter, PartnershipInvitationOrder> = {
  name: 'partnershipInvitations',
  columns: invitationColumns,
  from: 'customers.partnership_invitation i',
  id: 'i.id',
  scope: (viewer, bind) => `i.provider_id = ${bind(partnerOf(viewer))}`,
  conditions: ({ status }, bind) => (status == null ? [] : [`i.status = ANY (${bind(status)})`]),
  orders: {
    CREATED_AT_ASC: { key: 'i.created_at', type: 'timestamptz', direction: 'ASC' },
    CREATED_AT_DESC: { key: 'i.created_at', type: 'timestamptz', direction: 'DESC' },
  },
  defaultOrder: 'CREATED_AT_DESC',
};

type Side = 'provider' | 'reseller';

/** Every partner is one side of all its partnerships: its type says which. */
function sideOf(viewer: Viewer): Side {
  return 'partnerType' in viewer && viewer.partnerType === 'INDIRECT_RESELLER' ? 'reseller' : 'provider';
}

const otherSide = (own: Side): Side => (own === 'provider' ? 'reseller' : 'provider');

/** The columns of `PartnerRelationshipModel`, as each side has the other one's. */
const shared = {
  providerId: 's.provider_id',
  resellerId: 's.reseller_id',
  state: 's.state',
  since: 's.since',
  version: 's.version',
};
const partnershipColumns: Readonly<Record<Side, Columns>> = {
  provider: { id: 's.reseller_id', ...shared },
  reseller: { id: 's.provider_id', ...shared },
};

function relationshipList(own: Side): List<PartnerRelationshipFilter, PartnerRelationshipOrder> {
  const nameKey = `s.${otherSide(own)}_name_key`;
  const ownType = own === 'provider' ? 'IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF' : 'IS_INDIRECT_RESELLER_OF';
  return {
    name: 'partnerRelationships',
    columns: partnershipColumns[own],
    from: 'customers.partnership s',
    id: `s.${otherSide(own)}_id`,
    scope: (viewer, bind) => `s.${own}_id = ${bind(partnerOf(viewer))}`,
    conditions: ({ type, nameContains, state }, bind) => [
      `s.state = ANY (${bind(state ?? ['ACTIVE'])})`,
      ...(type == null || type === ownType ? [] : ['false']),
      ...containsCondition(nameKey, nameContains, 'nameContains', bind),
    ],
    orders: {
      NAME_ASC: { key: nameKey, type: 'text', direction: 'ASC' },
      NAME_DESC: { key: nameKey, type: 'text', direction: 'DESC' },
      SINCE_ASC: { key: 's.since', type: 'timestamptz', direction: 'ASC' },
      SINCE_DESC: { key: 's.since', type: 'timestamptz', direction: 'DESC' },
    },
    defaultOrder: 'NAME_ASC',
  };
}

export function networkLoaders({ viewer, read }: RequestContext) {
  const own = sideOf(viewer);
  return {
    findPartners: new ListReader<FoundPartnerModel, FoundPartnerFilter, FoundPartnerOrder>(foundPartnerList, viewer, read),
    foundPartnerById: batchById((ids) =>
      read<FoundPartnerModel>(`SELECT ${selectList(foundPartnerColumns)} FROM ${FOUND_PARTNERS} WHERE f.id = ANY ($1)`, [ids]),
    ),
    partnerIdByOwner: batchById((ids) =>
      read<{ readonly id: string; readonly mpnId: string | null }>(
        `SELECT p.id, p.mpn_id AS "mpnId" FROM unnest($1::text[]) AS asked(id) CROSS JOIN LATERAL customers.partner_on_record(asked.id, NULL, NULL) p`,
        [ids],
      ),
    ),
    partnerRelationships: new ListReader<PartnerRelationshipModel, PartnerRelationshipFilter, PartnerRelationshipOrder>(
      relationshipList(own),
      viewer,
      read,
    ),
    /** In any state, by the other partner. */
    partnerRelationshipById: batchById((ids) =>
      read<PartnerRelationshipModel>(
        `SELECT ${selectList(partnershipColumns[own])} FROM customers.partnership s
         WHERE s.${own}_id = $1 AND s.${otherSide(own)}_id = ANY ($2)`,
        [partnerOf(viewer), ids],
      ),
    ),
    partnershipInvitations: new ListReader<PartnershipInvitation, PartnershipInvitationFilter, PartnershipInvitationOrder>(
      invitationList,
      viewer,
      read,
    ),
    partnershipInvitationById: batchById((ids) =>
      read<PartnershipInvitation>(
        `SELECT ${selectList(invitationColumns)} FROM customers.partnership_invitation i WHERE i.provider_id = $1 AND i.id = ANY ($2)`,
        [partnerOf(viewer), ids],
      ),
    ),
    /** By a PartnerID, or by tenant. */
    partnerOnRecord: async (mpnId: string | null, tenantId: string | null = null): Promise<PartnerOnRecord | null> => {
      const [partner] = await read<PartnerOnRecord>(PARTNER_ON_RECORD, [null, mpnId, tenantId]);
      return partner ?? null;
    },
  };
}
