import { batchById, batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import { ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { bindings, ownedBy } from '../../shared/tenancy.ts';
import { ChargeEntity, OrderEntity, OrderLineEntity, SeatBatchEntity, SubscriptionEntity } from '../database/entities.ts';
import type { StoredCatalogItem } from '../domain/catalogItem.ts';
import type { OrderLine, PurchaseOrder } from '../domain/order.ts';
import type { Charge, SeatBatch, Subscription } from '../domain/subscription.ts';
import type {
  CatalogItemFilter,
  CatalogItemOrder,
  CustomerSubscriptionFilter,
  CustomerSubscriptionOrder,
} from '../generated/resolvers.ts';
import { CATALOG_ITEM_COLUMNS, catalogItemList } from './catalogItemList.ts';
import { licenseLoaders } from './licenseLoaders.ts';
import { priceList } from './priceList.ts';
import { selfServeLoaders } from './selfServeLoaders.ts';
import { subscriptionList } from './subscriptionList.ts';

/** Newest charges that a subscription shows. */
const MAX_CHARGES = 100;

export function createLoaders(request: RequestContext) {
  const { viewer, read } = request;

  /** Reads rows of an owned table, called `t` in the statement: `keys` holds what is asked for, `mine` whose rows are meant. */
  const owned =
    <Row extends object>(sql: (keys: string, mine: string) => string) =>
    (keys: readonly string[]): Promise<Row[]> => {
      const { bind, values } = bindings();
      return read<Row>(sql(bind(keys), ownedBy(viewer, 't', bind)), values);
    };

  return {
    subscriptionById: batchById(
      owned<Subscription>(
        (ids, mine) => `SELECT ${columnsOf(SubscriptionEntity, 't')} FROM subscriptions.subscription t
                        WHERE t.id = ANY (${ids}) AND ${mine}`,
      ),
    ),
    subscriptions: new ListReader<Subscription, CustomerSubscriptionFilter, CustomerSubscriptionOrder>(
      subscriptionList,
      viewer,
      read,
    ),
    batchesOfSubscription: batchManyByKey(
      owned<SeatBatch>(
        (ids, mine) => `SELECT ${columnsOf(SeatBatchEntity, 't')} FROM subscriptions.seat_batch t
                        WHERE t.subscription_id = ANY (${ids}) AND ${mine} ORDER BY t.window_ends_at, t.id`,
      ),
      ({ subscriptionId }) => subscriptionId,
    ),
    chargesOfSubscription: batchManyByKey(
      owned<Charge>(
        (ids, mine) => `SELECT newest.* FROM unnest(${ids}::text[]) AS asked(id) CROSS JOIN LATERAL (
                          SELECT ${columnsOf(ChargeEntity, 't')} FROM subscriptions.charge t
                          WHERE t.subscription_id = asked.id AND ${mine}
                          ORDER BY t.booked_at DESC, t.id DESC LIMIT ${MAX_CHARGES}) newest
                        ORDER BY newest."bookedAt" DESC, newest.id DESC`,
      ),
      ({ subscriptionId }) => subscriptionId,
    ),
    chargeById: batchById(
      owned<Charge>(
        (ids, mine) => `SELECT ${columnsOf(ChargeEntity, 't')} FROM subscriptions.charge t WHERE t.id = ANY (${ids}) AND ${mine}`,
      ),
    ),
    orderById: batchById(
      owned<PurchaseOrder>(
        (ids, mine) => `SELECT ${columnsOf(OrderEntity, 't')} FROM subscriptions."order" t WHERE t.id = ANY (${ids}) AND ${mine}`,
      ),
    ),
    linesOfOrder: batchManyByKey(
      owned<OrderLine>(
        (ids, mine) => `SELECT ${columnsOf(OrderLineEntity, 't')} FROM subscriptions.order_line t
                        WHERE t.order_id = ANY (${ids}) AND ${mine} ORDER BY t.order_id, t.line_item_number`,
      ),
      ({ orderId }) => orderId,
    ),
    catalogItemById: batchById((ids) =>
      read<StoredCatalogItem>(
        `SELECT ${CATALOG_ITEM_COLUMNS} FROM subscriptions.catalog_item c WHERE c.id = ANY ($1) AND c.retired_at IS NULL`,
        [ids],
      ),
    ),
    catalogItems: new ListReader<StoredCatalogItem, CatalogItemFilter, CatalogItemOrder>(catalogItemList, viewer, read),
    prices: priceList(request),
    ...licenseLoaders(request),
    ...selfServeLoaders(request),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
