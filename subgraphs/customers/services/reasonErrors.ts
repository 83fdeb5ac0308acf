import { type DetailsRefusal, lengthErrors } from '../domain/referralForm.ts';
import { textOf } from './referralDetails.ts';

export type ReasonRefusal = DetailsRefusal | { readonly code: 'DECLINE_REASON_REQUIRED'; readonly field: readonly string[] };

/** What is wrong with a reason, which stands in the field `field`; who declines gives one. */
export function reasonErrors(
  text: string | null | undefined,
  isDeclined: boolean,
  field: 'reason' | 'statusReason',
): ReasonRefusal[] {
  const statusReason = textOf(text);
  if (isDeclined && statusReason === null) return [{ code: 'DECLINE_REASON_REQUIRED', field: [field] }];
  return lengthErrors({ statusReason }, []).map((error) => ('field' in error ? { ...error, field: [field] } : error));
}
