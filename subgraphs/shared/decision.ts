/**
 * What a rule or a command answers: yes with a value, or no with every reason at once.
 * A refusal is a value, never an exception: it says what the business does not allow.
 */
export type Decision<T, R> = Accepted<T> | Refused<R>;

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<R> {
  readonly ok: false;
  /** At least one, in the order the rules state. */
  readonly refusals: readonly [R, ...R[]];
}

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refuse<const R>(first: R, ...more: R[]): Refused<R> {
  return { ok: false, refusals: [first, ...more] };
}

/** Refused when the list holds anything, accepted with `value` otherwise: for rules that report all errors of a form. */
export function refuseAny<T, R>(refusals: readonly R[], value: T): Decision<T, R> {
  const [first, ...more] = refusals;
  return first === undefined ? accept(value) : refuse(first, ...more);
}
