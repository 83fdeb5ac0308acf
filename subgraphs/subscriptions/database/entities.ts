import { EntitySchema } from 'typeorm';
import { dayColumn, decimalColumn } from '../../shared/columnTypes.ts';
import type { StoredCatalogItem } from '../domain/catalogItem.ts';
import type { CustomerGate, ResellerLink } from '../domain/customerGate.ts';
import type { OrderLine, PurchaseOrder } from '../domain/order.ts';
import type { Charge, SeatBatch, Subscription } from '../domain/subscription.ts';

export const SubscriptionEntity = new EntitySchema<Subscription>({
  name: 'CustomerSubscription',
  schema: 'subscriptions',
  tableName: 'subscription',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    customerId: { name: 'customer_id', type: 'text' }, // no foreign key: customers owns that row
    orderId: { name: 'order_id', type: 'text' },
    catalogItemId: { name: 'catalog_item_id', type: 'text' },
    offerId: { name: 'offer_id', type: 'text' },
    offerName: { name: 'offer_name', type: 'text' },
    friendlyName: { name: 'friendly_name', type: 'text', nullable: true },
    nameKey: { name: 'name_key', type: 'text' },
    productFamily: { name: 'product_family', type: 'text' },
    unitType: { name: 'unit_type', type: 'text' },
    billingType: { name: 'billing_type', type: 'text' },
    isTrial: { name: 'is_trial', type: 'boolean' },
    quantity: { type: 'integer' },
    minimumQuantity: { name: 'minimum_quantity', type: 'integer' },
    maximumQuantity: { name: 'maximum_quantity', type: 'integer' },
    status: { type: 'text' },
    termDuration: { name: 'term_duration', type: 'text', nullable: true },
    billingCycle: { name: 'billing_cycle', type: 'text' },
    currency: { type: 'text' },
    unitPrice: decimalColumn('unit_price', { nullable: true }),
    autoRenewEnabled: { name: 'auto_renew_enabled', type: 'boolean' },
    isExtendedServiceTerm: { name: 'is_extended_service_term', type: 'boolean' },
    termStartsOn: dayColumn('term_starts_on'),
    commitmentEndsOn: dayColumn('commitment_ends_on', { nullable: true }),
    endsOnKey: dayColumn('ends_on_key'),
    termAnchorDay: { name: 'term_anchor_day', type: 'integer' },
    cancellationAllowedUntil: { name: 'cancellation_allowed_until', type: 'timestamptz', nullable: true },
    updateCount: { name: 'update_count', type: 'integer' },
    promotionId: { name: 'promotion_id', type: 'text', nullable: true },
    partnerIdOnRecord: { name: 'partner_id_on_record', type: 'text', nullable: true },
    renewsAt: { name: 'renews_at', type: 'timestamptz', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const SeatBatchEntity = new EntitySchema<SeatBatch>({
  name: 'RefundableSeats',
  schema: 'subscriptions',
  tableName: 'seat_batch',
  columns: {
    id: { type: 'text', primary: true },
    subscriptionId: { name: 'subscription_id', type: 'text' },
    partnerId: { name: 'partner_id', type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    customerId: { name: 'customer_id', type: 'text' },
    quantity: { type: 'integer' },
    addedAt: { name: 'added_at', type: 'timestamptz' },
    windowEndsAt: { name: 'window_ends_at', type: 'timestamptz' },
    source: { type: 'text' },
  },
});

export const ChargeEntity = new EntitySchema<Charge>({
  name: 'Charge',
  schema: 'subscriptions',
  tableName: 'charge',
  columns: {
    id: { type: 'text', primary: true },
    subscriptionId: { name: 'subscription_id', type: 'text' },
    partnerId: { name: 'partner_id', type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    customerId: { name: 'customer_id', type: 'text' },
    kind: { type: 'text' },
    cycleStartsOn: dayColumn('cycle_starts_on'),
    cycleEndsOn: dayColumn('cycle_ends_on'),
    quantity: { type: 'integer' },
    unitPrice: decimalColumn('unit_price', { nullable: true }),
    amount: decimalColumn('amount', { nullable: true }),
    currency: { type: 'text' },
    bookedAt: { name: 'booked_at', type: 'timestamptz' },
  },
});

export const OrderEntity = new EntitySchema<PurchaseOrder>({
  name: 'Order',
  schema: 'subscriptions',
  tableName: 'order',
  columns: {
    id: { type: 'text', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    customerId: { name: 'customer_id', type: 'text' },
    status: { type: 'text' },
    currency: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const OrderLineEntity = new EntitySchema<OrderLine>({
  name: 'OrderLineItem',
  schema: 'subscriptions',
  tableName: 'order_line',
  columns: {
    orderId: { name: 'order_id', type: 'text', primary: true },
    lineItemNumber: { name: 'line_item_number', type: 'integer', primary: true },
    partnerId: { name: 'partner_id', type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    customerId: { name: 'customer_id', type: 'text' },
    catalogItemId: { name: 'catalog_item_id', type: 'text' },
    offerId: { name: 'offer_id', type: 'text' },
    offerName: { name: 'offer_name', type: 'text' },
    quantity: { type: 'integer' },
    termDuration: { name: 'term_duration', type: 'text', nullable: true },
    billingCycle: { name: 'billing_cycle', type: 'text' },
    currency: { type: 'text' },
    unitPrice: decimalColumn('unit_price', { nullable: true }),
    firstCharge: decimalColumn('first_charge', { nullable: true }),
    subscriptionId: { name: 'subscription_id', type: 'text', nullable: true },
  },
});

export const CatalogItemEntity = new EntitySchema<StoredCatalogItem>({
  name: 'CatalogItem',
  schema: 'subscriptions',
  tableName: 'catalog_item',
  columns: {
    id: { type: 'text', primary: true },
    catalogItemId: { name: 'catalog_item_id', type: 'text' },
    kind: { type: 'text' },
    productKey: { name: 'product_key', type: 'text' },
    skuKey: { name: 'sku_key', type: 'text' },
    availabilityKey: { name: 'availability_key', type: 'text', nullable: true },
    name: { type: 'text' },
    nameKey: { name: 'name_key', type: 'text' },
    description: { type: 'text' },
    market: { type: 'text', nullable: true },
    segment: { type: 'text' },
    category: { type: 'text', nullable: true },
    minimumQuantity: { name: 'minimum_quantity', type: 'integer' },
    maximumQuantity: { name: 'maximum_quantity', type: 'integer' },
    maxSeatsPerTenant: { name: 'max_seats_per_tenant', type: 'integer', nullable: true },
    isAddOn: { name: 'is_add_on', type: 'boolean' },
    hasAddOns: { name: 'has_add_ons', type: 'boolean' },
    isTrial: { name: 'is_trial', type: 'boolean' },
    isAutoRenewable: { name: 'is_auto_renewable', type: 'boolean' },
    isPurchasable: { name: 'is_purchasable', type: 'boolean' },
    unitType: { name: 'unit_type', type: 'text' },
    billingType: { name: 'billing_type', type: 'text' },
    billingCycles: { name: 'billing_cycles', type: 'text', array: true },
    terms: { type: 'text', array: true },
    limitUnitOfMeasure: { name: 'limit_unit_of_measure', type: 'text' },
    limit: { type: 'integer' },
    prerequisiteIds: { name: 'prerequisite_ids', type: 'text', array: true },
    conversionTargetIds: { name: 'conversion_target_ids', type: 'text', array: true },
    upgradeTargetIds: { name: 'upgrade_target_ids', type: 'text', array: true },
    requiredQualification: { name: 'required_qualification', type: 'text', nullable: true },
    skuPartNumber: { name: 'sku_part_number', type: 'text', nullable: true },
    licensingSkuId: { name: 'licensing_sku_id', type: 'text', nullable: true },
    origin: { type: 'text' },
    retiredAt: { name: 'retired_at', type: 'timestamptz', nullable: true },
  },
});

export const CustomerGateEntity = new EntitySchema<CustomerGate>({
  name: 'CustomerGate',
  schema: 'subscriptions',
  tableName: 'customer_gate',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    relationship: { type: 'text' },
    isLocked: { name: 'is_locked', type: 'boolean' },
    verificationStatus: { name: 'verification_status', type: 'text' },
    agreementAccepted: { name: 'agreement_accepted', type: 'boolean' },
    qualifications: { type: 'text', array: true },
    country: { type: 'text' },
    currency: { type: 'text' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
  },
});

export const ResellerLinkEntity = new EntitySchema<ResellerLink>({
  name: 'ResellerLink',
  schema: 'subscriptions',
  tableName: 'reseller_link',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    resellerId: { name: 'reseller_id', type: 'text', primary: true },
    mpnId: { name: 'mpn_id', type: 'text', nullable: true },
    isLinked: { name: 'is_linked', type: 'boolean' },
  },
});
