import { type CommandContext, type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { CustomerExportEntity } from '../database/customerExportEntity.ts';
import { type CustomerCsvRow, customerCsv } from '../domain/customerCsv.ts';
import { type CustomerExport, expiredExport, exportFileName, readyExport } from '../domain/customerExport.ts';
import { makeFileLink } from './makeFileLink.ts';

export interface AdvanceCustomerExportInput extends CommandInput {
  readonly exportId: string;
}

export type AdvanceCustomerExportRefusal = { readonly code: 'EXPORT_NOT_FOUND' } | { readonly code: 'NOT_DUE' };

/** What a list without a filter shows, in its order. */
const WHOLE_LIST = `
  SELECT c.tenant_id AS "tenantId", r.friendly_name AS name, c.domain, r.tags
  FROM customers.customer_relationship r JOIN customers.customer c ON c.id = r.customer_id
  WHERE r.partner_id = $1 AND r.state IN ('RESELLER', 'REMOVING')
  ORDER BY r.friendly_name_key, r.customer_id`;

/** Makes the file of an export that waits, or ends one whose day is over; internal, a job runs it. */
export const advanceCustomerExport = command<
  AdvanceCustomerExportInput,
  { readonly export: string },
  AdvanceCustomerExportRefusal
>({
  name: 'advanceCustomerExport',
  async run(context, { exportId }) {
    const { tx, now } = context;
    const standing = await tx.lock(CustomerExportEntity, exportId);
    if (!standing) return refuse({ code: 'EXPORT_NOT_FOUND' });
    if (standing.dueAt === null || now < standing.dueAt) return refuse({ code: 'NOT_DUE' });
    const next = standing.state === 'PENDING' ? await made(context, standing) : expiredExport(standing);
    await tx.save(CustomerExportEntity, next);
    const { id, state, rowCount } = next;
    const event = { type: `customer.export.${state.toLowerCase()}`, subject: id, payload: { rowCount } };
    return accept({ ids: { export: id }, events: [event] });
  },
});

/** Its link is read again until it expires, so the secret is kept beside the file it leads to; whoever reads the one reads the other. */
async function made(context: CommandContext, waiting: CustomerExport): Promise<CustomerExport> {
  const rows = await context.tx.query<CustomerCsvRow>(WHOLE_LIST, [waiting.partnerId]);
  const ready = readyExport(waiting, rows.length, context.now);
  await makeFileLink(context, {
    subject: ready.id,
    target: { fileName: exportFileName(ready), contentType: 'text/csv; charset=utf-8', content: customerCsv(rows) },
    expiredCode: 'LINK_EXPIRED',
    expiresAt: ready.expiresAt ?? context.now,
    isReadAgain: true,
  });
  return ready;
}
