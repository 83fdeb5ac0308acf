import { readFileSync } from 'node:fs';
import { subgraphs } from '../../subgraphs/index.ts';
import { nodeSdl } from '../../subgraphs/node/nodeSdl.ts';
import { entityTypeNames, entityTypes } from '../../subgraphs/shared/ids.ts';
import { permissions } from '../../subgraphs/shared/permissions/index.ts';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';
import { placeOf } from './Convention.ts';
import { ownership, partOf, permissionsIn } from './ownership.ts';

/** Rows that no field declares: the file that asks for them. */
const ASKED_IN_CODE: Readonly<Record<string, string>> = {
  'referrals.leads': 'subgraphs/customers/loaders/visibleReferrals.ts',
  'serviceRequests.ofPartner.read': 'subgraphs/support/loaders/visibleRequests.ts',
};

/** Rows that wait for their fields. */
const RESERVED: readonly string[] = [];

const parts = [...subgraphs.map(({ name, typeDefs }) => partOf(name, typeDefs)), partOf('node', nodeSdl)];

describe.each(ownership)('$sentence', (rule) => {
  it('holds in every subgraph', () => {
    expect(rule.find(parts)).toEqual([]);
  });

  it.each(Object.entries(rule.broken))('is noticed to be broken at %s', (place, sdls) => {
    const broken = Object.entries(sdls).map(([name, sdl]) => partOf(name, sdl));
    expect(rule.find(broken).map(placeOf)).toEqual([place]);
  });
});

it('every prefix of an id belongs to one type', () => {
  const prefixes = entityTypeNames.map((name) => entityTypes[name].prefix);
  expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
  expect(prefixes.filter((prefix) => !/^[a-z]{3,4}$/.test(prefix))).toEqual([]);
});

it('every permission the schema asks for is a row of the table', () => {
  expect([...permissionsIn(parts)].filter(([name]) => !(name in permissions))).toEqual([]);
});

it('every row of the table is asked for somewhere, or reserved', () => {
  const used = new Set<string>([...permissionsIn(parts).keys(), ...entityTypeNames.map((name) => entityTypes[name].permission)]);
  const unused = Object.keys(permissions).filter((name) => !used.has(name));
  expect(unused.sort()).toEqual([...Object.keys(ASKED_IN_CODE), ...RESERVED].sort());
});

it.each(Object.entries(ASKED_IN_CODE))('%s is asked for in %s', (name, path) => {
  expect(readFileSync(projectFile(path), 'utf8')).toContain(`'${name}'`);
});
