import type { GraphQLError } from 'graphql';
import { type AccessRefusal, isAccessRefusal } from './accessRefusal.ts';
import type { BookedCharge, Command, CommandIds, CommandInput, NewEvent, Refusal, RunnerRefusal } from './command.ts';
import type { Plan } from './commandRunner.ts';
import type { LoaderContext } from './context.ts';
import type { Money } from './money.ts';
import { forbidden } from './requestError.ts';
import type { RowChange } from './Tx.ts';

/** A refusal in words. */
export interface Explained {
  readonly message: string;
  /** Path below `input`; null when no single input is at fault. */
  readonly field?: readonly string[] | null;
  readonly params?: Readonly<Record<string, string | number | Date | null>>;
  /** The number Partner Center gives for it. */
  readonly partnerCenterCode?: number;
}

export interface UserErrorModel<Code extends string> {
  readonly code: Code;
  readonly message: string;
  readonly field: string[] | null;
  readonly params: { name: string; value: string }[];
  readonly partnerCenterCode: number | null;
}

export interface CommandPlanModel {
  readonly changes: { type: string; id: string; field: string; before: string | null; after: string | null }[];
  readonly charges: { subject: string; kind: string; amount: Money | null }[];
  readonly events: { type: string; subject: string }[];
}

export interface PayloadFrame<Code extends string> {
  readonly userErrors: UserErrorModel<Code>[];
  readonly plan: CommandPlanModel | null;
}

const commands = new WeakMap<object, { readonly name: string }>();

/** The command behind a resolver of the type Mutation; undefined for one that does not use the road. */
export function commandBehind(resolver: object): { readonly name: string } | undefined {
  return commands.get(resolver);
}

/**
 * The resolver of a mutation: runs the command, words its refusals, and answers with today's objects. On a refusal the
 * payload's objects are null.
 * @throws GraphQLError `FORBIDDEN` when the command refused for want of a role
 */
export function mutation<Input extends CommandInput, Ids extends CommandIds, R extends Refusal, Payload extends object, Loaders>(
  command: Command<Input, Ids, R | AccessRefusal>,
  explain: (refusal: R) => Explained,
  payload: (ids: Ids, context: LoaderContext<Loaders>, once: string | null) => Payload | Promise<Payload>,
) {
  const resolve = async (_parent: unknown, { input }: { input: Input }, context: LoaderContext<Loaders>) => {
    const { viewer, clock, newId } = context;
    const outcome = await context.commands.run(command, input, { viewer, now: clock(), newId });
    if (!outcome.ok) {
      const userErrors = outcome.refusals.map((refusal) => {
        if (isAccessRefusal(refusal)) throw forbiddenFor(refusal);
        return worded(refusal, explain);
      });
      return { userErrors, plan: null } satisfies PayloadFrame<R['code'] | RunnerRefusal['code']>;
    }
    context.forget();
    const { ids, once, plan } = outcome.value;
    return { ...(await payload(ids, context, once?.reveal() ?? null)), userErrors: [], plan: plan && planModel(plan) };
  };
  return serving(command, resolve);
}

/** Notes which command a resolver of the type Mutation runs. */
export function serving<Resolve extends object>(command: { readonly name: string }, resolve: Resolve): Resolve {
  commands.set(resolve, command);
  return resolve;
}

function forbiddenFor({ code, anyOfRoles }: AccessRefusal): GraphQLError {
  const roles = anyOfRoles.join(', ');
  return code === 'ROLE_REQUIRED'
    ? forbidden(code, `This needs one of the roles ${roles}.`, { requiredRoles: anyOfRoles })
    : forbidden(code, `This needs one of these roles through GDAP: ${roles}.`, { anyOfRoles });
}

function worded<R extends Refusal>(
  refusal: R | RunnerRefusal,
  explain: (refusal: R) => Explained,
): UserErrorModel<R['code'] | RunnerRefusal['code']> {
  return userError(refusal, isRunnerRefusal(refusal) ? explainRunner(refusal) : explain(refusal));
}

function userError<R extends { readonly code: string }>(refusal: R, explained: Explained): UserErrorModel<R['code']> {
  const { message, field = null, params = {}, partnerCenterCode = null } = explained;
  return {
    code: refusal.code,
    message,
    field: field && ['input', ...field],
    params: Object.entries(params).map(([name, value]) => ({ name, value: text(value) ?? '' })),
    partnerCenterCode,
  };
}

const RUNNER_CODES: ReadonlySet<string> = new Set<RunnerRefusal['code']>([
  'IDEMPOTENCY_KEY_REUSED',
  'IDEMPOTENCY_KEY_IN_PROGRESS',
  'ETAG_MISMATCH',
]);

function isRunnerRefusal(refusal: Refusal | RunnerRefusal): refusal is RunnerRefusal {
  return RUNNER_CODES.has(refusal.code);
}

function explainRunner(refusal: RunnerRefusal): Explained {
  switch (refusal.code) {
    case 'IDEMPOTENCY_KEY_REUSED':
      return {
        message: 'This idempotency key was used with another input. Take a new key for another request.',
        field: ['idempotencyKey'],
      };
    case 'IDEMPOTENCY_KEY_IN_PROGRESS':
      return {
        message: 'The first call with this idempotency key is still running. Ask again in a moment.',
        field: ['idempotencyKey'],
      };
    case 'ETAG_MISMATCH':
      return {
        message: 'Somebody changed the object in between. Read it again, and send its etag as ifMatch.',
        field: ['ifMatch'],
        params: { currentEtag: refusal.currentEtag },
        partnerCenterCode: 2055,
      };
  }
}

/** Refusals in words, as every payload has them: for queries that answer what a command would say. */
export function userErrorsOf<R extends Refusal>(
  refusals: readonly (R | RunnerRefusal)[],
  explain: (refusal: R) => Explained,
): UserErrorModel<R['code'] | RunnerRefusal['code']>[] {
  return refusals.map((refusal) => worded(refusal, explain));
}

/** A plan as every payload has it. */
export function planModel({ changes, charges, events }: Plan): CommandPlanModel {
  return {
    changes: changes.flatMap(fieldChanges),
    charges: charges.map(({ subject, kind, amount }: BookedCharge) => ({ subject, kind, amount })),
    events: events.map(({ type, subject }: NewEvent) => ({ type, subject })),
  };
}

function fieldChanges({ type, id, before, after }: RowChange): CommandPlanModel['changes'] {
  return Object.keys(after)
    .filter((field) => field !== 'id')
    .map((field) => ({ type, id, field, before: text(before?.[field]), after: text(after[field]) }))
    .filter((change) => change.before !== change.after);
}

/** A stored value as people read it; null stays null. */
function text(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
