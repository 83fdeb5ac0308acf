import type { Command, CommandIds, CommandInput, Refusal, RunnerRefusal } from './command.ts';
import type { Outcome, Plan } from './commandRunner.ts';
import type { LoaderContext } from './context.ts';
import type { Decision } from './decision.ts';
import { type CommandPlanModel, type Explained, planModel, serving, type UserErrorModel, userErrorsOf } from './mutation.ts';
import { badUserInput } from './requestError.ts';

/** Rows of one call; a mutation may take fewer. */
export const MAX_ROWS = 500;
/** Leaves room for the number of the row in the key of a command. */
const MAX_KEY = 250;

export interface Bulk<Input, Row, Ids extends CommandIds, R extends Refusal, Result extends object, Loaders> {
  /** Name of the list in the input that makes the rows. */
  readonly list: string;
  /** Most rows; `MAX_ROWS` when absent. */
  readonly maximum?: number;
  /** What the command takes for each row, in order; key and dry run are added. */
  rows(input: Input): readonly Row[];
  explain(refusal: R): Explained;
  /** Path below the input of the call for a path below that of a row, counted from 0; `list`, row and path when absent. */
  path?(at: number, field: readonly string[]): readonly string[];
  /** The objects of a row that was carried out; they are null for a refused one. */
  result(ids: Ids, context: LoaderContext<Loaders>, once: string | null): Result | Promise<Result>;
}

/** What is answered for one row; its objects stand beside it. */
export interface RowFrame<Code extends string> {
  /** From 1 on. */
  readonly row: number;
  readonly userErrors: UserErrorModel<Code>[];
}

/**
 * The resolver of a mutation with many rows: runs the command once for each, one after another, so that a row finds what those
 * before it did. Each is kept or refused by itself. With a key, a row's own key is that of the call, `#` and its number: a call
 * that was cut off is repeated with the same key, and what was done stays done. A dry run plans every row on what is stored.
 * @throws GraphQLError `BAD_USER_INPUT` for no row, too many rows or a key that is too long
 */
export function bulkMutation<
  Input extends CommandInput,
  Row extends CommandInput,
  Ids extends CommandIds,
  R extends Refusal,
  Result extends object,
  Loaders,
>(command: Command<Row, Ids, R>, bulk: Bulk<Input, Row, Ids, R, Result, Loaders>) {
  type Code = R['code'] | RunnerRefusal['code'];
  const resolve = async (_parent: unknown, { input }: { input: Input }, context: LoaderContext<Loaders>) => {
    const { viewer, clock, newId, commands } = context;
    const rows = bulk.rows(input);
    checkSize(bulk, rows.length);
    const key = checkedKey(input.idempotencyKey);
    const dryRun = input.dryRun ?? false;
    const outcomes: Decision<Outcome<Ids>, R | RunnerRefusal>[] = [];
    for (const [at, row] of rows.entries()) {
      const idempotencyKey = key === null ? null : `${key}#${at + 1}`;
      outcomes.push(await commands.run(command, { ...row, idempotencyKey, dryRun }, { viewer, now: clock(), newId }));
    }
    context.forget();
    const results = outcomes.map(async (outcome, at): Promise<Partial<Result> & RowFrame<Code>> => {
      const row = at + 1;
      if (!outcome.ok) {
        const userErrors = userErrorsOf(outcome.refusals, (refusal: R) => bulk.explain(refusal));
        const nothing: Partial<Result> = {};
        return { ...nothing, row, userErrors: userErrors.map((error) => ({ ...error, field: placed(bulk, at, error.field) })) };
      }
      const { ids, once } = outcome.value;
      return { ...(await bulk.result(ids, context, once?.reveal() ?? null)), row, userErrors: [] };
    });
    const userErrors: UserErrorModel<Code>[] = [];
    return { results: await Promise.all(results), userErrors, plan: dryRun ? wholePlan(outcomes) : null };
  };
  return serving(command, resolve);
}

type Placing = Pick<Bulk<never, never, never, never, never, never>, 'list' | 'maximum' | 'path'>;

function checkSize({ list, maximum = MAX_ROWS }: Placing, size: number): void {
  if (size >= 1 && size <= maximum) return;
  throw badUserInput(`\`${list}\` must have 1 to ${maximum} items; it has ${size}.`, { field: ['input', list], maximum });
}

function checkedKey(key: string | null | undefined): string | null {
  if (key == null) return null;
  if (key.length >= 1 && key.length <= MAX_KEY) return key;
  throw badUserInput(`idempotencyKey must have 1 to ${MAX_KEY} characters here; it has ${key.length}.`, {
    field: ['input', 'idempotencyKey'],
    maximum: MAX_KEY,
  });
}

/** `field` begins with `input`, as every payload has it. */
function placed({ list, path }: Placing, at: number, field: readonly string[] | null): string[] {
  const [, ...inRow] = field ?? [];
  if (inRow[0] === 'idempotencyKey') return ['input', ...inRow];
  return ['input', ...(path?.(at, inRow) ?? [list, String(at), ...inRow])];
}

/** What all rows would do, in their order. */
function wholePlan(outcomes: readonly Decision<Outcome<CommandIds>, unknown>[]): CommandPlanModel {
  const plans = outcomes.flatMap((outcome): Plan[] => (outcome.ok && outcome.value.plan ? [outcome.value.plan] : []));
  return planModel({
    changes: plans.flatMap(({ changes }) => changes),
    charges: plans.flatMap(({ charges }) => charges),
    events: plans.flatMap(({ events }) => events),
  });
}
