import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerModel, CustomerSubscriptionModel, ChargeModel, OrderModel, OrderLineItemModel, PriceEntryModel, CatalogItemModel, CustomerSubscriptionConnectionModel, CatalogItemConnectionModel, LicenseProductModel, LicenseProductConnectionModel, ServicePlanModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country or area, ISO 3166-1 alpha-2 in upper case, such as `CZ`. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217 in upper case, such as `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A UTC calendar day, such as `2026-03-01`. */
  Date: { input: Date; output: Date; }
  /** An instant in UTC, RFC 3339, such as `2026-03-01T08:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as a string, such as `1349.26`; never a floating-point number. */
  Decimal: { input: string; output: string; }
  /** A language with an optional region, BCP 47, such as `cs-CZ`. */
  Locale: { input: string; output: string; }
  /** A universally unique identifier in lower case, such as `117a77b0-9360-443b-8795-c6dedc750cf9`. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** How often a subscription is billed. */
export type BillingCycle =
  /** Every year. */
  | 'ANNUAL'
  /** Every month. */
  | 'MONTHLY'
  /** Never: a trial. */
  | 'NONE'
  /** Once. */
  | 'ONE_TIME'
  /** Every three years. */
  | 'TRIENNIAL';

/** How an item is billed. */
export type BillingType =
  /** By licence. */
  | 'LICENSE'
  /** By use. */
  | 'USAGE';

/** Something that can be bought: an availability of new commerce, or a legacy offer. */
export type CatalogItem = Node & {
  /** How often it can be billed. */
  billingCycles: Array<BillingCycle>;
  /** Whether it is billed by licence or by use. */
  billingType: BillingType;
  /** Category of the price list; null when it has none. */
  category?: Maybe<Scalars['String']['output']>;
  /** Items a trial or legacy offer can be converted to. */
  conversionTargets: Array<CatalogItem>;
  /** What it is, for people. */
  description: Scalars['String']['output'];
  /** Whether other items can be added to it. */
  hasAddOns: Scalars['Boolean']['output'];
  /** Identifies the item, `off_…`. */
  id: Scalars['ID']['output'];
  /** Whether it needs another item to be bought first. */
  isAddOn: Scalars['Boolean']['output'];
  /** Whether it renews by itself. */
  isAutoRenewable: Scalars['Boolean']['output'];
  /** Whether it is on sale. */
  isPurchasable: Scalars['Boolean']['output'];
  /** Whether it is a trial. */
  isTrial: Scalars['Boolean']['output'];
  /** Which commerce it belongs to. */
  kind: CatalogItemKind;
  /**
   * What the licences of the item are of; null when its licence SKU is not known, was not imported, or is named by a part number
   * that several licence products share.
   */
  licenseProduct?: Maybe<LicenseProduct>;
  /** How many subscriptions one customer may have; null without a limit. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** What `limit` counts. */
  limitUnit: PurchaseLimitUnit;
  /** Market of the price list it comes from; null when it is sold in all. */
  market?: Maybe<Scalars['CountryCode']['output']>;
  /** Most units in one subscription. */
  maximumQuantity: Scalars['Int']['output'];
  /** Most seats one customer may have over all subscriptions; null without a limit. */
  maximumSeatsPerCustomer?: Maybe<Scalars['Int']['output']>;
  /** Fewest units in one purchase. */
  minimumQuantity: Scalars['Int']['output'];
  /** Name of the offer. */
  name: Scalars['String']['output'];
  /** Id of the offer in Partner Center: product, SKU and availability joined by colons, or one GUID for a legacy offer. */
  offerId: Scalars['String']['output'];
  /** Items of which the customer needs at least one active before it can buy this one. */
  prerequisites: Array<CatalogItem>;
  /**
   * Prices of a market that hold today or later; empty when the price list holds none. Null for a viewer without the
   * permission.
   */
  prices?: Maybe<Array<PriceEntry>>;
  /** Segment of customers it is for. */
  segment: Segment;
  /** Terms it is sold for; empty where there is none. */
  terms: Array<TermDuration>;
  /** What one unit is. */
  unitType: Scalars['String']['output'];
  /** Items it can be upgraded to. */
  upgradeTargets: Array<CatalogItem>;
};


/** Something that can be bought: an availability of new commerce, or a legacy offer. */
export type CatalogItemPricesArgs = {
  market: Scalars['CountryCode']['input'];
};

/** A page of catalogue items. */
export type CatalogItemConnection = {
  /** The items with their cursors. */
  edges: Array<CatalogItemEdge>;
  /** The items alone. */
  nodes: Array<CatalogItem>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A catalogue item and its place in a list. */
export type CatalogItemEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CatalogItem;
};

/** Which items of the catalogue a list holds. Conditions add up. */
export type CatalogItemFilter = {
  /** Add-ons alone, or none. */
  isAddOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** On sale, or no longer. */
  isPurchasable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Trials alone, or none. */
  isTrial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which commerce. */
  kind?: InputMaybe<CatalogItemKind>;
  /** Market: items sold there. */
  market?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Start of the name, without regard to case; 1 to 100 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Segments. */
  segment?: InputMaybe<Array<Segment>>;
};

/** Which commerce an item belongs to. */
export type CatalogItemKind =
  /** The commerce before it: one offer. */
  | 'LEGACY'
  /** New commerce: product, SKU and availability. */
  | 'NEW_COMMERCE';

/** Order of a list of catalogue items; ties by id. */
export type CatalogItemOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** A change of the number of seats. */
export type ChangeSubscriptionQuantityInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Subscription's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Number of seats afterwards; not the difference. */
  quantity: Scalars['Int']['input'];
  /** Subscription to change. */
  subscriptionId: Scalars['ID']['input'];
};

/** What came of a change of seats. */
export type ChangeSubscriptionQuantityPayload = {
  /** The charge or credit; null on a refusal, on a dry run, and for a viewer that may not see prices. */
  charge?: Maybe<Charge>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The subscription; null on a refusal. */
  subscription?: Maybe<CustomerSubscription>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<SubscriptionsUserError>;
};

