import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerModel, ServiceRequestModel, ServiceRequestNoteModel, SupportTopicModel, ServiceRequestConnectionModel } from '../models.ts';
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

export type Customer = {
  id: Scalars['ID']['output'];
  /** Service requests of the customer. */
  serviceRequests?: Maybe<ServiceRequestConnection>;
};


export type CustomerServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRequestOrder>;
};

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

/** An amount of money, exact. */
export type Money = {
  /** Amount with the minor digits of the currency (ISO 4217): 2 for USD, 0 for JPY, 3 for KWD. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

/** An object with an id that is the same everywhere and for ever. */
export type Node = {
  /** A prefix that tells the type, and a part without meaning. Treat it as opaque. */
  id: Scalars['ID']['output'];
};

/** Who may read a note. */
export type NoteVisibility =
  /** People of the owner's organisation. */
  | 'INTERNAL'
  /** Everybody who sees the request. */
  | 'PUBLIC';

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

export type Query = {
  /** One service request; null when it does not exist for the viewer. A user sees the requests it filed whatever its roles. */
  serviceRequest?: Maybe<ServiceRequest>;
  /**
   * The service requests the viewer sees: those it filed; with `serviceRequests.ofCustomers.read` those of customers; with
   * `serviceRequests.ofPartner.read` those of the organisation itself.
   */
  serviceRequests?: Maybe<ServiceRequestConnection>;
  /** Topics a service request can be about, by category and id. */
  supportTopics?: Maybe<Array<SupportTopic>>;
};


export type QueryServiceRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRequestOrder>;
};


export type QuerySupportTopicsArgs = {
  category?: InputMaybe<SupportCategory>;
  productFamily?: InputMaybe<SupportProductFamily>;
};

/** A case the partner keeps for a customer, or for itself. */
export type ServiceRequest = Node & {
  /** Kind of problem. */
  category: SupportCategory;
  /** When it was filed. */
  createdAt: Scalars['DateTime']['output'];
  /** Customer the request is for; null when it is the partner's own. */
  customer?: Maybe<Customer>;
  /** The problem, 10 to 10,000 characters. */
  description: Scalars['String']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Identifies the request, `srq_…`. */
  id: Scalars['ID']['output'];
  /** When it was last closed; null when it never was. */
  lastClosedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  lastModifiedAt: Scalars['DateTime']['output'];
  /** Notes, oldest first; internal ones are for the owner's organisation. */
  notes: Array<ServiceRequestNote>;
  /** Number for people, such as `SR-000123`; counted per partner. */
  number: Scalars['String']['output'];
  /** Family of the product concerned. */
  productFamily: SupportProductFamily;
  /** How hard it hits. */
  severity: ServiceRequestSeverity;
  /** Where the work stands, finer than the status. */
  stage: ServiceRequestStage;
  /** Status as Partner Center names it. */
  status: ServiceRequestStatus;
  /** What it is about, 5 to 250 characters. */
  title: Scalars['String']['output'];
  /** Topic it was filed under. */
  topic: SupportTopic;
};

/** A page of service requests. */
export type ServiceRequestConnection = {
  /** The requests with their cursors. */
  edges: Array<ServiceRequestEdge>;
  /** The requests alone. */
  nodes: Array<ServiceRequest>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many requests match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A service request and its place in a list. */
export type ServiceRequestEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: ServiceRequest;
};

/** Which service requests a list holds. Conditions add up. */
export type ServiceRequestFilter = {
  /** Kinds of problem. */
  category?: InputMaybe<Array<SupportCategory>>;
  /** Filed at this instant or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Severities. */
  severity?: InputMaybe<Array<ServiceRequestSeverity>>;
  /** Stages. */
  stage?: InputMaybe<Array<ServiceRequestStage>>;
  /** Statuses; open requests are `NONE`, `OPEN` and `ATTENTION_NEEDED`. */
  status?: InputMaybe<Array<ServiceRequestStatus>>;
};

/** A note on a service request. Notes are never edited. */
export type ServiceRequestNote = Node & {
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Name of the person who wrote it. */
  createdByName: Scalars['String']['output'];
  /** Whether it records what the customer said. */
  fromCustomer: Scalars['Boolean']['output'];
  /** Identifies the note, `srn_…`. */
  id: Scalars['ID']['output'];
  /** Text of the note, 1 to 10,000 characters. */
  text: Scalars['String']['output'];
  /** Who may read it. */
  visibility: NoteVisibility;
};

/** Order of a list of service requests; ties by id. */
export type ServiceRequestOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** The one that changed last in front. */
  | 'LAST_MODIFIED_AT_DESC';

