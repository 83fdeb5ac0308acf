import { job } from '../../shared/jobs.ts';
import { advanceCustomerExport } from './advanceCustomerExport.ts';
import { concludeCustomerVerification } from './concludeCustomerVerification.ts';
import { dropFileLink } from './dropFileLink.ts';

/** Links that have expired are emptied, and forgotten later. */
const links = job('fileLinks', 'customers.claim_file_links', dropFileLink, ({ id }, idempotencyKey) => ({
  tokenHash: id,
  idempotencyKey,
}));

/** Exports are made as soon as they are asked for, and end a day later. */
const listExports = job(
  'customerExports',
  'customers.claim_customer_exports',
  advanceCustomerExport,
  ({ id }, idempotencyKey) => ({
    exportId: id,
    idempotencyKey,
  }),
);

/** Reviews that nobody decides end in favour of the customer where the installation says so. */
const reviews = job(
  'customerReviews',
  'customers.claim_customer_reviews',
  concludeCustomerVerification,
  ({ id }, idempotencyKey) => ({
    customerId: id,
    idempotencyKey,
  }),
);

export const recordJobs = [links, listExports, reviews];
