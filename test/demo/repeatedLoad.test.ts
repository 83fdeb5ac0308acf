import type { DemonstrationParts } from '../../gateway/demonstration.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/startSubgraph.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { everyRow } from './everyRow.ts';
import { loadInto } from './loadInto.ts';

jest.setTimeout(300_000);

const FIRST_START = '2026-11-24T10:00:00Z';
const NEXT_DAY = '2026-11-25T09:00:00Z';
let undisturbed: Api;

beforeAll(async () => {
  undisturbed = await startApi({ now: FIRST_START });
  await loadInto(undisturbed);
});
afterAll(() => undisturbed.close());

/** The subgraphs, whose commands come to nothing after so many, as if the process had been killed. */
function killedAfter(count: number, subgraphs: DemonstrationParts['subgraphs']): DemonstrationParts['subgraphs'] {
  let left = count;
  const killed = (subgraph: RunningSubgraph): RunningSubgraph => ({
    ...subgraph,
    commands: {
      ...subgraph.commands,
      run: async (command, input, caller) => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return subgraph.commands.run(command, input, caller);
      },
    },
  });
  const { customers, subscriptions, access, support } = subgraphs;
  return {
    customers: killed(customers),
    subscriptions: killed(subscriptions),
    access: killed(access),
    support: killed(support),
  };
}

/** What load and jobs leave behind, but for when the load ended and for what the job numbered in the order it came to it. */
async function whatIsLeft(api: Api): Promise<Record<string, string[]>> {
  const { 'subscriptions.event': _log, ...tables } = await everyRow(api);
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows
        .filter((row) => !row.includes('demonstration.loaded'))
        .map((row) => row.replace(/_\d{8}"/g, '_numbered"'))
        .sort(),
    ]),
  );
}

it('gives the same rows in every database', async () => {
  const other = await startApi({ now: FIRST_START });
  await loadInto(other);

  expect(await everyRow(other)).toEqual(await everyRow(undisturbed));
  await other.close();
});

it('is completed by the next start when it was interrupted, and leaves what an undisturbed one leaves', async () => {
  const other = await startApi({ now: FIRST_START });
  await expect(loadInto(other, { subgraphs: killedAfter(70, other.subgraphs) })).rejects.toThrow('killed');
  other.setNow(NEXT_DAY);
  await expect(loadInto(other, { subgraphs: killedAfter(320, other.subgraphs) })).rejects.toThrow('killed');
  await loadInto(other);
  await other.settle();

  undisturbed.setNow(NEXT_DAY);
  await undisturbed.settle();
  expect(await whatIsLeft(other)).toEqual(await whatIsLeft(undisturbed));
  await other.close();
});
