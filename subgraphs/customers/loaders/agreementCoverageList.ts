import type { List } from '../../shared/connection.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import type { Bind } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import type { AgreementAcceptance } from '../domain/agreementState.ts';
import type { AgreementCoverageFilter, AgreementCoverageOrder } from '../generated/resolvers.ts';
import { customerColumns, OWN_CUSTOMERS } from './customerList.ts';

/** A partner's customers by what is on record of them: each relationship keeps that itself, so one index leads to the page. */
export const agreementCoverageList: List<AgreementCoverageFilter, AgreementCoverageOrder> = {
  name: 'agreementCoverage',
  columns: customerColumns,
  from: OWN_CUSTOMERS,
  id: 'r.customer_id',
  scope: (viewer, bind) => `r.partner_id = ${bind(partnerOf(viewer))}`,
  conditions: ({ state, nameStartsWith }, bind) => {
    return [
      `r.state = ${bind('RESELLER')}`,
      ...acceptanceCondition(state, bind),
      ...prefixCondition('r.friendly_name_key', nameStartsWith, 'nameStartsWith', bind),
    ];
  },
  orders: {
    NAME_ASC: { key: 'r.friendly_name_key', type: 'text', direction: 'ASC' },
    NAME_DESC: { key: 'r.friendly_name_key', type: 'text', direction: 'DESC' },
  },
  defaultOrder: 'NAME_ASC',
};

/** One value is asked for as such: PostgreSQL follows the order of an index for that alone. */
function acceptanceCondition(states: readonly AgreementAcceptance[] | null | undefined, bind: Bind): string[] {
  if (states == null) return [];
  const [first, ...more] = states;
  const wanted = first === undefined || more.length > 0 ? `ANY (${bind(states)})` : bind(first);
  return [`r.agreement_acceptance = ${wanted}`];
}