/** One amount booked for a subscription. */
export type Charge = Node & {
  /** The amount; negative for a credit. Null when the price list holds no price. */
  amount?: Maybe<Money>;
  /** When it was booked. */
  bookedAt: Scalars['DateTime']['output'];
  /** Last day it covers, inclusive. */
  cycleEndsOn: Scalars['Date']['output'];
  /** First day it covers. */
  cycleStartsOn: Scalars['Date']['output'];
  /** Identifies the charge, `chg_…`. */
  id: Scalars['ID']['output'];
  /** What was booked. */
  kind: ChargeKind;
  /** Seats it stands for. */
  quantity: Scalars['Int']['output'];
};

/** What a charge was booked for. */
export type ChargeKind =
  /** Seats added during a cycle. */
  | 'ADD'
  /** Change to another term. */
  | 'CONVERT'
  /** Seats returned, or a cancellation. */
  | 'CREDIT'
  /** A further cycle of a term. */
  | 'CYCLE'
  /** First cycle of a purchase. */
  | 'NEW'
  /** First cycle of a renewed term. */
  | 'RENEW';

/** What came of a command. */
export type CommandOutcome =
  /** Done and stored. */
  | 'APPLIED'
  /** Still running. */
  | 'IN_PROGRESS'
  /** Refused; nothing was changed. */
  | 'REFUSED';

/** What a write with `dryRun: true` would do; nothing of it is stored. */
export type CommandPlan = {
  /** Every field that would change, object by object. */
  changes: Array<PlannedChange>;
  /** Every amount that would be charged or credited. */
  charges: Array<PlannedCharge>;
  /** Every event that would be written, in order. */
  events: Array<PlannedEvent>;
};

/** What an idempotency key did. */
export type CommandRecord = {
  /** When it ended; null while it is running. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ids of the objects it created or changed. */
  ids: Array<Scalars['ID']['output']>;
  /** Name of the mutation. */
  name: Scalars['String']['output'];
  /** What came of it. */
  outcome: CommandOutcome;
  /** Codes of its refusals. */
  refusalCodes: Array<Scalars['String']['output']>;
};

/** A purchase of one item for one customer. */
export type CreateSubscriptionInput = {
  /** How often it is billed. */
  billingCycle: BillingCycle;
  /** Item of the catalogue, `off_…`. */
  catalogItemId: Scalars['ID']['input'];
  /** Customer to buy for. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name for people, at most 256 characters. */
  friendlyName?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The partner states that it acts as indirect partner when a reseller stands below it, and as direct partner otherwise; must be true. */
  partnerOnRecordAttestationAccepted: Scalars['Boolean']['input'];
  /** Units to buy. */
  quantity: Scalars['Int']['input'];
  /** Length of the term; required where the item has terms. */
  termDuration?: InputMaybe<TermDuration>;
};

/** What came of a purchase. */
export type CreateSubscriptionPayload = {
  /** The new order; null on a refusal and on a dry run. */
  order?: Maybe<Order>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The new subscription; null on a refusal and on a dry run. */
  subscription?: Maybe<CustomerSubscription>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<SubscriptionsUserError>;
};

export type Customer = {
  id: Scalars['ID']['output'];
  /** What users of the customer may buy by themselves: at the expense of the viewer's partner, for a customer through any of its partners. */
  selfServePurchase?: Maybe<SelfServePurchase>;
  /** Subscriptions of the customer. */
  subscriptions?: Maybe<CustomerSubscriptionConnection>;
};


export type CustomerSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerSubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerSubscriptionOrder>;
};

/** What a customer has bought: an item of the catalogue, its seats and its term. */
export type CustomerSubscription = Node & {
  /** Whether it renews at the end of its term. */
  autoRenewEnabled: Scalars['Boolean']['output'];
  /** How often it is billed. */
  billingCycle: BillingCycle;
  /** Instant until which it may be cancelled; null when it cannot be. */
  cancellationAllowedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Item of the catalogue it was bought as; null when the catalogue no longer holds it. */
  catalogItem?: Maybe<CatalogItem>;
  /** The newest charges and credits first; at most 100. Null for a viewer without the permission. */
  charges?: Maybe<Array<Charge>>;
  /** Last instant of the current term; null where there is none. */
  commitmentEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day of the current term, inclusive; null where there is none. */
  commitmentEndsOn?: Maybe<Scalars['Date']['output']>;
  /** When it was bought. */
  createdAt: Scalars['DateTime']['output'];
  /** Customer that uses it. */
  customer?: Maybe<Customer>;
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Name the partner gave it, at most 256 characters; null when none. */
  friendlyName?: Maybe<Scalars['String']['output']>;
  /** Identifies the subscription, `sub_…`. */
  id: Scalars['ID']['output'];
  /** Whether it goes on month to month after its term. */
  isExtendedServiceTerm: Scalars['Boolean']['output'];
  /** Whether it is a trial. */
  isTrial: Scalars['Boolean']['output'];
  /** Id of the offer in Partner Center: product, SKU and availability, or one GUID for a legacy offer. */
  offerId: Scalars['String']['output'];
  /** Name of the offer at the time of the purchase. */
  offerName: Scalars['String']['output'];
  /** Order that created it. */
  order?: Maybe<Order>;
  /** PartnerID of the reseller on record; null in direct business. */
  partnerIdOnRecord?: Maybe<Scalars['String']['output']>;
  /** Family of the product: it decides which rules hold. */
  productFamily: ProductFamily;
  /** Number of seats (units) bought. */
  quantity: Scalars['Int']['output'];
  /** Seats of open batches that may still be returned; legacy seats have no batches and may go at any time. */
  refundableQuantity: RefundableQuantity;
  /** State of the subscription. */
  status: SubscriptionStatus;
  /** Length of the term; null where there is none. */
  termDuration?: Maybe<TermDuration>;
  /** First day of the current term. */
  termStartsOn: Scalars['Date']['output'];
  /** Price of one unit for one billing cycle; null when the price list holds none. */
  unitPrice?: Maybe<Money>;
  /** What one unit is, such as `Licenses`. */
  unitType: Scalars['String']['output'];
};

