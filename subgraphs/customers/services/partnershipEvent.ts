import type { NewEvent } from '../../shared/command.ts';
import type { Partnership } from '../domain/partnership.ts';

/** Subscriptions follows these two: `resellerMpnId` stands on what is sold. */
export function partnershipEvent(
  type: 'partnership.accepted' | 'partnership.removed',
  { providerId, resellerId }: Pick<Partnership, 'providerId' | 'resellerId'>,
  resellerMpnId: string | null,
): NewEvent {
  return {
    type,
    subject: `${providerId}/${resellerId}`,
    payload: { providerId, resellerId, resellerMpnId },
    partners: [providerId, resellerId],
  };
}
