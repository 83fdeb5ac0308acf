import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KIND, PARTNER } from '../../../shared/plumbing.ts';
import { createRemovalRequests, dropRemovalRequests } from '../../../shared/removals/createRemovalRequests.ts';

/** Relationships that end, and the notes of a sandbox tenant that is deleted. */
export class AnswerRemovals1767225600042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createRemovalRequests('support')}
      -- A note is taken away only with its request, when the customer of the request is deleted.
      CREATE POLICY service_request_note_delete ON support.service_request_note
        FOR DELETE USING (${KIND} = 'SYSTEM' AND partner_id = ${PARTNER});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY service_request_note_delete ON support.service_request_note;
      ${dropRemovalRequests('support')}
    `);
  }
}
