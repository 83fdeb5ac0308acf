import type { Logger } from 'pino';
import type { Clock } from '../subgraphs/shared/clock.ts';
import type { SubgraphName } from '../subgraphs/shared/ids.ts';
import type { Claims } from '../subgraphs/shared/resolveViewer.ts';
import type { Settings } from '../subgraphs/shared/settings.ts';
import type { RunningSubgraph } from '../subgraphs/shared/startSubgraph.ts';

/** What the loader of demonstration data works with. */
export interface DemonstrationParts {
  readonly subgraphs: Readonly<Record<SubgraphName, RunningSubgraph>>;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly log: Logger;
}

/** Somebody of the demonstration data, to sign in as. */
export interface Persona {
  /** Short name, such as `admin-agent`. */
  readonly persona: string;
  readonly claims: Claims;
}
