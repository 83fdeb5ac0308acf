import { recordGdapRelationship } from '../subgraphs/access/services/recordGdapRelationship.ts';
import type { DemoSeller } from './companies.ts';
import { customers, type DemoCustomer } from './customers.ts';
import {
  draft,
  endingSupport,
  expired,
  extendedSupport,
  type GdapTerms,
  pending,
  securityOnly,
  support,
  terminated,
} from './gdapTerms.ts';
import type { Loading } from './loading.ts';
import { groupId } from './people.ts';
import { seededChoice, seededId, seededUuid } from './seed.ts';
import { type Step, step } from './steps.ts';

const DAY = 86_400_000;

/** The GDAP relationships of the partners with their customers; a provider leaves the administration to its reseller. */
export function gdapSteps(loading: Loading): Step[] {
  return customers.flatMap((customer) =>
    customer.sellers
      .filter(({ reseller }) => reseller === null)
      .flatMap((seller) => termsOf(customer, seller).map((terms) => gdapStep(loading, customer, seller, terms))),
  );
}

/** With most customers in force; with some in another state, or too little to read users. */
function termsOf({ name, story }: DemoCustomer, { partner }: DemoSeller): readonly GdapTerms[] {
  switch (story) {
    case 'NEW':
      return [draft];
    case 'REFUSED':
      return [];
    case 'INCOMPLETE':
    case 'NOT_ASKED':
      return [pending];
    case 'IMPORTED':
      return [expired];
    case 'REMOVING':
      return [terminated];
    default:
      return seededChoice(`GDAP of ${partner.key} with ${name}`, [
        [support],
        [extendedSupport],
        [endingSupport],
        [expired, support],
        [support, securityOnly],
        [securityOnly],
      ]);
  }
}

function gdapStep(
  { subgraphs, at }: Loading,
  { id: customerId, name: customerName }: DemoCustomer,
  { partner }: DemoSeller,
  terms: GdapTerms,
): Step {
  const { title, status, createdDaysAgo, activeDaysAgo, changedDaysAgo, durationDays, autoExtend, holders } = terms;
  const name = `${title} of ${customerName} by ${partner.key}`;
  const activatedAt = activeDaysAgo === null ? null : at(activeDaysAgo, name);
  const lastModifiedAt = at(changedDaysAgo, name);
  const hasEnded = status === 'EXPIRED' || status === 'TERMINATED';
  const input = {
    ...{ customerId, status, durationDays, autoExtend, activatedAt, lastModifiedAt },
    id: seededId('GdapRelationship', name),
    externalId: `${seededUuid(`first half of ${name}`)}-${seededUuid(`second half of ${name}`)}`,
    displayName: `${title}: ${customerName}`,
    roleTemplateIds: holders.flatMap(({ roles }) => roles),
    createdAt: at(createdDaysAgo, name),
    endsAt: activatedAt && new Date(activatedAt.getTime() + durationDays * DAY),
    assignments: holders
      .filter(() => activatedAt !== null)
      .map(({ group, roles }) => ({
        id: seededId('GdapAccessAssignment', `${group.name}, ${name}`),
        groupId: groupId(partner, group),
        roleTemplateIds: roles,
        status: hasEnded ? ('DELETED' as const) : ('ACTIVE' as const),
        createdAt: activatedAt ?? lastModifiedAt,
      })),
  };
  return step(subgraphs.access, recordGdapRelationship, input, { name, partner, at: lastModifiedAt });
}
