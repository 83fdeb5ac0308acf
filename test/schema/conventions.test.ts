import { buildSchema } from 'graphql';
import { composeGraph } from '../../gateway/composeGraph.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { placeOf, violationsOf } from './Convention.ts';
import { mutations } from './mutations.ts';
import { names } from './names.ts';
import { shapes } from './shapes.ts';

const schema = buildSchema(composeGraph(subgraphs).apiSdl);

describe.each([...names, ...shapes, ...mutations])('$sentence', (convention) => {
  it('holds in the whole schema', () => {
    expect(violationsOf(convention, schema)).toEqual([]);
  });

  it.each(Object.entries(convention.broken))('is noticed to be broken at %s', (place, sdl) => {
    expect([...new Set(convention.find(buildSchema(sdl)).map(placeOf))]).toEqual([place]);
  });
});
