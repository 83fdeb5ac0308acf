import {
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { compileOperation } from '../../../subgraphs/shared/execution/compileOperation.ts';
import { entityTypes, isEntityTypeName, type SubgraphName } from '../../../subgraphs/shared/ids.ts';
import type { RunningSubgraph } from '../../../subgraphs/shared/startSubgraph.ts';
import { anonymous, type Viewer } from '../../../subgraphs/shared/viewer.ts';
import { loadInto } from '../../demo/loadInto.ts';
import { type Api, startApi } from '../../support/startApi.ts';
import { aCustomerAdmin, aPartnerUser } from '../../support/viewers.ts';

const CONTOSO = { id: 'par_contoso', type: 'DIRECT_BILL' } as const;
const DEPTH = 2;
const PER_TYPE = 2;

/** Arguments of the root fields that require some; `$id` is the id of an object of the field's type, or of a customer. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  agreementVersions: '(country: "CZ")',
  countryRules: '(country: "DE")',
  customerByDomain: '(domain: "contoso.onmicrosoft.com")',
  domainAvailability: '(domainPrefix: "contoso")',
  gdapInvitation: '(externalId: "nobody")',
  multichannelAdvice: '(customerId: $id)',
  partnerOfRecordCheck: '(customerId: $id, partnerId: "4847383")',
  partnerProfile: '(partnerId: "4847383")',
  resellerInvitationView: '(invitationToken: "nobody")',
  validateAddress: '(input: { country: "DE", city: "Berlin", addressLine1: "Unter den Linden 1", postalCode: "10117" })',
};

/** For the parts of the graph alone, and rehearsed mutations. */
const OTHERS = /(Feed|Command)$|^accessViewer$|^sharedFile$|^validateCustomer$|^resellerRelationshipRemovalCheck$/;

let api: Api;
let viewers: readonly Viewer[];

beforeAll(async () => {
  api = await startApi({ now: '2026-11-20T08:00:00Z' });
  await loadInto(api);
  await api.settle();
  const [customer] = await api.sql<{ id: string }>('SELECT id FROM customers.customer ORDER BY id LIMIT 1');
  viewers = [
    aPartnerUser(CONTOSO, 'pusr_contoso_admin_agent_1', ['ADMIN_AGENT']),
    aPartnerUser(CONTOSO, 'pusr_contoso_sales_agent_1', ['SALES_AGENT']),
    aCustomerAdmin(customer?.id ?? ''),
    anonymous,
  ];
});
afterAll(() => api.close());

const names: readonly SubgraphName[] = ['customers', 'subscriptions', 'access', 'support'];

describe.each(names)('%s', (name) => {
  const subgraph = (): RunningSubgraph => api.subgraphs[name];

  it('answers every root field the second and third time as graphql answers it the first time', async () => {
    const queryType = subgraph().schema.getQueryType();
    const fields = Object.values(queryType?.getFields() ?? {}).filter((field) => !field.name.startsWith('_'));

    const compared: string[] = [];
    for (const { name: field, type, args } of fields) {
      const named = getNamedType(type);
      const selection = isCompositeType(named) ? selectionOf(subgraph(), named.name, DEPTH) : '';
      const given = ARGUMENTS[field] ?? '(id: $id)';
      if (args.some(({ name: arg }) => arg === 'id') || given.includes('customerId: $id')) {
        for (const id of await idsOf(given.includes('customerId') ? 'Customer' : named.name))
          await compare(`query ($id: ID!) { it: ${field}${given} ${selection} }`, { id });
        compared.push(field);
      } else if (!args.some(isRequiredArgument) || ARGUMENTS[field]) {
        await compare(`{ ${field}${ARGUMENTS[field] ?? ''} ${selection} }`, {});
        compared.push(field);
      }
    }

    const left = fields.map((field) => field.name).filter((field) => !compared.includes(field));
    expect(left.filter((field) => !OTHERS.test(field))).toEqual([]);
  });

  it('answers entities the second and third time as graphql answers them the first time', async () => {
    const { schema } = subgraph();
    const entities = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && isEntityTypeName(type.name),
    );
    const ofAll: object[] = [];
    for (const { name: __typename } of entities) {
      const representations = [...(await idsOf(__typename)), 'nobody_1'].map((id) => ({ __typename, id }));
      ofAll.push(...representations.slice(0, 2), { __typename, id: 'nobody_2' });
      await compare(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${__typename} ${selectionOf(subgraph(), __typename, DEPTH)} } }`,
        { representations },
      );
    }
    const everyType = entities.map((type) => `... on ${type.name} { ${type.name}: __typename id }`).join(' ');
    const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${everyType} } }`;
    await compare(text, { representations: ofAll });
    await compare(text, { representations: [...ofAll, { __typename: 'Nothing', id: '1' }] });
    await compare(text, { representations: [{ id: '1' }] });
    await compare(text, { representations: null });
  });

  /** Runs a text three times for every viewer: first as `graphql` does, then compiled. */
  async function compare(query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
    expect(compileOperation(subgraph().schema, parse(query))).not.toBeNull();
    for (const [at, viewer] of viewers.entries()) {
      const text = `${query} # ${at} ${JSON.stringify(variables).length} ${JSON.stringify(variables)}`;
      const answers = [];
      for (let run = 0; run < 3; run += 1) {
        const answer = await subgraph().execute({ query: text, variables }, { viewer, requestId: 'here' });
        answers.push(JSON.stringify([answer.data, answer.errors]));
      }
      expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    }
  }
});

/** Every field that needs no argument, so many levels deep. */
function selectionOf({ schema }: Pick<RunningSubgraph, 'schema'>, typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }) => {
    const named = getNamedType(fieldType);
    if (args.some(isRequiredArgument)) return [];
    if (!isCompositeType(named)) return [name];
    return depth === 0 ? [] : [`${name} ${selectionOf({ schema }, named.name, depth - 1)}`];
  });
  const kinds = isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => `... on ${name} { __typename }`) : [];
  return `{ __typename ${[...fields, ...kinds].join(' ')} }`;
}

async function idsOf(typeName: string): Promise<readonly string[]> {
  if (!isEntityTypeName(typeName)) return [];
  const { owner, prefix } = entityTypes[typeName];
  const tables = await api.sql<{ name: string }>(
    `SELECT c.table_name AS name FROM information_schema.columns c WHERE c.table_schema = $1 AND c.column_name = 'id' AND c.data_type = 'text'`,
    [owner],
  );
  for (const { name } of tables) {
    const rows = await api.sql<{ id: string }>(
      `SELECT id FROM ${owner}."${name}" WHERE starts_with(id, $1) ORDER BY id LIMIT ${PER_TYPE}`,
      [`${prefix}_`],
    );
    if (rows.length > 0) return rows.map(({ id }) => id);
  }
  return [];
}
