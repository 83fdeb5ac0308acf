import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownedPolicy } from '../../../shared/plumbing.ts';

/** What users of a customer may buy by themselves at the expense of a partner, as the customers subgraph tells it. */
export class KeepSelfServePermissions1767225600031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subscriptions.self_serve_permission (
        partner_id text NOT NULL,
        customer_id text NOT NULL,
        relationship text NOT NULL,
        resources text[] NOT NULL,
        CONSTRAINT self_serve_permission_pk PRIMARY KEY (partner_id, customer_id)
      );
      CREATE INDEX self_serve_permission_customer ON subscriptions.self_serve_permission (customer_id);
      ${ownedPolicy('subscriptions.self_serve_permission', { reseller: false, customer: true })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE subscriptions.self_serve_permission');
  }
}
