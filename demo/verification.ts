import type { RecordedCustomer } from '../subgraphs/customers/domain/recordedCustomer.ts';
import type { DemoCustomer } from './customers.ts';
import type { Timeline } from './timeline.ts';

type Verification = RecordedCustomer['verification'];

/** Days before the first start on which the profile of a customer changed. */
const CHANGED_DAYS_AGO = 2;

/** The account verification after a customer was added; with `changed` after its profile changed, too. */
export function verificationOf({ name, story, addedDaysAgo }: DemoCustomer, at: Timeline, changed: boolean): Verification {
  const startedAt = at(addedDaysAgo, `verification of ${name}`);
  const decidedAt = at(addedDaysAgo - 1, `verification of ${name}`);
  const open: Verification = {
    status: 'UNDER_REVIEW',
    startedAt,
    decidedAt: null,
    reason: null,
    trigger: 'CUSTOMER_CREATED',
  };
  if (story === 'NEW') return open;
  if (story === 'IMPORTED') return { ...open, status: 'UNKNOWN', startedAt: null, trigger: 'IMPORTED' };
  if (story === 'INCOMPLETE') return { ...open, status: 'NOT_READY', startedAt: null, trigger: 'IMPORTED' };
  if (story === 'REFUSED') {
    return { ...open, status: 'NOT_ALLOWED', decidedAt, reason: 'No company is registered at the address that was given.' };
  }
  if (story === 'PROFILE_CHANGED' && changed) {
    return { ...open, startedAt: at(CHANGED_DAYS_AGO, `verification of ${name}`), trigger: 'PROFILE_CHANGED' };
  }
  return { ...open, status: 'ALLOWED', decidedAt };
}
