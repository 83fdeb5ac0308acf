import type { DemonstrationParts } from '../gateway/demonstration.ts';
import type { Timeline } from './timeline.ts';

/** What every part of the load works with. */
export interface Loading extends Pick<DemonstrationParts, 'subgraphs' | 'settings'> {
  readonly at: Timeline;
  /** Ids of the events an interrupted load has written; empty at the first start. */
  readonly writtenEvents: ReadonlySet<string>;
}
