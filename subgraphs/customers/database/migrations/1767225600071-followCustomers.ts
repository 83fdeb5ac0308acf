import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A relationship keeps country and verification of its customer, as it keeps the agreement: a partner with many customers finds the
 * few under review, or those of one country, along an index of its own. No partner may write the relationships of others, hence the
 * rights of the owner.
 */
export class FollowCustomers1767225600071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE customers.customer_relationship
        ADD COLUMN country text NOT NULL DEFAULT '',
        ADD COLUMN verification_status text NOT NULL DEFAULT 'UNKNOWN';

      CREATE FUNCTION customers.spread_customer_facts() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        UPDATE customers.customer_relationship r SET country = NEW.country, verification_status = NEW.verification_status
        WHERE r.customer_id = NEW.id
          AND (r.country, r.verification_status) IS DISTINCT FROM (NEW.country, NEW.verification_status);
        RETURN NULL;
      END $$;
      CREATE TRIGGER customer_facts AFTER UPDATE OF country, verification_status ON customers.customer
        FOR EACH ROW EXECUTE FUNCTION customers.spread_customer_facts();

      -- Held until the end: a decision in another transaction either is seen here, or sees this relationship.
      CREATE FUNCTION customers.take_customer_facts() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        SELECT c.country, c.verification_status INTO NEW.country, NEW.verification_status
        FROM customers.customer c WHERE c.id = NEW.customer_id FOR SHARE;
        NEW.country := coalesce(NEW.country, '');
        NEW.verification_status := coalesce(NEW.verification_status, 'UNKNOWN');
        RETURN NEW;
      END $$;
      CREATE TRIGGER customer_relationship_facts BEFORE INSERT ON customers.customer_relationship
        FOR EACH ROW EXECUTE FUNCTION customers.take_customer_facts();

      UPDATE customers.customer_relationship r SET country = c.country, verification_status = c.verification_status
      FROM customers.customer c WHERE c.id = r.customer_id;
      CREATE INDEX customer_relationship_country
        ON customers.customer_relationship (partner_id, country, friendly_name_key, customer_id) INCLUDE (state);
      CREATE INDEX customer_relationship_verification
        ON customers.customer_relationship (partner_id, verification_status, friendly_name_key, customer_id) INCLUDE (state);

      -- A customer that accepts again empties the tags of a partner whose counts it may not write.
      ALTER FUNCTION customers.count_tags() SECURITY DEFINER;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION customers.count_tags() SECURITY INVOKER;
      DROP TRIGGER customer_relationship_facts ON customers.customer_relationship;
      DROP TRIGGER customer_facts ON customers.customer;
      DROP FUNCTION customers.take_customer_facts();
      DROP FUNCTION customers.spread_customer_facts();
      ALTER TABLE customers.customer_relationship DROP COLUMN country, DROP COLUMN verification_status;
    `);
  }
}
