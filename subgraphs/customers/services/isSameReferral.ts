import type { Referral } from '../domain/referral.ts';

/** Whether two say the same; values count by their amount, however they are written. */
export function isSameReferral(a: Referral, b: Referral): boolean {
  const amountOf = ({ dealValue }: Referral) => (dealValue === null ? null : Number(dealValue));
  return canonical({ ...a, dealValue: amountOf(a) }) === canonical({ ...b, dealValue: amountOf(b) });
}

/** As text, whatever the order in which the database gives the fields of an object back. */
export function canonical(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
