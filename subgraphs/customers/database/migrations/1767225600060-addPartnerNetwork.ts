import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cloud a partner and its customers are in. */
export class AddPartnerNetwork1767225600060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE customers.partner
        ADD COLUMN cloud text NOT NULL DEFAULT 'GLOBAL'
          CONSTRAINT partner_cloud CHECK (cloud IN ('GLOBAL', 'US_GOVERNMENT', 'CHINA_21VIANET'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE customers.partner DROP COLUMN cloud');
  }
}
