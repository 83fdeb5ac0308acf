import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { CustomerEntity } from '../database/entities.ts';
import { CustomerChannelEntity } from '../database/removalEntities.ts';
import { type ChannelRefusal, channelReportErrors, channelsInUse, recordedChannels } from '../domain/multichannel.ts';
import type { RecordCustomerChannelsInput } from '../generated/resolvers.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';

export type RecordCustomerChannelsRefusal = { readonly code: 'CUSTOMER_NOT_FOUND' } | ChannelRefusal;

/** Records what a customer buys past its partners, in place of all that was recorded before; an equal report changes nothing. */
export const recordCustomerChannels = command<
  RecordCustomerChannelsInput,
  { readonly customer: string },
  RecordCustomerChannelsRefusal
>({
  name: 'recordCustomerChannels',
  async run({ tx }, { customerId, channels: report }) {
    const form = refuseAny(channelReportErrors(report), null);
    if (!form.ok) return form;
    // Holding the customer lets two reports follow each other.
    if (!(await tx.lock(CustomerEntity, customerId))) return refuse({ code: 'CUSTOMER_NOT_FOUND' });

    const before = await tx.lockAll(CustomerChannelEntity, { customerId });
    const recorded = recordedChannels(customerId, before, report);
    for (const row of recorded) {
      const isKnown = before.some(({ channel, kind }) => channel === row.channel && kind === row.kind);
      await (isKnown ? tx.save(CustomerChannelEntity, row) : tx.insert(CustomerChannelEntity, row));
    }
    const inUse = channelsInUse(recorded);
    const told = {
      type: 'customer.channels.recorded',
      subject: customerId,
      customerId,
      payload: {
        channels: inUse.map(({ channel }) => channel),
        kinds: inUse.map(({ kind }) => kind),
        counts: inUse.map(({ count }) => String(count)),
      },
      partners: await partnersOfCustomer(tx, customerId),
    };
    return accept({ ids: { customer: customerId }, events: tx.changes.length > 0 ? [told] : [] });
  },
});
