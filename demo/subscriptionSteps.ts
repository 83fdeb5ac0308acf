import { changeSubscriptionQuantity } from '../subgraphs/subscriptions/services/changeSubscriptionQuantity.ts';
import { createSubscription } from '../subgraphs/subscriptions/services/createSubscription.ts';
import { basketOf, type Sale } from './basket.ts';
import { couldBuy, customers, type DemoCustomer } from './customers.ts';
import type { Loading } from './loading.ts';
import { shippedOffers } from './offers.ts';
import type { DemoPartner } from './partners.ts';
import { adminAgentOf } from './people.ts';
import { firstSeededId, seededChoice } from './seed.ts';
import { type Step, step } from './steps.ts';

interface OfferedSale extends Sale {
  readonly catalogItemId: string;
}

/** What the partners sold, and how the seats changed since: by the same commands as every other sale. */
export function subscriptionSteps(loading: Loading): Step[] {
  const offers = shippedOffers();
  return customers
    .filter(couldBuy)
    .flatMap((customer) =>
      customer.sellers
        .filter(({ partner }) => partner.type !== 'INDIRECT_RESELLER')
        .flatMap(({ partner }) =>
          basketOf(customer, partner).flatMap((sale) =>
            saleSteps(loading, customer, partner, { ...sale, catalogItemId: offers.get(sale.offer) ?? sale.offer }),
          ),
        ),
    );
}

function saleSteps({ subgraphs, at }: Loading, customer: DemoCustomer, partner: DemoPartner, sale: OfferedSale): Step[] {
  const { offer, catalogItemId, daysAgo, quantity, termDuration, billingCycle, change } = sale;
  const name = `${offer} for ${customer.name} from ${partner.key}`;
  const viewer = adminAgentOf(partner);
  const purchase = {
    ...{ customerId: customer.id, catalogItemId, quantity, termDuration, billingCycle },
    friendlyName: seededChoice(`name of ${name}`, [null, null, null, `${offer}, head office`]),
    partnerOnRecordAttestationAccepted: true,
  };
  const bought = step(subgraphs.subscriptions, createSubscription, purchase, {
    name,
    partner,
    at: at(daysAgo, name),
    viewer,
  });
  if (!change) return [bought];

  const subscriptionId = firstSeededId('CustomerSubscription', name);
  const input = { subscriptionId, quantity: quantity + change.seats };
  const frame = { name: `seats of ${name}`, partner, at: at(change.daysAgo, name), viewer };
  return [bought, step(subgraphs.subscriptions, changeSubscriptionQuantity, input, frame)];
}
