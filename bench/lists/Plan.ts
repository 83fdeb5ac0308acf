/** One node of a plan as EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) answers it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Heap Fetches'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** A plan that was run. */
export interface ExplainedPlan {
  readonly Plan: PlanNode;
  /** Milliseconds. */
  readonly 'Execution Time': number;
}

/** What a statement cost. */
export interface PlanCost {
  /** Milliseconds of the database: for a report, never for a test. */
  readonly ms: number;
  /** Tables that were read from end to end. */
  readonly seqScans: readonly string[];
  /** Rows looked at in the tables of the list, whether they were answered or not. */
  readonly rows: number;
  /** Most rows that one sort took in. */
  readonly sorted: number;
  /** Pages read, from memory or from disk. */
  readonly buffers: number;
  readonly indexes: readonly string[];
}

export function costOf({ Plan: root, 'Execution Time': ms }: ExplainedPlan, tables: readonly string[]): PlanCost {
  const nodes = all(root);
  const own = nodes.filter((node) => tables.includes(node['Relation Name'] ?? ''));
  return {
    ms,
    seqScans: own.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'] ?? ''),
    rows: Math.max(0, ...own.map(rowsOf)),
    sorted: Math.max(0, ...nodes.filter((node) => node['Node Type'] === 'Sort').flatMap(({ Plans = [] }) => Plans.map(rowsOf))),
    buffers: (root['Shared Hit Blocks'] ?? 0) + (root['Shared Read Blocks'] ?? 0),
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))].sort(),
  };
}

function all(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(all)];
}

function rowsOf(node: PlanNode): number {
  const perLoop =
    (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return Math.round(perLoop * (node['Actual Loops'] ?? 1));
}
