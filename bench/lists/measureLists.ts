import { subgraphs } from '../../subgraphs/index.ts';
import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import { askings } from './askings.ts';
import { type ListArguments, type ListAsker, type ListDatabase, openLists } from './askList.ts';
import { argumentOf } from './connectionFields.ts';
import { lists } from './lists.ts';
import type { PlanCost } from './Plan.ts';

/** What one page, or one count, of a list cost the database. */
export interface ListFigure {
  readonly list: string;
  readonly subgraph: SubgraphName;
  /** Who asks, and where the list stands. */
  readonly asked: string;
  /** An order, or a condition. */
  readonly what: string;
  readonly kind: 'ORDER' | 'CONDITION' | 'COUNT';
  readonly rows: number;
  readonly cost: PlanCost;
}

/** A page as most clients ask for it. */
const PAGE = 20;
/** A statement is explained as often, and its quickest run counts: the first reads from disk. */
const RUNS = 3;

/** Explains the first page of every list in every order and with every condition, and its count, for everybody who may ask. */
export async function measureLists(database: ListDatabase, tell: (line: string) => void): Promise<ListFigure[]> {
  const figures: ListFigure[] = [];
  for (const subgraph of subgraphs) {
    const asker = await openLists(subgraph, database);
    try {
      for (const [list, listCase] of Object.entries(lists)) {
        if (!list.startsWith(`${subgraph.name}.`)) continue;
        figures.push(...(await figuresOf(asker, subgraph.name, list, listCase)));
        tell(list);
      }
    } finally {
      await asker.close();
    }
  }
  return figures;
}

async function figuresOf(
  asker: ListAsker,
  subgraph: SubgraphName,
  list: string,
  listCase: (typeof lists)[string],
): Promise<ListFigure[]> {
  const figures: ListFigure[] = [];
  const { tables, connection, filters } = listCase;
  for (const { who, viewer, place } of askings(listCase)) {
    const asked = `${who}, ${place}`;
    const page = async (kind: ListFigure['kind'], what: string, args: ListArguments): Promise<void> => {
      const found = await quickest(() => asker.page(list, viewer, place, { first: PAGE, ...args }, tables));
      figures.push({ list, subgraph, asked, what, kind, rows: found.nodes, cost: found.cost });
    };
    for (const orderBy of argumentOf(connection, 'orderBy')) await page('ORDER', orderBy, { orderBy });
    for (const [field, { value }] of Object.entries(filters)) {
      await page('CONDITION', field, { filter: { [field]: value } }).catch(ignoreNotForViewer);
    }
    const counted = await quickest(() => asker.count(list, viewer, place, {}, tables));
    figures.push({ list, subgraph, asked, what: 'totalCount', kind: 'COUNT', rows: counted.total, cost: counted.cost });
  }
  return figures;
}

/** A condition that says nothing to a viewer is refused. */
function ignoreNotForViewer(error: unknown): void {
  if (!(error instanceof Error) || !/is for /.test(error.message)) throw error;
}

async function quickest<T extends { readonly cost: PlanCost }>(ask: () => Promise<T>): Promise<T> {
  let best = await ask();
  for (let run = 1; run < RUNS; run += 1) {
    const next = await ask();
    if (next.cost.ms < best.cost.ms) best = next;
  }
  return best;
}
