import type { Tx } from '../../shared/Tx.ts';
import type { AgreementTemplate } from '../domain/customer.ts';

/** Versions of every kind of agreement that are not withdrawn. */
export function agreementTemplates(tx: Tx): Promise<AgreementTemplate[]> {
  return tx.query<AgreementTemplate>(
    `SELECT id, template_id AS "templateId", type, agreement_link AS "agreementLink", version_rank AS "versionRank"
     FROM customers.agreement_template WHERE retired_at IS NULL`,
    [],
  );
}
