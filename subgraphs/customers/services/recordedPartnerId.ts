import { type CommandInput, command } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { partnerOnRecord } from './partnerOnRecord.ts';

/** The id of the partner with a tenant; null when none is on record. Changes nothing; internal, for recordings that name a tenant. */
export const recordedPartnerId = command<
  CommandInput & { readonly tenantId: string },
  { readonly partner: string | null },
  never
>({
  name: 'recordedPartnerId',
  async run({ tx }, { tenantId }) {
    const partner = await partnerOnRecord(tx, { tenantId });
    return accept({ ids: { partner: partner?.id ?? null }, events: [] });
  },
});
