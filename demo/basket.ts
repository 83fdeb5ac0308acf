import type { BillingCycle, TermDuration } from '../subgraphs/subscriptions/domain/subscription.ts';
import { type DemoCustomer, isShared } from './customers.ts';
import type { DemoPartner } from './partners.ts';
import { seededChoice, seededNumber } from './seed.ts';

/** What a partner sells a customer, so many days before the first start. */
export interface Sale {
  readonly offer: string;
  readonly daysAgo: number;
  readonly quantity: number;
  readonly termDuration: TermDuration | null;
  readonly billingCycle: BillingCycle;
  /** Seats are added, or given back when negative, so many days before the first start. */
  readonly change: { readonly daysAgo: number; readonly seats: number } | null;
}

/** Suites with the add-ons that need them. */
const SUITES = [
  { offer: 'Microsoft 365 Business Basic', addOns: [] },
  { offer: 'Microsoft 365 Business Standard', addOns: ['Microsoft Copilot for Microsoft 365'] },
  { offer: 'Microsoft 365 Business Premium', addOns: ['Microsoft Teams Phone Standard', 'Microsoft Copilot for Microsoft 365'] },
  { offer: 'Microsoft 365 E3', addOns: ['Microsoft 365 E5 Security', 'Microsoft 365 Audio Conferencing'] },
  { offer: 'Microsoft 365 E5', addOns: ['Microsoft Copilot for Microsoft 365'] },
  { offer: 'Office 365 E3', addOns: ['Microsoft Defender for Office 365 (Plan 1)', 'Microsoft Teams Phone Standard'] },
] as const;
const SCHOOL = { offer: 'Microsoft 365 A3 for Faculty', addOns: [] };
const CHARITY = { offer: 'Microsoft 365 Business Premium (Nonprofit Staff Pricing)', addOns: [] };
const EXTRAS = [
  'Power BI Pro',
  'Visio Plan 2',
  'Exchange Online (Plan 1)',
  'Microsoft Entra ID P1',
  'Power Apps Premium',
] as const;

/**
 * One to three sales: a suite by the year, an add-on to it some weeks ago, and something else. Monthly terms and the oldest yearly
 * ones have ended since and are renewed.
 */
export function basketOf(customer: DemoCustomer, partner: DemoPartner): readonly Sale[] {
  const name = `${customer.name} from ${partner.key}`;
  const suite = suiteFor(customer, name);
  const bought = seededNumber(`suite of ${name}`, 60, 395);
  const quantity = seededNumber(`seats of ${name}`, 5, 60);
  const sales: Sale[] = [
    {
      ...{ offer: suite.offer, daysAgo: bought, quantity, termDuration: 'P1Y' },
      billingCycle: seededChoice(`cycle of ${name}`, ['MONTHLY', 'ANNUAL']),
      change: bought > 330 ? null : changeOf(name, bought),
    },
  ];
  const addOn = seededChoice(`add-on of ${name}`, [null, ...suite.addOns]);
  if (addOn !== null) sales.push(yearly(addOn, seededChoice(`age of add-on of ${name}`, [3, 30, 45]), Math.ceil(quantity / 3)));
  return [...sales, ...extraOf(suite.offer, isShared(customer), name)];
}

function suiteFor({ qualifications }: DemoCustomer, name: string) {
  if (qualifications.includes('EDUCATION')) return SCHOOL;
  if (qualifications.includes('NONPROFIT')) return CHARITY;
  return seededChoice(`suite of ${name}`, SUITES);
}

/** More seats at half time; or fewer again while the seven days of the purchase run. */
function changeOf(name: string, bought: number): Sale['change'] {
  return seededChoice(`change of ${name}`, [
    null,
    { daysAgo: Math.floor(bought / 2), seats: seededNumber(`added for ${name}`, 2, 15) },
    { daysAgo: bought - 3, seats: -2 },
  ]);
}

function yearly(offer: string, daysAgo: number, quantity: number): Sale {
  return { offer, daysAgo, quantity, termDuration: 'P1Y', billingCycle: 'ANNUAL', change: null };
}

/** Something by the month, a trial for who had none and owns no such suite, a plan that is billed by use, software for good, or nothing. */
function extraOf(suite: string, shared: boolean, name: string): readonly Sale[] {
  const daysAgo = seededNumber(`extra since ${name}`, 5, 80);
  const quantity = seededNumber(`extra seats of ${name}`, 1, 20);
  const monthly: Sale = {
    ...{ daysAgo, quantity, termDuration: 'P1M', billingCycle: 'MONTHLY', change: null },
    offer: seededChoice(`extra offer of ${name}`, EXTRAS),
  };
  const trial: Sale = { ...monthly, offer: 'Microsoft 365 E5 Trial', daysAgo: 12, quantity: 25, billingCycle: 'NONE' };
  const azure: Sale = { ...monthly, offer: 'Azure plan', quantity: 1, termDuration: null };
  const server: Sale = {
    ...{ daysAgo, quantity: 2, termDuration: null, billingCycle: 'ONE_TIME', change: null },
    offer: 'Windows Server 2025 Standard - 16 Core License Pack',
  };
  const extras: readonly Sale[][] = [[], [], [], [monthly], [monthly], [azure], [server]];
  return seededChoice(`extra of ${name}`, shared || suite === 'Microsoft 365 E5' ? extras : [...extras, [trial]]);
}
