import { randomUUID } from 'node:crypto';
import { recordCustomer } from '../../subgraphs/customers/services/recordCustomer.ts';
import { recordPartner } from '../../subgraphs/customers/services/recordPartner.ts';
import { recordPartnership } from '../../subgraphs/customers/services/recordPartnership.ts';
import type { Command, CommandIds, CommandInput, Refusal } from '../../subgraphs/shared/command.ts';
import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import { type PartnerType, system } from '../../subgraphs/shared/viewer.ts';
import type { Api } from './startApi.ts';

type InputOf<C> = C extends Command<infer Input, CommandIds, Refusal> ? Input : never;
type CustomerInput = InputOf<typeof recordCustomer>;
type PartnerInput = InputOf<typeof recordPartner>;

export interface TestPartner {
  readonly id: string;
  readonly type: PartnerType;
  readonly mpnId: string;
}

const SINCE = new Date('2025-01-01T00:00:00Z');

/** Runs an internal command for a partner and expects it to be accepted. */
export async function record<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  api: Api,
  subgraph: SubgraphName,
  command: Command<Input, Ids, R>,
  partnerId: string,
  input: Input,
): Promise<Ids> {
  const outcome = await api.subgraphs[subgraph].commands.run(command, input, {
    viewer: system('test', partnerId),
    now: api.now(),
    newId: api.newId,
  });
  if (!outcome.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value.ids;
}

let partners = 0;

export async function aPartner(api: Api, type: PartnerType, more: Partial<PartnerInput> = {}): Promise<TestPartner> {
  partners += 1;
  const id = more.id ?? `par_${type.toLowerCase()}_${partners}`;
  const mpnId = String(4_000_000 + partners);
  await record(api, 'customers', recordPartner, id, {
    id,
    tenantId: randomUUID(),
    name: `Partner ${partners}`,
    type,
    domain: `partner${partners}.example`,
    mpnId,
    country: 'US',
    isSandbox: false,
    createdAt: SINCE,
    ...more,
  });
  return { id, type, mpnId: more.mpnId ?? mpnId };
}

export async function aPartnership(api: Api, provider: TestPartner, reseller: TestPartner): Promise<void> {
  await record(api, 'customers', recordPartnership, provider.id, {
    providerId: provider.id,
    resellerId: reseller.id,
    state: 'ACTIVE',
    since: SINCE,
  });
}

let customers = 0;

type CustomerOptions = Partial<Omit<CustomerInput, 'relationship' | 'verification'>> & {
  readonly relationship?: Partial<CustomerInput['relationship']>;
  readonly verification?: Partial<CustomerInput['verification']>;
};

/** A customer of a partner that is ready to purchase: verified, agreement signed. Answers its id. */
export async function aCustomer(api: Api, partner: TestPartner, options: CustomerOptions = {}): Promise<string> {
  customers += 1;
  const { relationship, verification, ...more } = options;
  const tenantId = more.tenantId ?? randomUUID();
  const input: CustomerInput = {
    tenantId,
    commerceId: randomUUID(),
    companyName: `Customer ${String(customers).padStart(3, '0')}`,
    domain: `customer${customers}.onmicrosoft.com`,
    country: 'US',
    cloud: 'GLOBAL',
    organizationRegistrationNumber: null,
    isSandbox: false,
    createdAt: SINCE,
    isLocked: false,
    agreementSignedAt: SINCE,
    ...more,
    verification: {
      status: 'ALLOWED',
      startedAt: SINCE,
      decidedAt: SINCE,
      reason: null,
      trigger: 'CUSTOMER_CREATED',
      ...verification,
    },
    relationship: {
      state: 'RESELLER',
      since: SINCE,
      friendlyName: null,
      resellerId: null,
      providerId: null,
      tags: [],
      qualifications: [],
      ...relationship,
    },
  };
  await record(api, 'customers', recordCustomer, partner.id, input);
  return `cus_${tenantId}`;
}
