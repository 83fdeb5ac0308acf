import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexes = (included: string) => `
  DROP INDEX subscriptions.subscription_ends, subscriptions.subscription_reseller_ends;
  CREATE INDEX subscription_ends ON subscriptions.subscription (partner_id, ends_on_key, id)
    INCLUDE (${included}, customer_id, reseller_id, commitment_ends_on);
  CREATE INDEX subscription_reseller_ends ON subscriptions.subscription (reseller_id, ends_on_key, id)
    INCLUDE (${included}, customer_id, partner_id, commitment_ends_on) WHERE reseller_id IS NOT NULL;`;

/** What renews within a window is counted in the index: in the table every row of the window is a page of its own. */
export class CountRenewals1767225600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes('status, auto_renew_enabled'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(indexes('status'));
  }
}
