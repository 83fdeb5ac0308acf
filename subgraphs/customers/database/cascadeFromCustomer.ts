const eachKey = (kind: 'a' | 'c', definition: string): string => `
  DO $$
  DECLARE
    key record;
  BEGIN
    FOR key IN SELECT c.conname AS name, c.conrelid::regclass AS holder, pg_get_constraintdef(c.oid) AS definition
      FROM pg_constraint c WHERE c.contype = 'f' AND c.confrelid = 'customers.customer'::regclass AND c.confdeltype = '${kind}'
    LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s', key.holder, key.name, key.name, ${definition});
    END LOOP;
  END $$;`;

/**
 * Lets the rows of every table that points at a customer go with it, when the tenant is deleted. A migration that adds such a table
 * says ON DELETE CASCADE itself, or runs this again.
 */
export const CASCADE_FROM_CUSTOMER = eachKey('a', "key.definition || ' ON DELETE CASCADE'");
export const KEEP_FROM_CUSTOMER = eachKey('c', "replace(key.definition, ' ON DELETE CASCADE', '')");
