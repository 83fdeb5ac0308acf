import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, holds, KIND, PARTNER } from '../../../shared/plumbing.ts';

/** The customers of one reseller in the order of the list. */
export class AddListIndexes1767225600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX customer_relationship_reseller_name
        ON customers.customer_relationship (partner_id, reseller_id, friendly_name_key, customer_id);
      DROP INDEX customers.customer_relationship_reseller;
      ALTER POLICY customer_relationship_read ON customers.customer_relationship USING (${holds('partner_id', PARTNER)}
        OR (${KIND} = 'CUSTOMER_ADMIN' AND ${holds('customer_id', CUSTOMER)}) OR ${KIND} = 'PLATFORM_OPERATOR');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY customer_relationship_read ON customers.customer_relationship USING (partner_id = ${PARTNER}
        OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER}) OR ${KIND} = 'PLATFORM_OPERATOR');
      CREATE INDEX customer_relationship_reseller ON customers.customer_relationship (partner_id, reseller_id, customer_id);
      DROP INDEX customers.customer_relationship_reseller_name;
    `);
  }
}
