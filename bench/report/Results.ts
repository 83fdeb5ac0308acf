import type { Measurement } from '../measure/measureLoad.ts';
import type { OperationName } from '../operations/operation.ts';
import type { BenchOptions } from '../options.ts';
import type { SelfTime } from '../profile/selfTimes.ts';
import type { RlsFigures } from '../rls/measureRls.ts';
import type { SystemName } from '../systems/system.ts';

/** Everything a run has found, as the report tells it. */
export interface Results {
  readonly options: BenchOptions;
  readonly at: Date;
  readonly machine: {
    readonly node: string;
    readonly postgres: string;
    readonly cores: number;
    readonly processor: string;
    readonly memoryGb: number;
  };
  readonly rows: {
    readonly customers: number;
    readonly subscriptions: number;
    readonly users: number;
    readonly gdapRelationships: number;
    readonly serviceRequests: number;
  };
  /** Medians over the rounds. */
  readonly figures: ReadonlyMap<OperationName, ReadonlyMap<SystemName, Measurement>>;
  /** Of any stretch of load, MB. */
  readonly memory: ReadonlyMap<SystemName, number>;
  readonly processes: ReadonlyMap<SystemName, number>;
  /** Milliseconds until the first answer. */
  readonly coldStarts: ReadonlyMap<SystemName, number>;
  /** The same of the embedded product together with its PostgreSQL; null when it was not measured. */
  readonly coldStartWithDatabase: number | null;
  /** CPU of the database while nobody asks, ms per second. */
  readonly idleCpu: number;
  /** Empty when not measured. */
  readonly rls: readonly RlsFigures[];
  readonly profiles: ReadonlyMap<OperationName, readonly SelfTime[]>;
}