/** How hard a problem hits. */
export type ServiceRequestSeverity =
  /** Work has stopped. */
  | 'CRITICAL'
  /** A question or a small hindrance. */
  | 'MINIMAL'
  /** Work is hindered. */
  | 'MODERATE'
  /** Not told; of imported requests only. */
  | 'UNKNOWN';

/** Where the work on a service request stands. */
export type ServiceRequestStage =
  /** Microsoft waits for the partner. */
  | 'ACTION_REQUIRED'
  /** Finished. */
  | 'CLOSED'
  /** The partner works on it. */
  | 'IN_PROGRESS'
  /** Nobody accepted it. */
  | 'NEW'
  /** A solution is proposed. */
  | 'RESOLVED'
  /** The customer must answer. */
  | 'WAITING_ON_CUSTOMER'
  /** Microsoft works on it. */
  | 'WAITING_ON_MICROSOFT';

/** Status of a service request as Partner Center names it. */
export type ServiceRequestStatus =
  /** Somebody must answer. */
  | 'ATTENTION_NEEDED'
  /** Finished. */
  | 'CLOSED'
  /** Filed; nobody has accepted it. */
  | 'NONE'
  /** Being worked on. */
  | 'OPEN';

/** Kind of problem. */
export type SupportCategory =
  /** Accounts and profiles. */
  | 'ACCOUNT_MANAGEMENT'
  /** How something is done. */
  | 'ADVISORY'
  /** Bills and charges. */
  | 'BILLING'
  /** A product of the commercial marketplace does not work. */
  | 'MARKETPLACE_TECHNICAL'
  /** Partner Center itself. */
  | 'PARTNER_CENTER'
  /** Before a purchase. */
  | 'PRESALES'
  /** Abuse and fraud. */
  | 'SECURITY_FRAUD'
  /** A credit for missed service levels. */
  | 'SLA_CREDIT'
  /** Subscriptions, licences and orders. */
  | 'SUBSCRIPTION_MANAGEMENT'
  /** Something does not work. */
  | 'TECHNICAL_BREAK_FIX';

/** Family of products a request is about. */
export type SupportProductFamily =
  /** Any family; of topics only. */
  | 'ANY'
  /** Azure. */
  | 'AZURE'
  /** Dynamics 365. */
  | 'DYNAMICS_365'
  /** Enterprise Mobility and Security. */
  | 'ENTERPRISE_MOBILITY'
  /** The commercial marketplace. */
  | 'MARKETPLACE'
  /** Microsoft 365. */
  | 'MICROSOFT_365'
  /** Software on the customer's own machines. */
  | 'ON_PREMISES_SOFTWARE'
  /** Partner Center. */
  | 'PARTNER_CENTER'
  /** Power Platform. */
  | 'POWER_PLATFORM'
  /** Windows 365. */
  | 'WINDOWS_365';

/** Something a service request can be about. */
export type SupportTopic = Node & {
  /** Kind of problem it belongs to. */
  category: SupportCategory;
  /** Identifies the topic, `top_…`. */
  id: Scalars['ID']['output'];
  /** Name of the topic, in the language asked for where there is one; `nameLocale` tells. */
  name: Scalars['String']['output'];
  /** Language of the name that `name` answers for the same `locale`. */
  nameLocale: Scalars['Locale']['output'];
  /** Family of products it belongs to. */
  productFamily: SupportProductFamily;
};


