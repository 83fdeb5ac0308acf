import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, holds, KIND, PARTNER } from '../../../shared/plumbing.ts';

/**
 * An index for each order of the list: of a reseller, and of a customer, whoever asks. Those by the end of the term hold
 * all that a count and the policy ask, so that the fleet that renews soon, or all, is counted from the index alone.
 */
export class AddListIndexes1767225600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX subscription_reseller_created ON subscriptions.subscription (reseller_id, created_at, id) WHERE reseller_id IS NOT NULL;
      CREATE INDEX subscription_reseller_name ON subscriptions.subscription (reseller_id, name_key, id) WHERE reseller_id IS NOT NULL;
      CREATE INDEX subscription_reseller_ends ON subscriptions.subscription (reseller_id, ends_on_key, id)
        INCLUDE (status, customer_id, partner_id, commitment_ends_on) WHERE reseller_id IS NOT NULL;
      CREATE INDEX subscription_reseller_quantity ON subscriptions.subscription (reseller_id, quantity, id) WHERE reseller_id IS NOT NULL;
      CREATE INDEX subscription_of_customer_name ON subscriptions.subscription (customer_id, name_key, id);
      CREATE INDEX subscription_of_customer_ends ON subscriptions.subscription (customer_id, ends_on_key, id);
      CREATE INDEX subscription_of_customer_quantity ON subscriptions.subscription (customer_id, quantity, id);
      DROP INDEX subscriptions.subscription_reseller;
      DROP INDEX subscriptions.subscription_customer_name;

      DROP INDEX subscriptions.subscription_ends;
      CREATE INDEX subscription_ends ON subscriptions.subscription (partner_id, ends_on_key, id)
        INCLUDE (status, customer_id, reseller_id, commitment_ends_on);
      ALTER POLICY subscription_read ON subscriptions.subscription USING (${holds('partner_id', PARTNER)}
        OR ${holds('reseller_id', PARTNER)} OR (${KIND} = 'CUSTOMER_ADMIN' AND ${holds('customer_id', CUSTOMER)}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY subscription_read ON subscriptions.subscription USING (partner_id = ${PARTNER}
        OR reseller_id = ${PARTNER} OR (${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER}));
      DROP INDEX subscriptions.subscription_ends;
      CREATE INDEX subscription_ends ON subscriptions.subscription (partner_id, ends_on_key, id);

      CREATE INDEX subscription_customer_name ON subscriptions.subscription (partner_id, customer_id, name_key, id);
      CREATE INDEX subscription_reseller ON subscriptions.subscription (reseller_id, customer_id, created_at, id) WHERE reseller_id IS NOT NULL;
      DROP INDEX subscriptions.subscription_of_customer_quantity, subscriptions.subscription_of_customer_ends,
        subscriptions.subscription_of_customer_name, subscriptions.subscription_reseller_quantity,
        subscriptions.subscription_reseller_ends, subscriptions.subscription_reseller_name, subscriptions.subscription_reseller_created;
    `);
  }
}
