import { addDays } from '../../subgraphs/shared/calendar.ts';
import type { PartnerType } from '../../subgraphs/shared/viewer.ts';
import { SeededRandom } from './SeededRandom.ts';

/** What the data is made from: the same plan gives the same rows. */
export interface DataPlan {
  readonly seed: string;
  /** Times 20,000 customers. */
  readonly scale: number;
  /** 00:00Z of the day the data is of; nothing in it happened later, and no term ends in the week after. */
  readonly anchor: Date;
}

export interface PlannedPartner {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly type: PartnerType;
  /** The reseller below a provider, the provider above a reseller; null for the others. */
  readonly counterpartId: string | null;
  /** The user that asks for the partner. */
  readonly adminAgentId: string;
  /** Reaches every customer of the partner through GDAP. */
  readonly groupId: string;
}

export interface PlannedCustomer {
  readonly index: number;
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
  readonly partner: PlannedPartner;
  readonly resellerId: string | null;
  readonly createdAt: Date;
  readonly subscriptions: number;
  readonly users: number;
  readonly gdapRelationships: number;
  readonly serviceRequests: number;
}

const CUSTOMERS = 20_000;
const DIRECT_BILL = 42;
const PROVIDERS = 4;
/** Each list holds as many as the means of the plan ask for: 10, 20, 3 and 5 of a customer. */
const SUBSCRIPTIONS = [6, 8, 10, 12, 14] as const;
const USERS = [10, 15, 20, 25, 30] as const;
const GDAP_RELATIONSHIPS = [2, 3, 4, 3] as const;
const SERVICE_REQUESTS = [3, 4, 5, 6, 7] as const;
const FIRST_NAMES = [
  'Adatum',
  'Alpine',
  'Bellows',
  'Blue Yonder',
  'City Power',
  'Coho',
  'Fourth',
  'Humongous',
  'Litware',
  'Lucerne',
] as const;
const SECOND_NAMES = [
  'Airlines',
  'Books',
  'Consulting',
  'Farms',
  'Foods',
  'Institute',
  'Labs',
  'Trading',
  'Vineyards',
  'Works',
] as const;

export function randomOf({ seed }: DataPlan, ...key: readonly (string | number)[]): SeededRandom {
  return new SeededRandom([seed, ...key].join('/'));
}

/** 50: those that sell directly in front, then the providers, each with one reseller. */
export function plannedPartners(plan: DataPlan): PlannedPartner[] {
  const types: readonly (readonly [PartnerType, number])[] = [
    ['DIRECT_BILL', DIRECT_BILL],
    ['INDIRECT_PROVIDER', PROVIDERS],
    ['INDIRECT_RESELLER', PROVIDERS],
  ];
  return types.flatMap(([type, count]) =>
    Array.from({ length: count }, (_, index): PlannedPartner => {
      const random = randomOf(plan, 'partner', type, index);
      return {
        id: partnerId(plan, type, index),
        tenantId: random.uuid(),
        name: `${random.pick(FIRST_NAMES)} ${type === 'DIRECT_BILL' ? 'Cloud' : 'Distribution'} ${index + 1}`,
        type,
        counterpartId: type === 'DIRECT_BILL' ? null : partnerId(plan, counterpart(type), index),
        adminAgentId: `pusr_${random.hex()}`,
        groupId: `grp_${random.hex()}`,
      };
    }),
  );
}

/** The partners that own customers: a reseller's belong to its provider. */
export function owningPartners(plan: DataPlan): PlannedPartner[] {
  return plannedPartners(plan).filter(({ type }) => type !== 'INDIRECT_RESELLER');
}

export function* plannedCustomers(plan: DataPlan): Generator<PlannedCustomer> {
  const partners = owningPartners(plan);
  const count = Math.round(CUSTOMERS * plan.scale);
  for (let index = 0; index < count; index += 1) {
    const partner = partners[index % partners.length];
    if (partner) yield plannedCustomer(plan, index, partner, Math.floor(index / partners.length));
  }
}

/** `place` counts the customers of the partner. */
function plannedCustomer(plan: DataPlan, index: number, partner: PlannedPartner, place: number): PlannedCustomer {
  const random = randomOf(plan, 'customer', index);
  const tenantId = random.uuid();
  return {
    index,
    id: `cus_${tenantId}`,
    tenantId,
    name: `${random.pick(FIRST_NAMES)} ${random.pick(SECOND_NAMES)} ${String(index + 1).padStart(6, '0')}`,
    domain: `customer${index + 1}.onmicrosoft.com`,
    partner,
    resellerId: partner.type === 'INDIRECT_PROVIDER' ? partner.counterpartId : null,
    createdAt: instantBefore(plan, random, 1500, 400),
    subscriptions: at(SUBSCRIPTIONS, place),
    users: at(USERS, place + Math.floor(place / USERS.length)),
    gdapRelationships: at(GDAP_RELATIONSHIPS, place),
    serviceRequests: at(SERVICE_REQUESTS, place + Math.floor(place / SERVICE_REQUESTS.length)),
  };
}

/** Between so many days before the day of the data, at any second. */
export function instantBefore({ anchor }: DataPlan, random: SeededRandom, mostDays: number, leastDays: number): Date {
  return new Date(addDays(anchor, -random.between(leastDays, mostDays)).getTime() + random.below(86_400) * 1000);
}

function partnerId(plan: DataPlan, type: PartnerType, index: number): string {
  return `par_${randomOf(plan, 'partnerId', type, index).hex()}`;
}

function counterpart(type: PartnerType): PartnerType {
  return type === 'INDIRECT_PROVIDER' ? 'INDIRECT_RESELLER' : 'INDIRECT_PROVIDER';
}

function at(list: readonly number[], place: number): number {
  return list[place % list.length] ?? 0;
}
