import { digits, markdownTable } from '../report/markdownTable.ts';
import type { ListSizes } from './fillLists.ts';
import type { ListFigure } from './measureLists.ts';

/** Milliseconds of the database for a first page. */
export const PAGE_BUDGET_MS = 20;

export interface ListsResult {
  readonly at: Date;
  readonly sizes: ListSizes;
  readonly machine: string;
  readonly figures: readonly ListFigure[];
}

const HEAD = ['list', 'asked by', 'what', 'ms', 'buffers', 'rows looked at', 'indexes', 'read from end to end'];
const number = (value: number): string => value.toLocaleString('en-US');

/** What the lists of the graph cost the database, as Markdown. */
export function listsReport({ at, sizes, machine, figures }: ListsResult): string {
  const of = (kind: ListFigure['kind']) => figures.filter((figure) => figure.kind === kind);
  const pages = [...of('ORDER'), ...of('CONDITION')];
  const late = pages.filter(({ cost }) => cost.ms > PAGE_BUDGET_MS);
  return `# What lists cost the database

- ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC · ${machine}
- one partner with ${number(sizes.own)} rows in every list, ${number(sizes.ofBigCustomer)} of them of one customer; all other partners
  together ${number(sizes.others)}; reference data ${number(sizes.reference)}
- each statement explained with \`EXPLAIN (ANALYZE, BUFFERS)\` as the run-time role under row-level security, the quickest of three runs;
  time is that of execution
- first pages of 20; \`root\` is a root field, \`under\` the list under one customer, \`among\` under several customers at once

First pages above ${PAGE_BUDGET_MS} ms: **${late.length}** of ${pages.length}${late.length === 0 ? '.' : ', marked below.'}

## First page, the dearest order of each list

${table(dearest(of('ORDER')))}

## First page with one condition, the dearest of each list

${table(dearest(of('CONDITION')))}
${late.length === 0 ? '' : `\n## First pages above ${PAGE_BUDGET_MS} ms\n\n${table(late)}\n`}
## The number of all rows

Counted only when \`totalCount\` is asked for; it grows with the rows counted.

${table(dearest(of('COUNT')))}
`;
}

/** Of each list and asker the figure that took longest. */
function dearest(figures: readonly ListFigure[]): ListFigure[] {
  const found = new Map<string, ListFigure>();
  for (const figure of figures) {
    const key = `${figure.list} ${figure.asked}`;
    if (figure.cost.ms > (found.get(key)?.cost.ms ?? -1)) found.set(key, figure);
  }
  return [...found.values()];
}

function table(figures: readonly ListFigure[]): string {
  return markdownTable(
    HEAD,
    figures.map(({ list, asked, what, kind, rows, cost }) => [
      list,
      asked,
      kind === 'COUNT' ? `${what}: ${number(rows)}` : what,
      kind !== 'COUNT' && cost.ms > PAGE_BUDGET_MS ? `**${digits(cost.ms)}**` : digits(cost.ms),
      number(cost.buffers),
      number(cost.rows),
      cost.indexes.join(', ') || '–',
      cost.seqScans.join(', ') || '–',
    ]),
  );
}
