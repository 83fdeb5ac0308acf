import { EntitySchema } from 'typeorm';
import type { CustomerExport } from '../domain/customerExport.ts';

export const CustomerExportEntity = new EntitySchema<CustomerExport>({
  name: 'CustomerExport',
  schema: 'customers',
  tableName: 'customer_export',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    state: { type: 'text' },
    rowCount: { name: 'row_count', type: 'integer', nullable: true },
    requestedAt: { name: 'requested_at', type: 'timestamptz' },
    readyAt: { name: 'ready_at', type: 'timestamptz', nullable: true },
    expiresAt: { name: 'expires_at', type: 'timestamptz', nullable: true },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer' },
  },
});
