import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType } from 'graphql';
import { composeGraph } from '../../gateway/composeGraph.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { nodeSdl } from '../../subgraphs/node/nodeSdl.ts';
import { entityTypeNames } from '../../subgraphs/shared/ids.ts';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';

/** Remarks of composition that are as they should be, each with the reason. */
const EXPECTED_HINTS: Readonly<Record<string, string>> = {};

const graph = composeGraph(subgraphs);

it.each([
  ['schema/supergraph.graphql', graph.supergraphSdl],
  ['schema/api.graphql', graph.apiSdl],
])('%s is what the subgraphs compose to', (path, composed) => {
  expect(readFileSync(projectFile(path), 'utf8') === composed).toBe(true);
});

it('composition remarks upon nothing that is not expected', () => {
  expect([...graph.hints].sort()).toEqual(Object.keys(EXPECTED_HINTS).sort());
});

it('what implements Node is what ids.ts lists', () => {
  const schema = buildSchema(graph.apiSdl);
  const node = schema.getType('Node');
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  expect(nodes.sort()).toEqual([...entityTypeNames].sort());
});

it('every permission travels with the supergraph and stays out of what clients see', () => {
  const asked = (sdl: string): string[] => [...sdl.matchAll(/@allow\(permission: "([\w.]+)"\)/g)].map(([, name = '']) => name);
  expect(asked(graph.supergraphSdl).sort()).toEqual(
    [...subgraphs.map(({ typeDefs }) => typeDefs), nodeSdl].flatMap(asked).sort(),
  );
  expect(asked(graph.apiSdl)).toEqual([]);
});

it('what is for the parts of the graph alone stays out of what clients see', () => {
  expect(graph.apiSdl).not.toMatch(/Feed|FeedEvent|FeedHead|accessViewer|ViewerAccess/);
});

it('a client reads the file from the top: types in alphabetical order', () => {
  const names = [...graph.apiSdl.matchAll(/^(?:type|interface|enum|input|scalar|union) (\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual([...names].sort());
});
