import { job } from '../../shared/jobs.ts';
import { advanceGdapRelationship } from './advanceGdapRelationship.ts';
import { provisionGdapAccessAssignment } from './provisionGdapAccessAssignment.ts';

/** Requests lapse 90 days after the lock; approved relationships are set up a minute after the approval. */
const relationships = job(
  'gdapRelationships',
  'access.claim_gdap_relationships',
  advanceGdapRelationship,
  ({ id }, idempotencyKey) => ({ relationshipId: id, idempotencyKey }),
);

/** Access assignments are set up half a minute after they were made. */
const assignments = job(
  'gdapAccessAssignments',
  'access.claim_gdap_access_assignments',
  provisionGdapAccessAssignment,
  ({ id }, idempotencyKey) => ({ accessAssignmentId: id, idempotencyKey }),
);

export const gdapJobs = [relationships, assignments];
