import { recordPartnerDirectory } from '../subgraphs/access/services/recordPartnerDirectory.ts';
import { recordPartner } from '../subgraphs/customers/services/recordPartner.ts';
import { recordPartnership } from '../subgraphs/customers/services/recordPartnership.ts';
import type { Loading } from './loading.ts';
import { type DemoPartner, partners, partnerships } from './partners.ts';
import { groupId, groups, people, personId, slugOf } from './people.ts';
import { seededUuid } from './seed.ts';
import { type Step, step } from './steps.ts';

const JOINED_DAYS_AGO = 1500;
const LINKED_DAYS_AGO = 1400;

export function partnerSteps({ subgraphs, at }: Loading): Step[] {
  return partners.map((partner) => {
    const { id, key, name, type, country, mpnId } = partner;
    const createdAt = at(JOINED_DAYS_AGO, name);
    return step(
      subgraphs.customers,
      recordPartner,
      {
        ...{ id, name, type, country, mpnId, createdAt },
        tenantId: seededUuid(`tenant of ${name}`),
        domain: domainOf(partner),
        isSandbox: false,
      },
      { name: `partner ${key}`, partner, at: createdAt },
    );
  });
}

export function partnershipSteps({ subgraphs, at }: Loading): Step[] {
  return partnerships.map(({ provider, reseller }) => {
    const name = `partnership of ${provider.key} and ${reseller.key}`;
    const since = at(LINKED_DAYS_AGO, name);
    const input = { providerId: provider.id, resellerId: reseller.id, state: 'ACTIVE' as const, since };
    return step(subgraphs.customers, recordPartnership, input, { name, partner: provider, at: since });
  });
}

/** Users, applications and security groups of every partner. */
export function directorySteps({ subgraphs, at }: Loading): Step[] {
  return partners.map((partner) => {
    const createdAt = at(JOINED_DAYS_AGO - 1, `directory of ${partner.key}`);
    const users = people.map((person) => ({
      id: personId(partner, person),
      kind: person.kind,
      userPrincipalName: `${slugOf(person.name).replaceAll('_', '.')}@${domainOf(partner)}`,
      displayName: person.name,
      roles: person.roles,
      isGuest: person.isGuest,
      createdAt,
    }));
    const ownGroups = groups.map((group) => ({
      id: groupId(partner, group),
      displayName: group.name,
      memberIds: group.members.map((member) => personId(partner, member)),
      createdAt,
    }));
    const input = { users, groups: ownGroups };
    return step(subgraphs.access, recordPartnerDirectory, input, { name: `directory of ${partner.key}`, partner, at: createdAt });
  });
}

function domainOf({ key }: DemoPartner): string {
  return `${key}.example`;
}
