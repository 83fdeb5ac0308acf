import { command } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { isPartner } from '../../shared/viewer.ts';
import { CustomerExportEntity } from '../database/customerExportEntity.ts';
import { newExport } from '../domain/customerExport.ts';
import type { ExportCustomersInput } from '../generated/resolvers.ts';
import { takeTurn } from './takeTurn.ts';

/** Asks for the whole list as a file, which a job makes. One that waits already is answered in its place. */
export const exportCustomers = command<ExportCustomersInput, { readonly export: string }, never>({
  name: 'exportCustomers',
  async run({ tx, now, newId, viewer }) {
    if (!isPartner(viewer)) throw new Error('A list of customers is exported by a partner.');
    const { partnerId } = viewer;
    await takeTurn(tx, `exports of ${partnerId}`);
    const [waiting] = await tx.find(CustomerExportEntity, { partnerId, state: 'PENDING' });
    if (waiting) return accept({ ids: { export: waiting.id }, events: [] });
    const asked = newExport(newId('CustomerExport'), partnerId, now);
    await tx.insert(CustomerExportEntity, asked);
    return accept({ ids: { export: asked.id }, events: [{ type: 'customer.export.requested', subject: asked.id, payload: {} }] });
  },
});