/** Something a service request can be about. */
export type SupportTopicNameArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** Something a service request can be about. */
export type SupportTopicNameLocaleArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

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
  Customer: Customer;
  ServiceRequest: ServiceRequest;
  ServiceRequestNote: ServiceRequestNote;
  SupportTopic: SupportTopic;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  ServiceRequest:
    ( { __typename: 'ServiceRequest' }
    & GraphQLRecursivePick<FederationTypes['ServiceRequest'], {"id":true}> );
  ServiceRequestNote:
    ( { __typename: 'ServiceRequestNote' }
    & GraphQLRecursivePick<FederationTypes['ServiceRequestNote'], {"id":true}> );
  SupportTopic:
    ( { __typename: 'SupportTopic' }
    & GraphQLRecursivePick<FederationTypes['SupportTopic'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ServiceRequestModel )
    | ( ServiceRequestNoteModel )
    | ( SupportTopicModel )
  ;
  UserError: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CommandOutcome: CommandOutcome;
  CommandPlan: ResolverTypeWrapper<CommandPlan>;
  CommandRecord: ResolverTypeWrapper<CommandRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorParam: ResolverTypeWrapper<ErrorParam>;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FeedHead: ResolverTypeWrapper<FeedHead>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteVisibility: NoteVisibility;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PlannedChange: ResolverTypeWrapper<PlannedChange>;
  PlannedCharge: ResolverTypeWrapper<PlannedCharge>;
  PlannedEvent: ResolverTypeWrapper<PlannedEvent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ServiceRequest: ResolverTypeWrapper<ServiceRequestModel>;
  ServiceRequestConnection: ResolverTypeWrapper<ServiceRequestConnectionModel>;
  ServiceRequestEdge: ResolverTypeWrapper<Omit<ServiceRequestEdge, 'node'> & { node: ResolversTypes['ServiceRequest'] }>;
  ServiceRequestFilter: ServiceRequestFilter;
  ServiceRequestNote: ResolverTypeWrapper<ServiceRequestNoteModel>;
  ServiceRequestOrder: ServiceRequestOrder;
  ServiceRequestSeverity: ServiceRequestSeverity;
  ServiceRequestStage: ServiceRequestStage;
  ServiceRequestStatus: ServiceRequestStatus;
  SupportCategory: SupportCategory;
  SupportProductFamily: SupportProductFamily;
  SupportTopic: ResolverTypeWrapper<SupportTopicModel>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CommandPlan: CommandPlan;
  CommandRecord: CommandRecord;
  ID: Scalars['ID']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerModel;
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  ErrorParam: ErrorParam;
  FeedEvent: FeedEvent;
  FeedHead: FeedHead;
  Locale: Scalars['Locale']['output'];
  Money: Money;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PlannedChange: PlannedChange;
  PlannedCharge: PlannedCharge;
  PlannedEvent: PlannedEvent;
  Query: Record<PropertyKey, never>;
  ServiceRequest: ServiceRequestModel;
  ServiceRequestConnection: ServiceRequestConnectionModel;
  ServiceRequestEdge: Omit<ServiceRequestEdge, 'node'> & { node: ResolversParentTypes['ServiceRequest'] };
  ServiceRequestFilter: ServiceRequestFilter;
  ServiceRequestNote: ServiceRequestNoteModel;
  SupportTopic: SupportTopicModel;
  UUID: Scalars['UUID']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  permission: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceRequests?: Resolver<Maybe<ResolversTypes['ServiceRequestConnection']>, ParentType, ContextType, RequireFields<CustomerServiceRequestsArgs, 'orderBy'>>;
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

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ServiceRequest' | 'ServiceRequestNote' | 'SupportTopic', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType, RequireFields<QueryServiceRequestArgs, 'id'>>;
  serviceRequests?: Resolver<Maybe<ResolversTypes['ServiceRequestConnection']>, ParentType, ContextType, RequireFields<QueryServiceRequestsArgs, 'orderBy'>>;
  supportTopics?: Resolver<Maybe<Array<ResolversTypes['SupportTopic']>>, ParentType, ContextType, Partial<QuerySupportTopicsArgs>>;
};

export type ServiceRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'], FederationReferenceType extends FederationReferenceTypes['ServiceRequest'] = FederationReferenceTypes['ServiceRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['SupportCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastClosedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastModifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ServiceRequestNote']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productFamily?: Resolver<ResolversTypes['SupportProductFamily'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ServiceRequestSeverity'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ServiceRequestStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceRequestStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['SupportTopic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestConnection'] = ResolversParentTypes['ServiceRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestEdge'] = ResolversParentTypes['ServiceRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
};

export type ServiceRequestNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestNote'] = ResolversParentTypes['ServiceRequestNote'], FederationReferenceType extends FederationReferenceTypes['ServiceRequestNote'] = FederationReferenceTypes['ServiceRequestNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceRequestNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['NoteVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTopic'] = ResolversParentTypes['SupportTopic'], FederationReferenceType extends FederationReferenceTypes['SupportTopic'] = FederationReferenceTypes['SupportTopic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportTopic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['SupportCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportTopicNameArgs, 'locale'>>;
  nameLocale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType, RequireFields<SupportTopicNameLocaleArgs, 'locale'>>;
  productFamily?: Resolver<ResolversTypes['SupportProductFamily'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CommandPlan?: CommandPlanResolvers<ContextType>;
  CommandRecord?: CommandRecordResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ErrorParam?: ErrorParamResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedHead?: FeedHeadResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedCharge?: PlannedChargeResolvers<ContextType>;
  PlannedEvent?: PlannedEventResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  ServiceRequestConnection?: ServiceRequestConnectionResolvers<ContextType>;
  ServiceRequestEdge?: ServiceRequestEdgeResolvers<ContextType>;
  ServiceRequestNote?: ServiceRequestNoteResolvers<ContextType>;
  SupportTopic?: SupportTopicResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
