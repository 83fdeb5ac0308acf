import { batchById, batchByKey, batchManyByKey } from '../../shared/batchById.ts';
import { columnsByProperty, columnsOf, selectList } from '../../shared/columns.ts';
import { type List, ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { RowsById } from '../../shared/RowsById.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { BusinessProfileEntity, BusinessProfileLocationEntity } from '../database/businessProfileEntities.ts';
import { publishedProfileColumns } from '../database/publishedProfiles.ts';
import type { BusinessProfile } from '../domain/businessProfile.ts';
import type { BusinessProfileLocation } from '../domain/businessProfileLocation.ts';
import type { PublishedProfile } from '../domain/publishedProfile.ts';
import type { ReferralTag } from '../domain/referralTags.ts';
import type { BusinessProfileFilter, BusinessProfileOrder } from '../generated/resolvers.ts';

const profileColumns = columnsByProperty(BusinessProfileEntity, 'b');
const LOCATION_COLUMNS = columnsOf(BusinessProfileLocationEntity, 'l');
const LOCATIONS = 'customers.business_profile_location l WHERE l.partner_id = $1 AND l.removed_at IS NULL';

const businessProfileList: List<BusinessProfileFilter, BusinessProfileOrder> = {
  name: 'businessProfiles',
  columns: profileColumns,
  from: 'customers.business_profile b',
  id: 'b.id',
  scope: (viewer, bind) => `b.partner_id = ${bind(partnerOf(viewer))}`,
  conditions: ({ country, state }, bind) => [
    ...(country == null ? [] : [`b.country = ANY (${bind(country)})`]),
    ...(state == null ? [] : [`b.state = ANY (${bind(state)})`]),
  ],
  orders: {
    COUNTRY_ASC: { key: 'b.country', type: 'text', direction: 'ASC' },
    COUNTRY_DESC: { key: 'b.country', type: 'text', direction: 'DESC' },
    UPDATED_AT_ASC: { key: 'b.updated_at', type: 'timestamptz', direction: 'ASC' },
    UPDATED_AT_DESC: { key: 'b.updated_at', type: 'timestamptz', direction: 'DESC' },
  },
  defaultOrder: 'COUNTRY_ASC',
};

interface LogoBytes {
  readonly profileId: string;
  readonly content: string;
}

/** Base64 without the line ends that PostgreSQL puts in. */
const base64 = (column: string): string => `replace(encode(${column}, 'base64'), E'\\n', '')`;

export function businessProfileLoaders({ viewer, read }: RequestContext) {
  const partner = partnerOf(viewer);
  return {
    businessProfileById: new RowsById<BusinessProfile>('BusinessProfile', profileColumns, (ids, selected) =>
      read<BusinessProfile>(`SELECT ${selected} FROM customers.business_profile b WHERE b.partner_id = $1 AND b.id = ANY ($2)`, [
        partner,
        ids,
      ]),
    ),
    businessProfiles: new ListReader<BusinessProfile, BusinessProfileFilter, BusinessProfileOrder>(
      businessProfileList,
      viewer,
      read,
    ),
    profileLocationById: batchById((ids) =>
      read<BusinessProfileLocation>(`SELECT ${LOCATION_COLUMNS} FROM ${LOCATIONS} AND l.id = ANY ($2)`, [partner, ids]),
    ),
    locationsOfProfile: batchManyByKey(
      (profileIds) =>
        read<BusinessProfileLocation>(
          `SELECT ${LOCATION_COLUMNS} FROM ${LOCATIONS} AND l.profile_id = ANY ($2) ORDER BY l.created_at, l.id`,
          [partner, profileIds],
        ),
      ({ profileId }) => profileId,
    ),
    /** Of any partner: what is published, everybody may find. */
    publishedProfileById: batchById((ids) =>
      read<PublishedProfile>(
        `SELECT ${selectList(publishedProfileColumns)} FROM customers.published_business_profile v WHERE v.profile_id = ANY ($1)`,
        [ids],
      ),
    ),
    logoOfProfile: batchByKey(
      (profileIds) =>
        read<LogoBytes>(
          `SELECT g.profile_id AS "profileId", ${base64('g.content')} AS content FROM customers.business_profile_logo g
           WHERE g.partner_id = $1 AND g.profile_id = ANY ($2)`,
          [partner, profileIds],
        ),
      ({ profileId }) => profileId,
    ),
    logoOfPublishedProfile: batchByKey(
      (profileIds) =>
        read<LogoBytes>(
          `SELECT v.profile_id AS "profileId", ${base64('v.logo')} AS content FROM customers.published_business_profile v
           WHERE v.profile_id = ANY ($1) AND v.logo IS NOT NULL`,
          [profileIds],
        ),
      ({ profileId }) => profileId,
    ),
    referralTags: (kind: string | null) =>
      read<ReferralTag>(
        `SELECT t.kind, t.tag, t.is_incentive_eligible AS "isIncentiveEligible" FROM customers.referral_tag t
         WHERE t.retired_at IS NULL AND ($1::text IS NULL OR t.kind = $1)
         ORDER BY array_position(ARRAY['PRODUCT', 'SERVICE', 'INDUSTRY', 'CUSTOMER_SIZE', 'SOLUTION'], t.kind), t.rank`,
        [kind],
      ),
  };
}
