import { job } from '../../shared/jobs.ts';
import { dropFileLink } from './dropFileLink.ts';

/** Links that have expired are emptied, and forgotten later. */
const links = job('fileLinks', 'customers.claim_file_links', dropFileLink, ({ id }, idempotencyKey) => ({
  tokenHash: id,
  idempotencyKey,
}));

export const fileJobs = [links];
