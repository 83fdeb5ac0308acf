import { groups, type Sellers } from './companies.ts';
import { contoso, type DemoPartner } from './partners.ts';
import { seededNumber, seededUuid } from './seed.ts';

/**
 * What is going on with a customer: `READY` may buy; of `PROFILE_CHANGED` and `LOCKED` that held until some days ago; the
 * others cannot buy, each for another reason.
 */
export type Story =
  | 'READY'
  | 'PROFILE_CHANGED'
  | 'LOCKED'
  | 'NEW'
  | 'REFUSED'
  | 'INCOMPLETE'
  | 'IMPORTED'
  | 'NOT_ASKED'
  | 'REMOVING';

export interface DemoCustomer {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly country: string;
  readonly domain: string;
  readonly story: Story;
  readonly qualifications: readonly string[];
  /** Days before the first start on which it was added. */
  readonly addedDaysAgo: number;
  readonly sellers: Sellers;
}

const STORIES: Readonly<Record<string, Story>> = {
  'Graphic Design Institute': 'NOT_ASKED',
  'Humongous Insurance': 'LOCKED',
  'Lucerne Publishing': 'PROFILE_CHANGED',
  "Margie's Travel": 'REMOVING',
  'Nod Publishers': 'NEW',
  'Parnell Aerospace': 'REFUSED',
  Relecloud: 'IMPORTED',
  'Southridge Video': 'INCOMPLETE',
  'Tailspin Toys': 'NOT_ASKED',
  'Coho Winery USA': 'NOT_ASKED',
  'Trey Research USA': 'NEW',
  'Relecloud Japan': 'NEW',
};

const QUALIFICATIONS: Readonly<Record<string, string>> = {
  'Baldwin Museum of Science': 'NONPROFIT',
  'Bellows College': 'EDUCATION',
  'School of Fine Art': 'EDUCATION',
  'Bellows College USA': 'EDUCATION',
  'Lamna Healthcare USA': 'NONPROFIT',
};

/** All customers, those of a partner in the order of its country and name. */
export const customers: readonly DemoCustomer[] = groups.flatMap(({ sellers, companies }) =>
  Object.entries(companies).flatMap(([country, names]) => names.map((name) => customer(name, country, sellers))),
);

export function customersOf(partner: DemoPartner): readonly DemoCustomer[] {
  return customers.filter(({ sellers }) => sellers.some((seller) => seller.partner === partner));
}

/** Whether the customer may buy, or could until lately. */
export function couldBuy({ story }: DemoCustomer): boolean {
  return story === 'READY' || story === 'PROFILE_CHANGED' || story === 'LOCKED';
}

/** Whether partners that have nothing to do with each other sell to the customer. */
export function isShared({ sellers }: DemoCustomer): boolean {
  return sellers.filter(({ provider }) => provider === null).length > 1;
}

/** The customer whose administrator is among the personas. */
export const firstCustomer: DemoCustomer = customerNamed('A. Datum Corporation');

function customer(name: string, country: string, sellers: Sellers): DemoCustomer {
  const tenantId = seededUuid(`tenant of ${name}`);
  const story = STORIES[name] ?? 'READY';
  const qualification = QUALIFICATIONS[name];
  return {
    ...{ tenantId, name, country, story, sellers },
    id: `cus_${tenantId}`,
    domain: `${name
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .slice(0, 23)}demo.onmicrosoft.com`,
    qualifications: qualification === undefined ? [] : [qualification],
    addedDaysAgo: story === 'NEW' ? seededNumber(`age of ${name}`, 5, 9) : seededNumber(`age of ${name}`, 430, 1100),
  };
}

function customerNamed(name: string): DemoCustomer {
  const found = customersOf(contoso).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no customer named ${name} in the demonstration.`);
  return found;
}
