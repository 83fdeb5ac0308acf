export const systemNames = ['embedded', 'distributed', 'stock', 'hive', 'limit'] as const;
export type SystemName = (typeof systemNames)[number];

/** What each system is, for people. */
export const systemTitles: Readonly<Record<SystemName, string>> = {
  embedded: 'this product in one process, as `npm start` runs it',
  distributed: "this product's gateway before its four subgraphs, a process each",
  stock: 'Apollo Server and Apollo Gateway before the same four subgraphs behind stock Apollo Servers, a process each',
  hive: 'Hive Gateway before the subgraphs of `distributed`',
  limit: 'one hand-written SQL statement behind `node:http`, without roles and row-level security',
};

/** A system that answers. */
export interface RunningSystem {
  readonly name: SystemName;
  readonly url: string;
  /** Of all its processes, the one that clients talk to in front. */
  readonly pids: readonly number[];
}
