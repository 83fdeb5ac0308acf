import type { Explained } from '../../shared/mutation.ts';
import { CHANNEL_COUNT_LIMIT } from '../domain/multichannel.ts';
import type { RecordCustomerChannelsRefusal } from '../services/recordCustomerChannels.ts';
import { CUSTOMER_NOT_FOUND } from './explain.ts';

export function explainChannels(refusal: RecordCustomerChannelsRefusal): Explained {
  if (refusal.code === 'CUSTOMER_NOT_FOUND') return CUSTOMER_NOT_FOUND;
  const row = ['channels', String(refusal.index)];
  return refusal.flaw === 'CHANNEL_TWICE'
    ? { message: 'This channel and kind stand in the report already.', field: row, partnerCenterCode: 3000 }
    : {
        message: `The count is not 0 to ${CHANNEL_COUNT_LIMIT}.`,
        field: [...row, 'count'],
        params: { maximum: CHANNEL_COUNT_LIMIT },
        partnerCenterCode: 3000,
      };
}
