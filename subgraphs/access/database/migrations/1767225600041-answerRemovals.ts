import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KIND, PARTNER } from '../../../shared/plumbing.ts';
import { createRemovalRequests, dropRemovalRequests } from '../../../shared/removals/createRemovalRequests.ts';

/** Relationships that end, and the users of a sandbox tenant that is deleted. */
export class AnswerRemovals1767225600041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createRemovalRequests('access')}
      -- Users go with their tenant, when the log of a partner of it tells that it was deleted.
      CREATE POLICY customer_user_delete ON access.customer_user FOR DELETE USING (${KIND} = 'SYSTEM' AND EXISTS (
        SELECT 1 FROM access.customer_fact f WHERE f.partner_id = ${PARTNER} AND f.customer_id = customer_user.customer_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY customer_user_delete ON access.customer_user;
      ${dropRemovalRequests('access')}
    `);
  }
}
