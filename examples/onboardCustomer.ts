/**
 * `npm run example`: brings in a new customer on a graph that was started with `npm start`, step by step, and prints after each
 * what one query shows of the customer.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../gateway/config.ts';
import { developmentIssuer } from '../gateway/developmentIssuer.ts';
import { runMain } from '../gateway/runMain.ts';
import { systemClock } from '../subgraphs/shared/clock.ts';
import { newRandomId } from '../subgraphs/shared/ids.ts';
import { type Asker, onboarding, type Variables } from './onboarding.ts';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const LOOK_EVERY_MS = 2000;

/** Something is missing that the person who runs the example can bring. */
class ExampleProblem extends Error {
  override readonly name = 'ExampleProblem';
}

await runMain(async () => {
  const config = readConfig();
  const { url, tokens } = await startedGraph(config.dataDir);
  const issuer = await developmentIssuer(config, systemClock);

  async function tokenOf(who: Asker, customerId = ''): Promise<string> {
    if (who === 'ADMIN_AGENT') return tokens['direct-bill-admin-agent'] ?? '';
    if (who === 'OPERATOR') return tokens['platform-operator'] ?? '';
    return issuer.token({
      kind: 'CUSTOMER_ADMIN',
      sub: `admin-of-${customerId}`,
      customer: customerId,
      wids: [GLOBAL_ADMINISTRATOR],
      amr: ['mfa'],
    });
  }

  async function ask(who: Asker, query: string, variables: Variables, customerId?: string): Promise<Variables> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(who, customerId)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(await response.text());
    if (errors) throw new ExampleProblem(errors[0].message);
    return data;
  }

  const story = onboarding({
    ask,
    address: { country: 'DE', addressLine1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117' },
    catalogItemId: await itemToBuy(ask),
    groupId: await groupOfTheAgent(ask),
    domainPrefix: `fourthcoffee${newRandomId('Event').slice(-8)}`,
    until: async (check) => {
      process.stdout.write('Waiting for the graph to set it up, up to a minute …\n');
      while (!(await check())) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    },
  });
  for await (const { title, customer } of story) process.stdout.write(`\n${title}\n${JSON.stringify(customer, null, 2)}\n`);
});

async function startedGraph(dataDir: string): Promise<{ url: string; tokens: Record<string, string> }> {
  const path = join(dataDir, 'dev.json');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ExampleProblem(`${path} cannot be read: run npm start in another terminal first.`, { cause: error });
  });
  return JSON.parse(text);
}

type Ask = (who: Asker, query: string, variables: Variables) => Promise<Variables>;

/** An offer that was imported, or else the first of the shipped catalogue that is sold by the year. */
async function itemToBuy(ask: Ask): Promise<string> {
  const query = `query ($kind: CatalogItemKind!) {
    catalogItems(first: 100, filter: { market: "DE", kind: $kind, segment: [COMMERCIAL], isAddOn: false, isTrial: false, isPurchasable: true }) {
      nodes { id terms billingCycles minimumQuantity prerequisites { id } } } }`;
  for (const kind of ['LEGACY', 'NEW_COMMERCE']) {
    const { catalogItems } = await ask('ADMIN_AGENT', query, { kind });
    const nodes: { id: string; terms: string[]; billingCycles: string[]; minimumQuantity: number; prerequisites: unknown[] }[] =
      Object(catalogItems).nodes;
    const found = nodes.find(
      (item) =>
        item.terms.includes('P1Y') &&
        item.billingCycles.includes('ANNUAL') &&
        item.minimumQuantity <= 5 &&
        item.prerequisites.length === 0,
    );
    if (found) return found.id;
  }
  throw new ExampleProblem('The catalogue holds nothing that is sold by the year in Germany.');
}

/** A group that holds or held roles at another customer: the agent is a member of it. */
async function groupOfTheAgent(ask: Ask): Promise<string> {
  const query = '{ gdapRelationships(first: 100) { nodes { accessAssignments { group { id } } } } }';
  const { gdapRelationships } = await ask('ADMIN_AGENT', query, {});
  const nodes: { accessAssignments: { group: { id: string } | null }[] }[] = Object(gdapRelationships).nodes;
  const [group] = nodes.flatMap(({ accessAssignments }) => accessAssignments.flatMap((assignment) => assignment.group ?? []));
  if (!group) throw new ExampleProblem('No security group of the partner ever held a role.');
  return group.id;
}