/** A page of subscriptions. */
export type CustomerSubscriptionConnection = {
  /** The subscriptions with their cursors. */
  edges: Array<CustomerSubscriptionEdge>;
  /** The subscriptions alone. */
  nodes: Array<CustomerSubscription>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many subscriptions match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A subscription and its place in a list. */
export type CustomerSubscriptionEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The subscription. */
  node: CustomerSubscription;
};

/** Which subscriptions a list holds. Conditions add up. */
export type CustomerSubscriptionFilter = {
  /** Whether it renews by itself. */
  autoRenewEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Item of the catalogue, `off_…`. */
  catalogItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Term ends on this day or later. */
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Term ends on this day or earlier. */
  endsTo?: InputMaybe<Scalars['Date']['input']>;
  /** Trials alone, or none. */
  isTrial?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least this many seats. */
  minimumQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Start of the name shown (friendly name, else offer name), without regard to case; 1 to 100 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Families of products. */
  productFamily?: InputMaybe<Array<ProductFamily>>;
  /** States. */
  status?: InputMaybe<Array<SubscriptionStatus>>;
};

/** Order of a list of subscriptions; ties by id. */
export type CustomerSubscriptionOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** The term that ends first in front. */
  | 'ENDS_ON_ASC'
  /** The term that ends last in front. */
  | 'ENDS_ON_DESC'
  /** By the name shown, A first. */
  | 'NAME_ASC'
  /** By the name shown, Z first. */
  | 'NAME_DESC'
  /** Most seats first. */
  | 'QUANTITY_DESC';

