import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { CommandRunner } from './commandRunner.ts';
import type { NewId } from './ids.ts';
import type { Settings } from './settings.ts';
import type { Viewer } from './viewer.ts';

/** What every resolver of one request has at hand. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly settings: Settings;
  readonly log: Logger;
  readonly commands: CommandRunner;
  /** One statement through the read door, as the viewer. */
  readonly read: <Row extends object>(sql: string, values: readonly unknown[]) => Promise<Row[]>;
}

/** The request with the loaders of one subgraph. */
export interface LoaderContext<Loaders> extends RequestContext {
  loaders: Loaders;
  /** Forgets what was loaded: after a write, objects are read anew. */
  forget(): void;
}
