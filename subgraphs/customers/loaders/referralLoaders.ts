import { batchManyByKey } from '../../shared/batchById.ts';
import { columnsByProperty, selectList } from '../../shared/columns.ts';
import { type List, ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { RowsById } from '../../shared/RowsById.ts';
import type { Settings } from '../../shared/settings.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf, type Viewer } from '../../shared/viewer.ts';
import { ReferralEntity } from '../database/referralEntity.ts';
import type { Referral } from '../domain/referral.ts';
import type { ReferralFilter, ReferralOrder } from '../generated/resolvers.ts';
import { visibleReferrals } from './visibleReferrals.ts';

const columns = columnsByProperty(ReferralEntity, 'r');

function referralList(viewer: Viewer, settings: Settings): List<ReferralFilter, ReferralOrder> {
  const { from, along, scope } = visibleReferrals(viewer, settings);
  return {
    name: 'referrals',
    columns,
    from,
    id: along === 't' ? 't.referral_id' : 'r.id',
    scope: (_viewer, bind) => scope(bind),
    conditions: ({ status, substatus, kind, dealKind, direction, engagementId, updatedFrom, email }, bind) => {
      const conditions: string[] = [];
      if (status != null) conditions.push(`r.status = ANY (${bind(status)})`);
      if (substatus != null) conditions.push(`r.substatus = ANY (${bind(substatus)})`);
      if (kind != null) conditions.push(`r.kind = ANY (${bind(kind)})`);
      if (dealKind != null) conditions.push(`r.deal_kind = ANY (${bind(dealKind)})`);
      if (direction != null) conditions.push(`r.direction = ${bind(direction)}`);
      if (engagementId != null) conditions.push(`r.engagement_id = ${bind(engagementId)}`);
      if (updatedFrom != null) conditions.push(`${along}.updated_at >= ${bind(updatedFrom)}`);
      if (email != null) {
        const partner = partnerOf(viewer);
        const ofPartner = partner === null ? '' : `p.partner_id = ${bind(partner)} AND `;
        conditions.push(`r.id IN (SELECT p.referral_id FROM customers.referral_person p
          WHERE ${ofPartner}p.person_key = ${bind(email.trim().toLowerCase())})`);
      }
      return conditions;
    },
    orders: {
      CREATED_AT_ASC: { key: `${along}.created_at`, type: 'timestamptz', direction: 'ASC' },
      CREATED_AT_DESC: { key: `${along}.created_at`, type: 'timestamptz', direction: 'DESC' },
      UPDATED_AT_ASC: { key: `${along}.updated_at`, type: 'timestamptz', direction: 'ASC' },
      UPDATED_AT_DESC: { key: `${along}.updated_at`, type: 'timestamptz', direction: 'DESC' },
    },
    defaultOrder: 'CREATED_AT_DESC',
  };
}

export function referralLoaders({ viewer, settings, read }: RequestContext) {
  const { from, scope } = visibleReferrals(viewer, settings);
  return {
    referralById: new RowsById<Referral>('Referral', columns, (ids, selected) => {
      const { bind, values } = bindings();
      return read<Referral>(`SELECT ${selected} FROM ${from} WHERE ${scope(bind)} AND r.id = ANY (${bind(ids)})`, values);
    }),
    referrals: new ListReader<Referral, ReferralFilter, ReferralOrder>(referralList(viewer, settings), viewer, read),
    /** Newest first. */
    referralsOfEngagement: batchManyByKey(
      (engagementIds) => {
        const { bind, values } = bindings();
        return read<Referral>(
          `SELECT ${selectList(columns)} FROM ${from}
           WHERE ${scope(bind)} AND r.engagement_id = ANY (${bind(engagementIds)}) ORDER BY r.created_at DESC, r.id DESC`,
          values,
        );
      },
      ({ engagementId }) => engagementId,
    ),
  };
}