/** One value behind an error. */
export type ErrorParam = {
  /** Name of the value, such as `maximum`. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** One recorded event of a subgraph, in commit order. Internal: for the readers of the other subgraphs. */
export type FeedEvent = {
  /** Customer the event concerns; null when it concerns none. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** Id of the event, the same for every partner that received it. */
  id: Scalars['ID']['output'];
  /** When it was recorded. */
  occurredAt: Scalars['DateTime']['output'];
  /** Facts of the event, as JSON text. */
  payload: Scalars['String']['output'];
  /** Position in the partner's log: gapless, in commit order. */
  position: Scalars['Int']['output'];
  /** Id of the object the event is about. */
  subject: Scalars['ID']['output'];
  /** Name of the event. */
  type: Scalars['String']['output'];
};

/** How far a partner's log has come. Internal: for the readers of the other subgraphs. */
export type FeedHead = {
  /** Partner the log belongs to. */
  partnerId: Scalars['ID']['output'];
  /** Position of the newest event. */
  position: Scalars['Int']['output'];
};

/** What a licence is of: one SKU of Microsoft Graph with the service plans in it. */
export type LicenseProduct = Node & {
  /** Identifies the licence product, `lic_…`. */
  id: Scalars['ID']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** Service plans in it, by name. */
  servicePlans: Array<ServicePlan>;
  /** Id of the SKU in Microsoft Graph. */
  skuId: Scalars['UUID']['output'];
  /** Name of the SKU in Microsoft Graph, such as `SPE_E3`. Two licence products may share one. */
  skuPartNumber: Scalars['String']['output'];
};

/** A page of licence products. */
export type LicenseProductConnection = {
  /** The licence products with their cursors. */
  edges: Array<LicenseProductEdge>;
  /** The licence products alone. */
  nodes: Array<LicenseProduct>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many licence products match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A licence product and its place in a list. */
export type LicenseProductEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The licence product. */
  node: LicenseProduct;
};

/** Which licence products; all conditions hold together. */
export type LicenseProductFilter = {
  /** Start of the name, without regard to case; 1 to 100 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** The whole name of the SKU in Microsoft Graph, without regard to case. */
  skuPartNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of licence products; ties by id. */
export type LicenseProductOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** By the name of the SKU, A first. */
  | 'SKU_PART_NUMBER_ASC'
  /** By the name of the SKU, Z first. */
  | 'SKU_PART_NUMBER_DESC';

/** An amount of money, exact. */
export type Money = {
  /** Amount with the minor digits of the currency (ISO 4217): 2 for USD, 0 for JPY, 3 for KWD. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  /**
   * Adds or returns seats of an active subscription. Added seats are charged to the end of the billing cycle; seats can be
   * returned within 168 hours after they were added, legacy seats at any time. Refusals: `SUBSCRIPTION_NOT_FOUND`, the blockers of the purchase gate,
   * `NOTHING_TO_CHANGE`, `QUANTITY_OUT_OF_RANGE`, `QUANTITY_REDUCTION_WINDOW_CLOSED`, `QUANTITY_LOCKED_WHILE_SUSPENDED`,
   * `INVALID_STATUS_TRANSITION`, `SUBSCRIPTION_DELETED`, `TRIAL_OPERATION_NOT_SUPPORTED`, `UPDATES_TEMPORARILY_CLOSED`,
   * `OPERATION_PENDING`, `QUANTITY_UPDATE_NOT_ALLOWED`, `UPDATE_LIMIT_REACHED`, `ETAG_MISMATCH`.
   */
  changeSubscriptionQuantity?: Maybe<ChangeSubscriptionQuantityPayload>;
  /**
   * Buys one item for a customer: the short way through cart and checkout. The customer must be ready to purchase.
   * Refusals: `CUSTOMER_NOT_FOUND`, the blockers of the purchase gate, `AVAILABILITY_NOT_FOUND`,
   * `AVAILABILITY_NOT_PURCHASABLE`, `QUANTITY_OUT_OF_RANGE`, `BILLING_TERM_NOT_SUPPORTED`, `BILLING_CYCLE_LONGER_THAN_TERM`,
   * `FRIENDLY_NAME_TOO_LONG`, `ADDON_PREREQUISITE_MISSING`, `TRIAL_ALREADY_USED`,
   * `OFFER_USE_LIMIT_EXCEEDED`, `SUBSCRIPTIONS_PER_CUSTOMER_LIMIT`, `PARTNER_ATTESTATION_MISSING`.
   */
  createSubscription?: Maybe<CreateSubscriptionPayload>;
};


export type MutationChangeSubscriptionQuantityArgs = {
  input: ChangeSubscriptionQuantityInput;
};


export type MutationCreateSubscriptionArgs = {
  input: CreateSubscriptionInput;
};

/** An object with an id that is the same everywhere and for ever. */
export type Node = {
  /** A prefix that tells the type, and a part without meaning. Treat it as opaque. */
  id: Scalars['ID']['output'];
};

/** One purchase. */
export type Order = Node & {
  /** When it was placed. */
  createdAt: Scalars['DateTime']['output'];
  /** Customer it was placed for. */
  customer?: Maybe<Customer>;
  /** Identifies the order, `ord_…`. */
  id: Scalars['ID']['output'];
  /** Lines in the order they were given. */
  lineItems: Array<OrderLineItem>;
  /** State of the order. */
  status: OrderStatus;
  /** Sum of the lines; null when a line has no price. */
  totalPrice?: Maybe<Money>;
};

/** One line of an order, with the price and name of the day it was placed. */
export type OrderLineItem = {
  /** How often it is billed. */
  billingCycle: BillingCycle;
  /** Charge of the first cycle; null when the price list held no price. */
  firstCharge?: Maybe<Money>;
  /** Place in the order, from 0. */
  lineItemNumber: Scalars['Int']['output'];
  /** Id of the offer in Partner Center. */
  offerId: Scalars['String']['output'];
  /** Name of the offer when it was bought. */
  offerName: Scalars['String']['output'];
  /** Seats bought. */
  quantity: Scalars['Int']['output'];
  /** Subscription the line created. */
  subscription?: Maybe<CustomerSubscription>;
  /** Length of the term; null where there is none. */
  termDuration?: Maybe<TermDuration>;
  /** Price of one unit for one billing cycle; null when the price list held none. */
  unitPrice?: Maybe<Money>;
};

/** State of an order. */
export type OrderStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Fulfilled. */
  | 'COMPLETED'
  /** Being fulfilled. */
  | 'PENDING';

/** Where a page stands in its list. */
export type PageInfo = {
  /** Cursor of the last item of the page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One field that a write would change. */
export type PlannedChange = {
  /** Value after, as text; null when it would be cleared. */
  after?: Maybe<Scalars['String']['output']>;
  /** Value before, as text; null when there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** Name of the stored field. */
  field: Scalars['String']['output'];
  /** Id of the object; a made-up one for an object that would be created. */
  id: Scalars['ID']['output'];
  /** Type of the object in this graph, such as `CustomerSubscription`. */
  type: Scalars['String']['output'];
};

/** One amount that a write would book. */
export type PlannedCharge = {
  /** The amount; negative for a credit. Null when the price list holds no price. */
  amount?: Maybe<Money>;
  /** What the amount is for, such as `ADD` or `CREDIT`. */
  kind: Scalars['String']['output'];
  /** Id of the object the amount belongs to. */
  subject: Scalars['ID']['output'];
};

/** One event that a write would record. */
export type PlannedEvent = {
  /** Id of the object the event is about. */
  subject: Scalars['ID']['output'];
  /** Name of the event, such as `subscription.updated`. */
  type: Scalars['String']['output'];
};

/** One row of the price list. */
export type PriceEntry = {
  /** How often it is billed. */
  billingCycle: BillingCycle;
  /** First day the price holds. */
  effectiveFrom: Scalars['Date']['output'];
  /** Last day the price holds; null while no end is known. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Length of the term; null where there is none. */
  termDuration?: Maybe<TermDuration>;
  /** Price of one unit for one billing cycle. */
  unitPrice: Money;
};

/** Family of a product: it decides which rules hold. */
export type ProductFamily =
  /** The Azure plan: billed by use. */
  | 'AZURE'
  /** Traditional licence-based offers. */
  | 'ONLINE_SERVICES_LEGACY'
  /** Licence-based new commerce. */
  | 'ONLINE_SERVICES_NCE'
  /** Products of the commercial marketplace. */
  | 'SAAS'
  /** Software subscriptions and perpetual software. */
  | 'SOFTWARE';

/** What the limit of an item counts. */
export type PurchaseLimitUnit =
  /** Subscriptions at one time. */
  | 'CONCURRENT'
  /** Subscriptions ever bought. */
  | 'LIFETIME'
  /** There is no limit. */
  | 'NONE';

export type Query = {
  /** One purchasable item of the catalogue; null when there is none with that id. */
  catalogItem?: Maybe<CatalogItem>;
  /** The catalogue: what can be bought, of every market unless the filter names one. */
  catalogItems?: Maybe<CatalogItemConnection>;
  /** One licence product; null when there is none with that id. */
  licenseProduct?: Maybe<LicenseProduct>;
  /** The licence products of Microsoft's list, as far as they were imported: what licences are of, bought or not. */
  licenseProducts?: Maybe<LicenseProductConnection>;
  /** One subscription; null when it does not exist for the viewer. */
  subscription?: Maybe<CustomerSubscription>;
  /** The subscriptions of all customers of the viewer. */
  subscriptions?: Maybe<CustomerSubscriptionConnection>;
};


export type QueryCatalogItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCatalogItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CatalogItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CatalogItemOrder>;
};


export type QueryLicenseProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLicenseProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LicenseProductOrder>;
};


export type QuerySubscriptionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerSubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerSubscriptionOrder>;
};

