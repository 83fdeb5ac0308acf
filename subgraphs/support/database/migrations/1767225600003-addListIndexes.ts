import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, holds, KIND, PARTNER } from '../../../shared/plumbing.ts';

/** The lists by the last change of a customer, and of a user that sees what it filed alone. */
export class AddListIndexes1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX service_request_of_customer_modified ON support.service_request (customer_id, last_modified_at, id);
      CREATE INDEX service_request_filed_created ON support.service_request (created_by, created_at, id);
      CREATE INDEX service_request_filed_modified ON support.service_request (created_by, last_modified_at, id);
      ALTER POLICY service_request_read ON support.service_request USING (${holds('partner_id', PARTNER)}
        OR ${holds('reseller_id', PARTNER)} OR (${KIND} = 'CUSTOMER_ADMIN' AND ${holds('customer_id', CUSTOMER)}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY service_request_read ON support.service_request USING (partner_id = ${PARTNER}
        OR reseller_id = ${PARTNER} OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER}));
      DROP INDEX support.service_request_filed_modified, support.service_request_filed_created,
        support.service_request_of_customer_modified;
    `);
  }
}
