import { type Api, startApi } from './startApi.ts';
import { startDistributedApi } from './startDistributedApi.ts';

/** The marked subset: the same tests against the graph in one process, and as separate processes. */
export function inBothModes(tests: (start: () => Promise<Api>) => void): void {
  describe('embedded', () => tests(() => startApi({ now: new Date().toISOString() })));
  describe('distributed', () => tests(startDistributedApi));
}