/** Seats that may still be returned. */
export type RefundableQuantity = {
  /** Open batches, the one that closes first in front. */
  details: Array<RefundableSeats>;
  /** All seats of open batches. */
  totalQuantity: Scalars['Int']['output'];
};

/** Seats that were added together and may still be returned. */
export type RefundableSeats = {
  /** Last instant at which they may be returned. */
  allowedUntil: Scalars['DateTime']['output'];
  /** Seats of the batch. */
  quantity: Scalars['Int']['output'];
};

/** Segment of customers. */
export type Segment =
  /** Companies. */
  | 'COMMERCIAL'
  /** Schools and universities. */
  | 'EDUCATION'
  /** Government bodies. */
  | 'GOVERNMENT'
  /** Charities. */
  | 'NONPROFIT';

/** What users of a customer may buy by themselves on an Azure subscription that a partner sold. */
export type SelfServePurchase = {
  /** Whether they may buy Azure reservations. */
  azureReservedInstances: Scalars['Boolean']['output'];
  /** Whether they may buy Azure savings plans. */
  azureSavingsPlan: Scalars['Boolean']['output'];
};

/** A part of a licence that is switched on and off by itself, such as Exchange Online. */
export type ServicePlan = Node & {
  /** Name for people; several plans may share one. */
  displayName: Scalars['String']['output'];
  /** Identifies the service plan, `spl_…`. */
  id: Scalars['ID']['output'];
  /** Name in Microsoft Graph, such as `EXCHANGE_S_ENTERPRISE`. */
  name: Scalars['String']['output'];
  /** Id of the service plan in Microsoft Graph. */
  servicePlanId: Scalars['UUID']['output'];
};

/** State of a subscription. */
export type SubscriptionStatus =
  /** In use and billed. */
  | 'ACTIVE'
  /** Cancelled or ended; final. */
  | 'DELETED'
  /** Users are blocked, administrators reach the data. */
  | 'DISABLED'
  /** The term ended without renewal: users work on for 30 days. */
  | 'EXPIRED'
  /** Being provisioned; not billed. */
  | 'PENDING'
  /** Users are blocked, billing goes on. */
  | 'SUSPENDED';

/** Why the subscriptions subgraph refused. */
export type SubscriptionsErrorCode =
  /** The customer has no active item that the add-on needs. */
  | 'ADDON_PREREQUISITE_MISSING'
  /** There is no such item in the catalogue: read it again. */
  | 'AVAILABILITY_NOT_FOUND'
  /** The item is not on sale in the market of the customer. */
  | 'AVAILABILITY_NOT_PURCHASABLE'
  /** The billing cycle is longer than the term. */
  | 'BILLING_CYCLE_LONGER_THAN_TERM'
  /** The item is not sold with this pair of term and billing cycle. */
  | 'BILLING_TERM_NOT_SUPPORTED'
  /** The acceptance of the Microsoft Customer Agreement is not on record. */
  | 'CUSTOMER_AGREEMENT_NOT_ACCEPTED'
  /** The account of the customer is locked. */
  | 'CUSTOMER_LOCKED'
  /** The account verification of the customer was refused. */
  | 'CUSTOMER_NOT_APPROVED'
  /** The customer does not exist for the viewer. */
  | 'CUSTOMER_NOT_FOUND'
  /** The customer lacks the qualification the item needs. */
  | 'CUSTOMER_QUALIFICATION_MISSING'
  /** The account verification of the customer is not decided. */
  | 'CUSTOMER_UNDER_REVIEW'
  /** The object has another version than `ifMatch` names. */
  | 'ETAG_MISMATCH'
  /** The friendly name has more than 256 characters. */
  | 'FRIENDLY_NAME_TOO_LONG'
  /** The first call with the key is still running. */
  | 'IDEMPOTENCY_KEY_IN_PROGRESS'
  /** The key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The state of the subscription does not allow it. */
  | 'INVALID_STATUS_TRANSITION'
  /** The new value equals the old one. */
  | 'NOTHING_TO_CHANGE'
  /** The partner has no reseller relationship with the customer. */
  | 'NO_RESELLER_RELATIONSHIP'
  /** The customer may not buy the offer again. */
  | 'OFFER_USE_LIMIT_EXCEEDED'
  /** The term has ended and its renewal is not done: try again in a few minutes. */
  | 'OPERATION_PENDING'
  /** The partner did not state how it acts. */
  | 'PARTNER_ATTESTATION_MISSING'
  /** Seats cannot change while the subscription is suspended. */
  | 'QUANTITY_LOCKED_WHILE_SUSPENDED'
  /** The number of units lies outside the limits. */
  | 'QUANTITY_OUT_OF_RANGE'
  /** More seats than lie in open batches cannot be returned. */
  | 'QUANTITY_REDUCTION_WINDOW_CLOSED'
  /** The number of seats is fixed. */
  | 'QUANTITY_UPDATE_NOT_ALLOWED'
  /** The reseller of record is not linked to the partner. */
  | 'RESELLER_NOT_LINKED'
  /** The customer has as many subscriptions of the item as it may have at a time. */
  | 'SUBSCRIPTIONS_PER_CUSTOMER_LIMIT'
  /** The subscription is deleted. */
  | 'SUBSCRIPTION_DELETED'
  /** The subscription does not exist for the viewer. */
  | 'SUBSCRIPTION_NOT_FOUND'
  /** The customer had a trial of the offer, or owns it. */
  | 'TRIAL_ALREADY_USED'
  /** Quantity and state of a trial are fixed. */
  | 'TRIAL_OPERATION_NOT_SUPPORTED'
  /** The subscription takes no changes now. */
  | 'UPDATES_TEMPORARILY_CLOSED'
  /** The subscription was updated 1,200 times. */
  | 'UPDATE_LIMIT_REACHED';

