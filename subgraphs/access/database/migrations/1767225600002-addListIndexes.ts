import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMER, holds, KIND, PARTNER } from '../../../shared/plumbing.ts';

const BY_RELATIONSHIP = `EXISTS (SELECT 1 FROM access.customer_fact f
    WHERE f.partner_id = ${PARTNER} AND f.customer_id = customer_user.customer_id AND f.relationship <> 'NONE')`;
const BY_GDAP = `EXISTS (SELECT 1 FROM access.gdap_relationship g
    WHERE g.partner_id = ${PARTNER} AND g.customer_id = customer_user.customer_id AND g.status = 'ACTIVE')`;
const INVITATION = "nullif((SELECT current_setting('app.invitation', true)), '')";
const OWN = `(${KIND} = 'CUSTOMER_ADMIN' AND customer_id = ${CUSTOMER})`;

/**
 * An index for each order of a customer's relationships. The policy of its users asks first what costs nothing: an administrator
 * of the customer paid for each row with a look at all relationships of the customer.
 */
export class AddListIndexes1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX gdap_relationship_of_customer_name ON access.gdap_relationship (customer_id, name_key, id);
      CREATE INDEX gdap_relationship_of_customer_ends ON access.gdap_relationship (customer_id, ends_at_key, id);
      CREATE INDEX gdap_relationship_active ON access.gdap_relationship (partner_id, customer_id) WHERE status = 'ACTIVE';
      ALTER POLICY gdap_relationship_read ON access.gdap_relationship USING (${holds('partner_id', PARTNER)}
        OR (${KIND} = 'CUSTOMER_ADMIN' AND status <> 'CREATED' AND (${holds('customer_id', CUSTOMER)}
          OR (customer_id IS NULL AND status = 'APPROVAL_PENDING' AND ${holds('external_id', INVITATION)}))));
      ALTER POLICY customer_user_read ON access.customer_user USING (${OWN} OR (${BY_RELATIONSHIP} OR ${BY_GDAP}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY customer_user_read ON access.customer_user USING ((${BY_RELATIONSHIP} OR ${BY_GDAP}) OR ${OWN});
      ALTER POLICY gdap_relationship_read ON access.gdap_relationship USING (partner_id = ${PARTNER}
        OR (${KIND} = 'CUSTOMER_ADMIN' AND status <> 'CREATED' AND (customer_id = ${CUSTOMER}
          OR (customer_id IS NULL AND status = 'APPROVAL_PENDING' AND external_id = ${INVITATION}))));
      DROP INDEX access.gdap_relationship_active, access.gdap_relationship_of_customer_ends, access.gdap_relationship_of_customer_name;
    `);
  }
}
