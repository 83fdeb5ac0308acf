import type { RecordedCustomer } from '../subgraphs/customers/domain/recordedCustomer.ts';
import { confirmCustomerAgreement } from '../subgraphs/customers/services/confirmCustomerAgreement.ts';
import { recordCustomer } from '../subgraphs/customers/services/recordCustomer.ts';
import { acceptanceOf } from './acceptance.ts';
import type { DemoSeller } from './companies.ts';
import { customers, type DemoCustomer } from './customers.ts';
import type { Loading } from './loading.ts';
import { adminAgentOf } from './people.ts';
import { seededChoice, seededUuid } from './seed.ts';
import { type Step, step } from './steps.ts';
import { verificationOf } from './verification.ts';

/** Version of the Microsoft Customer Agreement that is in force. */
const AGREEMENT_TEMPLATE = '117a77b0-9360-443b-8795-c6dedc750cf9';
/** Days before the first start on which the last facts came in. */
const CHANGED_DAYS_AGO = 2;
const TAGS = [[], ['managed'], ['managed', 'strategic'], ['pilot'], ['small business']] as const;

/** Every customer, brought in by its first partner. */
export function firstPartnerSteps(loading: Loading): Step[] {
  return customers.map((customer) => customerStep(loading, customer, customer.sellers[0], { name: 'customer', isLast: false }));
}

/** The relationships of the other partners of shared customers. */
export function otherPartnerSteps(loading: Loading): Step[] {
  return customers.flatMap((customer) =>
    customer.sellers.slice(1).map((seller) => customerStep(loading, customer, seller, { name: 'customer', isLast: false })),
  );
}

/** What happened to customers after they had bought: their account was locked, their profile changed. */
export function lastFactSteps(loading: Loading): Step[] {
  return customers
    .filter(({ story }) => story === 'LOCKED' || story === 'PROFILE_CHANGED')
    .map((customer) => customerStep(loading, customer, customer.sellers[0], { name: 'last facts of', isLast: true }));
}

/** Confirmations of the agreement by the first partner. */
export function agreementSteps({ subgraphs, settings, at }: Loading): Step[] {
  return customers
    .filter((customer) => acceptanceOf(customer, settings).byPartner)
    .map(({ id: customerId, name, domain, addedDaysAgo, sellers: [{ partner }] }) => {
      const input = {
        ...{ customerId, templateId: AGREEMENT_TEMPLATE, dateAgreed: at(addedDaysAgo - 2, `agreement of ${name}`) },
        primaryContact: { firstName: 'Global', lastName: 'Administrator', email: `global.administrator@${domain}` },
      };
      const when = at(addedDaysAgo - 3, `agreement of ${name}`);
      const frame = { name: `agreement of ${name}`, partner, at: when, viewer: adminAgentOf(partner) };
      return step(subgraphs.customers, confirmCustomerAgreement, input, frame);
    });
}

function customerStep(
  { subgraphs, settings, at }: Loading,
  customer: DemoCustomer,
  seller: DemoSeller,
  { name, isLast }: { readonly name: string; readonly isLast: boolean },
): Step {
  const { tenantId, name: companyName, domain, country, story, addedDaysAgo } = customer;
  const { partner } = seller;
  const createdAt = at(addedDaysAgo, companyName);
  const input: RecordedCustomer = {
    ...{ tenantId, companyName, domain, country, createdAt },
    commerceId: seededUuid(`commerce account of ${companyName}`),
    cloud: 'GLOBAL',
    organizationRegistrationNumber: null,
    isSandbox: false,
    isLocked: isLast && story === 'LOCKED',
    verification: verificationOf(customer, at, isLast),
    agreementSignedAt: acceptanceOf(customer, settings).byCustomer ? at(addedDaysAgo - 1, `signature of ${companyName}`) : null,
    relationship: relationshipOf(customer, seller, createdAt),
  };
  const when = isLast ? at(CHANGED_DAYS_AGO, companyName) : createdAt;
  return step(subgraphs.customers, recordCustomer, input, {
    name: `${name} ${companyName}, ${partner.key}`,
    partner,
    at: when,
  });
}

function relationshipOf(
  { name, story, qualifications }: DemoCustomer,
  { partner, reseller, provider }: DemoSeller,
  since: Date,
): RecordedCustomer['relationship'] {
  const both = `${name}, ${partner.key}`;
  return {
    state: story === 'REMOVING' ? 'REMOVING' : 'RESELLER',
    since,
    friendlyName: seededChoice(`friendly name of ${both}`, [null, null, null, `${name} (key account)`]),
    resellerId: reseller?.id ?? null,
    providerId: provider?.id ?? null,
    tags: seededChoice(`tags of ${both}`, TAGS),
    qualifications,
  };
}
