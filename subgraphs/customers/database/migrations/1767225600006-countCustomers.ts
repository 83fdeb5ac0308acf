import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A partner's customers are counted in the index of their list: the table has a page of its own for nearly every one. */
export class CountCustomers1767225600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX customers.customer_relationship_name;
      CREATE INDEX customer_relationship_name
        ON customers.customer_relationship (partner_id, friendly_name_key, customer_id) INCLUDE (state);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX customers.customer_relationship_name;
      CREATE INDEX customer_relationship_name ON customers.customer_relationship (partner_id, friendly_name_key, customer_id);
    `);
  }
}
