import { batchById, batchByKey, batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import { ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { ENDED_STATUSES } from '../../shared/rules/removalBlockers.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { AgreementAttestationEntity, AgreementSignatureEntity } from '../database/agreementEntities.ts';
import { BUYING_CUSTOMERS } from '../database/buyingCustomers.ts';
import type { AgreementSignature } from '../domain/agreementAcceptance.ts';
import type { AgreementAttestation } from '../domain/agreementAttestation.ts';
import { AGREEMENT_IN_FORCE } from '../domain/agreementState.ts';
import type { AgreementCoverageFilter, AgreementCoverageOrder } from '../generated/resolvers.ts';
import type { AgreementCoverageModel } from '../models.ts';
import { agreementCoverageList } from './agreementCoverageList.ts';
import { customerScope } from './customerScope.ts';

/** What is read of attestations, signatures and coverage in one request. */
export function agreementLoaders({ viewer, read }: RequestContext) {
  let current: Promise<{ readonly id: string } | null> | null = null;
  return {
    /** The newest version of the agreement in force; null while there is none. */
    currentAgreement: () => {
      current ??= read<{ readonly id: string }>(
        `SELECT t.id FROM customers.agreement_template t
         WHERE t.retired_at IS NULL AND t.type = $1 ORDER BY t.version_rank DESC, t.id LIMIT 1`,
        [AGREEMENT_IN_FORCE],
      ).then(([newest]) => newest ?? null);
      return current;
    },
    /** For the partner that made it. */
    attestationById: batchById((ids) =>
      read<AgreementAttestation>(
        `SELECT ${columnsOf(AgreementAttestationEntity, 'a')} FROM customers.agreement_attestation a
         WHERE a.partner_id = $1 AND a.id = ANY ($2)`,
        [partnerOf(viewer), ids],
      ),
    ),
    /** Newest first. */
    signaturesOfCustomer: batchManyByKey(
      (customerIds) => {
        const { bind, values } = bindings();
        return read<AgreementSignature>(
          `SELECT ${columnsOf(AgreementSignatureEntity, 's')} FROM customers.agreement_signature s
           WHERE s.customer_id = ANY (${bind(customerIds)}) AND ${customerScope(viewer, 's.customer_id', bind)}
           ORDER BY s.signed_at DESC, s.template_id`,
          values,
        );
      },
      ({ customerId }) => customerId,
    ),
    /** Null for a customer that holds nothing a partner sold it. */
    buyingCustomer: batchByKey(
      (customerIds) => read<{ readonly customerId: string }>(BUYING_CUSTOMERS, [customerIds, ENDED_STATUSES]),
      ({ customerId }) => customerId,
    ),
    agreementCoverage: new ListReader<AgreementCoverageModel, AgreementCoverageFilter, AgreementCoverageOrder>(
      agreementCoverageList,
      viewer,
      read,
    ),
  };
}
