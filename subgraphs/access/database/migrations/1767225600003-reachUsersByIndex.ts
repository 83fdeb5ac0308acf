import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, KIND, PARTNER } from '../../../shared/plumbing.ts';

/**
 * Whose users a partner reaches is looked up for each row. `last` is `OFFSET 0`, which keeps the planner from another way: it
 * would read all customers of the partner first, for a page of ten users of one.
 */
const sees = (last: string): string => `
  EXISTS (SELECT 1 FROM access.customer_fact f
          WHERE f.partner_id = ${PARTNER} AND f.customer_id = customer_user.customer_id AND f.relationship <> 'NONE' ${last})
  OR EXISTS (SELECT 1 FROM access.gdap_relationship g
             WHERE g.partner_id = ${PARTNER} AND g.customer_id = customer_user.customer_id AND g.status = 'ACTIVE' ${last})
  OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER})`;

export class ReachUsersByIndex1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY customer_user_read ON access.customer_user USING (${sees('OFFSET 0')})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY customer_user_read ON access.customer_user USING (${sees('')})`);
  }
}
