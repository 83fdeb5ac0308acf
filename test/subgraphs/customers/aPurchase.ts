import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import { createSubscription } from '../../../subgraphs/subscriptions/services/createSubscription.ts';
import { plainItem } from '../../support/fillCustomer.ts';
import type { Api } from '../../support/startApi.ts';

/** Sells one subscription to a customer, and lets this subgraph hear of it. */
export async function aPurchase(api: Api, viewer: Viewer, customerId: string): Promise<void> {
  await api.settle();
  const outcome = await api.subgraphs.subscriptions.commands.run(
    createSubscription,
    {
      ...{ customerId, catalogItemId: await plainItem(api), quantity: 5, termDuration: 'P1Y', billingCycle: 'ANNUAL' },
      partnerOnRecordAttestationAccepted: true,
    },
    { viewer, now: api.now(), newId: api.newId },
  );
  if (!outcome.ok) throw new Error(`Nothing was sold: ${JSON.stringify(outcome.refusals)}`);
  await api.settle();
}