/** A refusal from the subscriptions subgraph. */
export type SubscriptionsUserError = UserError & {
  /** What was refused. New codes may appear. */
  code: SubscriptionsErrorCode;
  /** Path to the input at fault; null when no single input is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in English; may change. */
  message: Scalars['String']['output'];
  /** Values behind the message, for programs. */
  params: Array<ErrorParam>;
  /** The number Partner Center gives for it; null when it has none. */
  partnerCenterCode?: Maybe<Scalars['Int']['output']>;
};

/** Length of a term. */
export type TermDuration =
  /** One month. */
  | 'P1M'
  /** One year. */
  | 'P1Y'
  /** Three years. */
  | 'P3Y';

/** A refusal: the business does not allow what was asked, and nothing was changed. */
export type UserError = {
  /** Path to the input at fault, such as `["input", "quantity"]`; null when no single input is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in English; may change. What is wrong, where, and what to do. */
  message: Scalars['String']['output'];
  /** Values behind the message, for programs: limits, dates, the state found. */
  params: Array<ErrorParam>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CatalogItem: CatalogItem;
  Charge: Charge;
  Customer: Customer;
  CustomerSubscription: CustomerSubscription;
  LicenseProduct: LicenseProduct;
  Order: Order;
  ServicePlan: ServicePlan;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CatalogItem:
    ( { __typename: 'CatalogItem' }
    & GraphQLRecursivePick<FederationTypes['CatalogItem'], {"id":true}> );
  Charge:
    ( { __typename: 'Charge' }
    & GraphQLRecursivePick<FederationTypes['Charge'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerSubscription:
    ( { __typename: 'CustomerSubscription' }
    & GraphQLRecursivePick<FederationTypes['CustomerSubscription'], {"id":true}> );
  LicenseProduct:
    ( { __typename: 'LicenseProduct' }
    & GraphQLRecursivePick<FederationTypes['LicenseProduct'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  ServicePlan:
    ( { __typename: 'ServicePlan' }
    & GraphQLRecursivePick<FederationTypes['ServicePlan'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CatalogItemModel )
    | ( ChargeModel )
    | ( CustomerSubscriptionModel )
    | ( LicenseProductModel )
    | ( OrderModel )
    | ( ServicePlanModel )
  ;
  UserError: ( SubscriptionsUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BillingCycle: BillingCycle;
  BillingType: BillingType;
  CatalogItem: ResolverTypeWrapper<CatalogItemModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CatalogItemConnection: ResolverTypeWrapper<CatalogItemConnectionModel>;
  CatalogItemEdge: ResolverTypeWrapper<Omit<CatalogItemEdge, 'node'> & { node: ResolversTypes['CatalogItem'] }>;
  CatalogItemFilter: CatalogItemFilter;
  CatalogItemKind: CatalogItemKind;
  CatalogItemOrder: CatalogItemOrder;
  ChangeSubscriptionQuantityInput: ChangeSubscriptionQuantityInput;
  ChangeSubscriptionQuantityPayload: ResolverTypeWrapper<Omit<ChangeSubscriptionQuantityPayload, 'charge' | 'subscription'> & { charge?: Maybe<ResolversTypes['Charge']>, subscription?: Maybe<ResolversTypes['CustomerSubscription']> }>;
  Charge: ResolverTypeWrapper<ChargeModel>;
  ChargeKind: ChargeKind;
  CommandOutcome: CommandOutcome;
  CommandPlan: ResolverTypeWrapper<CommandPlan>;
  CommandRecord: ResolverTypeWrapper<CommandRecord>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateSubscriptionInput: CreateSubscriptionInput;
  CreateSubscriptionPayload: ResolverTypeWrapper<Omit<CreateSubscriptionPayload, 'order' | 'subscription'> & { order?: Maybe<ResolversTypes['Order']>, subscription?: Maybe<ResolversTypes['CustomerSubscription']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerSubscription: ResolverTypeWrapper<CustomerSubscriptionModel>;
  CustomerSubscriptionConnection: ResolverTypeWrapper<CustomerSubscriptionConnectionModel>;
  CustomerSubscriptionEdge: ResolverTypeWrapper<Omit<CustomerSubscriptionEdge, 'node'> & { node: ResolversTypes['CustomerSubscription'] }>;
  CustomerSubscriptionFilter: CustomerSubscriptionFilter;
  CustomerSubscriptionOrder: CustomerSubscriptionOrder;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorParam: ResolverTypeWrapper<ErrorParam>;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FeedHead: ResolverTypeWrapper<FeedHead>;
  LicenseProduct: ResolverTypeWrapper<LicenseProductModel>;
  LicenseProductConnection: ResolverTypeWrapper<LicenseProductConnectionModel>;
  LicenseProductEdge: ResolverTypeWrapper<Omit<LicenseProductEdge, 'node'> & { node: ResolversTypes['LicenseProduct'] }>;
  LicenseProductFilter: LicenseProductFilter;
  LicenseProductOrder: LicenseProductOrder;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderLineItem: ResolverTypeWrapper<OrderLineItemModel>;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlannedChange: ResolverTypeWrapper<PlannedChange>;
  PlannedCharge: ResolverTypeWrapper<PlannedCharge>;
  PlannedEvent: ResolverTypeWrapper<PlannedEvent>;
  PriceEntry: ResolverTypeWrapper<PriceEntryModel>;
  ProductFamily: ProductFamily;
  PurchaseLimitUnit: PurchaseLimitUnit;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefundableQuantity: ResolverTypeWrapper<RefundableQuantity>;
  RefundableSeats: ResolverTypeWrapper<RefundableSeats>;
  Segment: Segment;
  SelfServePurchase: ResolverTypeWrapper<SelfServePurchase>;
  ServicePlan: ResolverTypeWrapper<ServicePlanModel>;
  SubscriptionStatus: SubscriptionStatus;
  SubscriptionsErrorCode: SubscriptionsErrorCode;
  SubscriptionsUserError: ResolverTypeWrapper<SubscriptionsUserError>;
  TermDuration: TermDuration;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CatalogItem: CatalogItemModel;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CatalogItemConnection: CatalogItemConnectionModel;
  CatalogItemEdge: Omit<CatalogItemEdge, 'node'> & { node: ResolversParentTypes['CatalogItem'] };
  CatalogItemFilter: CatalogItemFilter;
  ChangeSubscriptionQuantityInput: ChangeSubscriptionQuantityInput;
  ChangeSubscriptionQuantityPayload: Omit<ChangeSubscriptionQuantityPayload, 'charge' | 'subscription'> & { charge?: Maybe<ResolversParentTypes['Charge']>, subscription?: Maybe<ResolversParentTypes['CustomerSubscription']> };
  Charge: ChargeModel;
  CommandPlan: CommandPlan;
  CommandRecord: CommandRecord;
  CountryCode: Scalars['CountryCode']['output'];
  CreateSubscriptionInput: CreateSubscriptionInput;
  CreateSubscriptionPayload: Omit<CreateSubscriptionPayload, 'order' | 'subscription'> & { order?: Maybe<ResolversParentTypes['Order']>, subscription?: Maybe<ResolversParentTypes['CustomerSubscription']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerModel;
  CustomerSubscription: CustomerSubscriptionModel;
  CustomerSubscriptionConnection: CustomerSubscriptionConnectionModel;
  CustomerSubscriptionEdge: Omit<CustomerSubscriptionEdge, 'node'> & { node: ResolversParentTypes['CustomerSubscription'] };
  CustomerSubscriptionFilter: CustomerSubscriptionFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  ErrorParam: ErrorParam;
  FeedEvent: FeedEvent;
  FeedHead: FeedHead;
  LicenseProduct: LicenseProductModel;
  LicenseProductConnection: LicenseProductConnectionModel;
  LicenseProductEdge: Omit<LicenseProductEdge, 'node'> & { node: ResolversParentTypes['LicenseProduct'] };
  LicenseProductFilter: LicenseProductFilter;
  Locale: Scalars['Locale']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Order: OrderModel;
  OrderLineItem: OrderLineItemModel;
  PageInfo: PageInfo;
  PlannedChange: PlannedChange;
  PlannedCharge: PlannedCharge;
  PlannedEvent: PlannedEvent;
  PriceEntry: PriceEntryModel;
  Query: Record<PropertyKey, never>;
  RefundableQuantity: RefundableQuantity;
  RefundableSeats: RefundableSeats;
  SelfServePurchase: SelfServePurchase;
  ServicePlan: ServicePlanModel;
  SubscriptionsUserError: SubscriptionsUserError;
  UUID: Scalars['UUID']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  permission: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CatalogItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogItem'] = ResolversParentTypes['CatalogItem'], FederationReferenceType extends FederationReferenceTypes['CatalogItem'] = FederationReferenceTypes['CatalogItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CatalogItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billingCycles?: Resolver<Array<ResolversTypes['BillingCycle']>, ParentType, ContextType>;
  billingType?: Resolver<ResolversTypes['BillingType'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conversionTargets?: Resolver<Array<ResolversTypes['CatalogItem']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasAddOns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAddOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAutoRenewable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPurchasable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTrial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CatalogItemKind'], ParentType, ContextType>;
  licenseProduct?: Resolver<Maybe<ResolversTypes['LicenseProduct']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitUnit?: Resolver<ResolversTypes['PurchaseLimitUnit'], ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  maximumQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumSeatsPerCustomer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['CatalogItem']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<Array<ResolversTypes['PriceEntry']>>, ParentType, ContextType, RequireFields<CatalogItemPricesArgs, 'market'>>;
  segment?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['TermDuration']>, ParentType, ContextType>;
  unitType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upgradeTargets?: Resolver<Array<ResolversTypes['CatalogItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogItemConnection'] = ResolversParentTypes['CatalogItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CatalogItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CatalogItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogItemEdge'] = ResolversParentTypes['CatalogItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogItem'], ParentType, ContextType>;
};

export type ChangeSubscriptionQuantityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSubscriptionQuantityPayload'] = ResolversParentTypes['ChangeSubscriptionQuantityPayload']> = {
  charge?: Resolver<Maybe<ResolversTypes['Charge']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['CustomerSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SubscriptionsUserError']>, ParentType, ContextType>;
};

export type ChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Charge'] = ResolversParentTypes['Charge'], FederationReferenceType extends FederationReferenceTypes['Charge'] = FederationReferenceTypes['Charge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Charge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cycleEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cycleStartsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChargeKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandPlan'] = ResolversParentTypes['CommandPlan']> = {
  changes?: Resolver<Array<ResolversTypes['PlannedChange']>, ParentType, ContextType>;
  charges?: Resolver<Array<ResolversTypes['PlannedCharge']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['PlannedEvent']>, ParentType, ContextType>;
};

export type CommandRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandRecord'] = ResolversParentTypes['CommandRecord']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CommandOutcome'], ParentType, ContextType>;
  refusalCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreateSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSubscriptionPayload'] = ResolversParentTypes['CreateSubscriptionPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['CustomerSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SubscriptionsUserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  selfServePurchase?: Resolver<Maybe<ResolversTypes['SelfServePurchase']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ResolversTypes['CustomerSubscriptionConnection']>, ParentType, ContextType, RequireFields<CustomerSubscriptionsArgs, 'orderBy'>>;
};

export type CustomerSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSubscription'] = ResolversParentTypes['CustomerSubscription'], FederationReferenceType extends FederationReferenceTypes['CustomerSubscription'] = FederationReferenceTypes['CustomerSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoRenewEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  cancellationAllowedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  catalogItem?: Resolver<Maybe<ResolversTypes['CatalogItem']>, ParentType, ContextType>;
  charges?: Resolver<Maybe<Array<ResolversTypes['Charge']>>, ParentType, ContextType>;
  commitmentEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commitmentEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  friendlyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExtendedServiceTerm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTrial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  partnerIdOnRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productFamily?: Resolver<ResolversTypes['ProductFamily'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundableQuantity?: Resolver<ResolversTypes['RefundableQuantity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  termDuration?: Resolver<Maybe<ResolversTypes['TermDuration']>, ParentType, ContextType>;
  termStartsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSubscriptionConnection'] = ResolversParentTypes['CustomerSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSubscriptionEdge'] = ResolversParentTypes['CustomerSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerSubscription'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type ErrorParamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErrorParam'] = ResolversParentTypes['ErrorParam']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedHead'] = ResolversParentTypes['FeedHead']> = {
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenseProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseProduct'] = ResolversParentTypes['LicenseProduct'], FederationReferenceType extends FederationReferenceTypes['LicenseProduct'] = FederationReferenceTypes['LicenseProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicenseProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePlans?: Resolver<Array<ResolversTypes['ServicePlan']>, ParentType, ContextType>;
  skuId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  skuPartNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseProductConnection'] = ResolversParentTypes['LicenseProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LicenseProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LicenseProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenseProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseProductEdge'] = ResolversParentTypes['LicenseProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseProduct'], ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeSubscriptionQuantity?: Resolver<Maybe<ResolversTypes['ChangeSubscriptionQuantityPayload']>, ParentType, ContextType, RequireFields<MutationChangeSubscriptionQuantityArgs, 'input'>>;
  createSubscription?: Resolver<Maybe<ResolversTypes['CreateSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationCreateSubscriptionArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CatalogItem' | 'Charge' | 'CustomerSubscription' | 'LicenseProduct' | 'Order' | 'ServicePlan', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineItems?: Resolver<Array<ResolversTypes['OrderLineItem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  totalPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLineItem'] = ResolversParentTypes['OrderLineItem']> = {
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  firstCharge?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lineItemNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['CustomerSubscription']>, ParentType, ContextType>;
  termDuration?: Resolver<Maybe<ResolversTypes['TermDuration']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedChange'] = ResolversParentTypes['PlannedChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedCharge'] = ResolversParentTypes['PlannedCharge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlannedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedEvent'] = ResolversParentTypes['PlannedEvent']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceEntry'] = ResolversParentTypes['PriceEntry']> = {
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termDuration?: Resolver<Maybe<ResolversTypes['TermDuration']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalogItem?: Resolver<Maybe<ResolversTypes['CatalogItem']>, ParentType, ContextType, RequireFields<QueryCatalogItemArgs, 'id'>>;
  catalogItems?: Resolver<Maybe<ResolversTypes['CatalogItemConnection']>, ParentType, ContextType, RequireFields<QueryCatalogItemsArgs, 'orderBy'>>;
  licenseProduct?: Resolver<Maybe<ResolversTypes['LicenseProduct']>, ParentType, ContextType, RequireFields<QueryLicenseProductArgs, 'id'>>;
  licenseProducts?: Resolver<Maybe<ResolversTypes['LicenseProductConnection']>, ParentType, ContextType, RequireFields<QueryLicenseProductsArgs, 'orderBy'>>;
  subscription?: Resolver<Maybe<ResolversTypes['CustomerSubscription']>, ParentType, ContextType, RequireFields<QuerySubscriptionArgs, 'id'>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['CustomerSubscriptionConnection']>, ParentType, ContextType, RequireFields<QuerySubscriptionsArgs, 'orderBy'>>;
};

export type RefundableQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundableQuantity'] = ResolversParentTypes['RefundableQuantity']> = {
  details?: Resolver<Array<ResolversTypes['RefundableSeats']>, ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefundableSeatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundableSeats'] = ResolversParentTypes['RefundableSeats']> = {
  allowedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelfServePurchaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfServePurchase'] = ResolversParentTypes['SelfServePurchase']> = {
  azureReservedInstances?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  azureSavingsPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServicePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlan'] = ResolversParentTypes['ServicePlan'], FederationReferenceType extends FederationReferenceTypes['ServicePlan'] = FederationReferenceTypes['ServicePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePlanId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionsUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionsUserError'] = ResolversParentTypes['SubscriptionsUserError']> = {
  code?: Resolver<ResolversTypes['SubscriptionsErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  partnerCenterCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'SubscriptionsUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CatalogItem?: CatalogItemResolvers<ContextType>;
  CatalogItemConnection?: CatalogItemConnectionResolvers<ContextType>;
  CatalogItemEdge?: CatalogItemEdgeResolvers<ContextType>;
  ChangeSubscriptionQuantityPayload?: ChangeSubscriptionQuantityPayloadResolvers<ContextType>;
  Charge?: ChargeResolvers<ContextType>;
  CommandPlan?: CommandPlanResolvers<ContextType>;
  CommandRecord?: CommandRecordResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreateSubscriptionPayload?: CreateSubscriptionPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerSubscription?: CustomerSubscriptionResolvers<ContextType>;
  CustomerSubscriptionConnection?: CustomerSubscriptionConnectionResolvers<ContextType>;
  CustomerSubscriptionEdge?: CustomerSubscriptionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ErrorParam?: ErrorParamResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedHead?: FeedHeadResolvers<ContextType>;
  LicenseProduct?: LicenseProductResolvers<ContextType>;
  LicenseProductConnection?: LicenseProductConnectionResolvers<ContextType>;
  LicenseProductEdge?: LicenseProductEdgeResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLineItem?: OrderLineItemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedCharge?: PlannedChargeResolvers<ContextType>;
  PlannedEvent?: PlannedEventResolvers<ContextType>;
  PriceEntry?: PriceEntryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefundableQuantity?: RefundableQuantityResolvers<ContextType>;
  RefundableSeats?: RefundableSeatsResolvers<ContextType>;
  SelfServePurchase?: SelfServePurchaseResolvers<ContextType>;
  ServicePlan?: ServicePlanResolvers<ContextType>;
  SubscriptionsUserError?: SubscriptionsUserErrorResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
