import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerModel, CustomerSubscriptionModel, PartnerUserModel, ServiceRequestContactModel, ServiceRequestExternalReferenceModel, ServiceRequestModel, ServiceRequestNoteModel, SupportTopicModel, ServiceRequestConnectionModel } from '../models.ts';
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

/** A new note on a request. */
export type AddServiceRequestNoteInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it records what the customer said. */
  fromCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `etag` of the request as the caller knows it; not checked when absent. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Time the work took in minutes, 0 to 1,440; not told when absent. */
  minutesSpent?: InputMaybe<Scalars['Int']['input']>;
  /** Request to note on, `srq_…`. */
  serviceRequestId: Scalars['ID']['input'];
  /** Text, 1 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** Who may read it. */
  visibility?: InputMaybe<NoteVisibility>;
};

/** What adding a note came to. */
export type AddServiceRequestNotePayload = {
  /** The new note; null on a refusal and on a dry run. */
  note?: Maybe<ServiceRequestNote>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The request; null on a refusal. */
  serviceRequest?: Maybe<ServiceRequest>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<SupportUserError>;
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

/** A new service request. */
export type CreateServiceRequestInput = {
  /** Kind of problem. */
  category: SupportCategory;
  /** Country the problem is in; that of the customer when absent. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Person of the customer who is told; none when absent. */
  customerContact?: InputMaybe<ServiceRequestCustomerContactInput>;
  /** Customer it is for, `cus_…`; required for a customer, not allowed for the partner itself. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** While a request of the same customer with this key is open, the call adds a note to it; 1 to 200 characters. */
  deduplicationKey?: InputMaybe<Scalars['String']['input']>;
  /** The problem in plain text, 10 to 10,000 characters. */
  description: Scalars['String']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same case in another system; none when absent. */
  externalReference?: InputMaybe<ServiceRequestExternalReferenceInput>;
  /** Closed request of the same customer that this one carries on, `srq_…`. */
  followUpOfId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the primary contact answers around the clock. */
  isAvailable24x7?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of the people concerned. */
  locale?: InputMaybe<Scalars['Locale']['input']>;
  /** User of the partner's organisation to turn to, `pusr_…`; the caller when absent. */
  primaryContactId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone number of the primary contact, E.164, such as `+420221000111`. */
  primaryContactPhoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Family of the product concerned; not `ANY`. */
  productFamily: SupportProductFamily;
  /** Id of the product concerned, at most 100 characters. */
  productId?: InputMaybe<Scalars['String']['input']>;
  /** Name of the product concerned, at most 200 characters. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** How hard it hits; not `UNKNOWN`. `CRITICAL` needs a primary contact available around the clock, with a telephone number. */
  severity: ServiceRequestSeverity;
  /** Whom the request is for. */
  subject: ServiceRequestSubject;
  /** Subscription of the customer it is about, `sub_…`; none when absent. */
  subscriptionId?: InputMaybe<Scalars['ID']['input']>;
  /** Time zone of the people concerned, a name of the IANA database such as `Europe/Prague`. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, 5 to 250 characters. */
  title: Scalars['String']['input'];
  /** Topic, `top_…`, of the same family or of any. */
  topicId: Scalars['ID']['input'];
  /** E-mail addresses to keep informed, at most 48 different ones. */
  watchers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What filing a request came to. */
export type CreateServiceRequestPayload = {
  /** Whether an open request with the same `deduplicationKey` got a note instead; null on a refusal. */
  isDeduplicated?: Maybe<Scalars['Boolean']['output']>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The new request, or the open one that was joined; null on a refusal and for a new one on a dry run. */
  serviceRequest?: Maybe<ServiceRequest>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<SupportUserError>;
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

export type CustomerSubscription = {
  id: Scalars['ID']['output'];
};

/** One value behind an error. */
export type ErrorParam = {
  /** Name of the value, such as `maximum`. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** A system that keeps cases. */
export type ExternalSystem =
  /** Autotask PSA. */
  | 'AUTOTASK_PSA'
  /** The Azure portal. */
  | 'AZURE'
  /** ConnectWise PSA. */
  | 'CONNECTWISE_PSA'
  /** Freshdesk. */
  | 'FRESHDESK'
  /** HaloPSA. */
  | 'HALO_PSA'
  /** The Microsoft 365 admin center. */
  | 'MICROSOFT_365'
  /** Any other. */
  | 'OTHER'
  /** Partner Center. */
  | 'PARTNER_CENTER'
  /** ServiceNow. */
  | 'SERVICENOW'
  /** Zendesk. */
  | 'ZENDESK';

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

export type Mutation = {
  /**
   * Adds a note to a request of the viewer's own organisation that the viewer sees. The first public note of the partner moves a
   * `NEW` request to `IN_PROGRESS`; what the customer said moves `WAITING_ON_CUSTOMER` and `RESOLVED` back to `IN_PROGRESS`.
   * Refusals: `VALIDATION_FAILED`, `SERVICE_REQUEST_NOT_FOUND`, `SERVICE_REQUEST_CLOSED`, `ETAG_MISMATCH`.
   */
  addServiceRequestNote?: Maybe<AddServiceRequestNotePayload>;
  /**
   * Files a request for a customer or for the partner itself. Every partner user files for the partner. For a customer, admin
   * agents and helpdesk agents file everything, sales agents everything but `TECHNICAL_BREAK_FIX`, billing admins and user
   * management admins `BILLING`. A `TECHNICAL_BREAK_FIX` of a cloud service also needs a directory role through GDAP: one that
   * handles support tickets, for Azure any. With the `deduplicationKey` of an open request the call adds a note to that one.
   * Refusals: `CUSTOMER_NOT_FOUND`, `VALIDATION_FAILED`, `TOPIC_NOT_FOUND`, `TOPIC_PRODUCT_MISMATCH`, `SEVERITY_REQUIRED`,
   * `CRITICAL_REQUIRES_24X7_CONTACT`, `PRIMARY_CONTACT_MUST_BE_PARTNER`, `EMAIL_INVALID`, `PHONE_NUMBER_INVALID`,
   * `TOO_MANY_WATCHERS`, `SUBSCRIPTION_NOT_FOUND`, `SERVICE_REQUEST_NOT_FOUND`, `FOLLOW_UP_NOT_ALLOWED`,
   * `NO_RESELLER_RELATIONSHIP`, `CUSTOMER_LOCKED`, `EXTERNAL_REFERENCE_EXISTS`.
   */
  createServiceRequest?: Maybe<CreateServiceRequestPayload>;
};


export type MutationAddServiceRequestNoteArgs = {
  input: AddServiceRequestNoteInput;
};


export type MutationCreateServiceRequestArgs = {
  input: CreateServiceRequestInput;
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

export type PartnerUser = {
  id: Scalars['ID']['output'];
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
  /** Country the problem is in; null when it was not told. */
  countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** When it was filed. */
  createdAt: Scalars['DateTime']['output'];
  /** Customer the request is for; null when it is the partner's own. */
  customer?: Maybe<Customer>;
  /** Person of the customer who is told about it; null when none was named. */
  customerContact?: Maybe<ServiceRequestCustomerContact>;
  /** The problem, 10 to 10,000 characters. */
  description: Scalars['String']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** The same case in other systems; empty for who is not of the owner's organisation. */
  externalReferences: Array<ServiceRequestExternalReference>;
  /** Earlier request that this one carries on; null when there is none, or none the viewer sees. */
  followUpOf?: Maybe<ServiceRequest>;
  /** Identifies the request, `srq_…`. */
  id: Scalars['ID']['output'];
  /** When it was last closed; null when it never was. */
  lastClosedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  lastModifiedAt: Scalars['DateTime']['output'];
  /** Language of the people concerned; null when it was not told. */
  locale?: Maybe<Scalars['Locale']['output']>;
  /** Notes, oldest first; internal ones are for the owner's organisation. */
  notes: Array<ServiceRequestNote>;
  /** Number for people, such as `SR-000123`; counted per partner. */
  number: Scalars['String']['output'];
  /** The partner's person to turn to. */
  primaryContact: ServiceRequestContact;
  /** Family of the product concerned. */
  productFamily: SupportProductFamily;
  /** Id of the product concerned; null when it was not told. */
  productId?: Maybe<Scalars['String']['output']>;
  /** Name of the product concerned; null when it was not told. */
  productName?: Maybe<Scalars['String']['output']>;
  /** How hard it hits. */
  severity: ServiceRequestSeverity;
  /** Where the work stands, finer than the status. */
  stage: ServiceRequestStage;
  /** Status as Partner Center names it. */
  status: ServiceRequestStatus;
  /** Whom the request is for. */
  subject: ServiceRequestSubject;
  /** Subscription it is about; null when it was filed without one. */
  subscription?: Maybe<CustomerSubscription>;
  /** Time zone of the people concerned, a name of the IANA database; null when it was not told. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** What it is about, 5 to 250 characters. */
  title: Scalars['String']['output'];
  /** Topic it was filed under. */
  topic: SupportTopic;
  /** E-mail addresses that are kept informed; empty for who is not of the owner's organisation. */
  watchers: Array<Scalars['String']['output']>;
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

/** The partner's person to turn to about a request. */
export type ServiceRequestContact = {
  /** Whether the person answers around the clock. */
  isAvailable24x7: Scalars['Boolean']['output'];
  /** Name at the time of filing; null when it was not known. */
  name?: Maybe<Scalars['String']['output']>;
  /** Telephone number, E.164; null when none was given. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  /** The user; null for a request recorded without one, and for who may not read users of the partner. */
  user?: Maybe<PartnerUser>;
};

/** A person of the customer who is told about a request; never sent to Microsoft. */
export type ServiceRequestCustomerContact = {
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Telephone number, E.164; null when none was given. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
};

/** A person of the customer who is told about a request. */
export type ServiceRequestCustomerContactInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** First name, 1 to 100 characters. */
  firstName: Scalars['String']['input'];
  /** Last name, 1 to 100 characters. */
  lastName: Scalars['String']['input'];
  /** Telephone number, E.164, such as `+420221000111`. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
};

/** A service request and its place in a list. */
export type ServiceRequestEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: ServiceRequest;
};

/** The same case in another system. */
export type ServiceRequestExternalReference = {
  /** Id of the case there; unique per system within the organisation. */
  externalId: Scalars['String']['output'];
  /** The other system. */
  system: ExternalSystem;
  /** Address of the case there; null when none was given. */
  url?: Maybe<Scalars['String']['output']>;
};

/** The same case in another system. */
export type ServiceRequestExternalReferenceInput = {
  /** Id of the case there, 1 to 200 characters. */
  externalId: Scalars['String']['input'];
  /** The other system. */
  system: ExternalSystem;
  /** Address of the case there, `https` or `http`, at most 2,000 characters. */
  url?: InputMaybe<Scalars['String']['input']>;
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
  /** Time the work took in minutes; null when it was not told, and for who is not of the owner's organisation. */
  minutesSpent?: Maybe<Scalars['Int']['output']>;
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

/** Whom a service request is for. */
export type ServiceRequestSubject =
  /** A customer of the partner. */
  | 'CUSTOMER'
  /** The partner itself. */
  | 'PARTNER';

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

/** Why a write of the support subgraph was refused. */
export type SupportErrorCode =
  /** A critical request needs a primary contact available around the clock, with a telephone number. */
  | 'CRITICAL_REQUIRES_24X7_CONTACT'
  /** The account of the customer is locked. */
  | 'CUSTOMER_LOCKED'
  /** The customer does not exist for the viewer. */
  | 'CUSTOMER_NOT_FOUND'
  /** The text is no e-mail address. */
  | 'EMAIL_INVALID'
  /** The object has another version than `ifMatch` names. */
  | 'ETAG_MISMATCH'
  /** The case of the other system is linked to another request. */
  | 'EXTERNAL_REFERENCE_EXISTS'
  /** The earlier request is open, or is about another customer. */
  | 'FOLLOW_UP_NOT_ALLOWED'
  /** The first call with the key is still running. */
  | 'IDEMPOTENCY_KEY_IN_PROGRESS'
  /** The key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The partner has no reseller relationship with the customer. */
  | 'NO_RESELLER_RELATIONSHIP'
  /** The text is no telephone number in the form E.164. */
  | 'PHONE_NUMBER_INVALID'
  /** The primary contact is no user of the partner's organisation. */
  | 'PRIMARY_CONTACT_MUST_BE_PARTNER'
  /** The request is closed. */
  | 'SERVICE_REQUEST_CLOSED'
  /** The request does not exist for the viewer, or is not its organisation's own. */
  | 'SERVICE_REQUEST_NOT_FOUND'
  /** The severity must be told. */
  | 'SEVERITY_REQUIRED'
  /** The subscription does not exist for the viewer, or is another customer's. */
  | 'SUBSCRIPTION_NOT_FOUND'
  /** There are more than 48 watchers. */
  | 'TOO_MANY_WATCHERS'
  /** There is no such topic, or it is retired. */
  | 'TOPIC_NOT_FOUND'
  /** The topic belongs to another family of products. */
  | 'TOPIC_PRODUCT_MISMATCH'
  /** The input breaks a rule of its form; `rule` among the params says which. */
  | 'VALIDATION_FAILED';

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

/** A refusal from the support subgraph. */
export type SupportUserError = UserError & {
  /** What was refused. New codes may appear. */
  code: SupportErrorCode;
  /** Path to the input at fault; null when no single input is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in English; may change. */
  message: Scalars['String']['output'];
  /** Values behind the message, for programs. */
  params: Array<ErrorParam>;
  /** The number Partner Center gives for it; null when it has none. */
  partnerCenterCode?: Maybe<Scalars['Int']['output']>;
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
  UserError: ( SupportUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddServiceRequestNoteInput: AddServiceRequestNoteInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddServiceRequestNotePayload: ResolverTypeWrapper<Omit<AddServiceRequestNotePayload, 'note' | 'serviceRequest'> & { note?: Maybe<ResolversTypes['ServiceRequestNote']>, serviceRequest?: Maybe<ResolversTypes['ServiceRequest']> }>;
  CommandOutcome: CommandOutcome;
  CommandPlan: ResolverTypeWrapper<CommandPlan>;
  CommandRecord: ResolverTypeWrapper<CommandRecord>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateServiceRequestInput: CreateServiceRequestInput;
  CreateServiceRequestPayload: ResolverTypeWrapper<Omit<CreateServiceRequestPayload, 'serviceRequest'> & { serviceRequest?: Maybe<ResolversTypes['ServiceRequest']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerSubscription: ResolverTypeWrapper<CustomerSubscriptionModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ErrorParam: ResolverTypeWrapper<ErrorParam>;
  ExternalSystem: ExternalSystem;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FeedHead: ResolverTypeWrapper<FeedHead>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteVisibility: NoteVisibility;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartnerUser: ResolverTypeWrapper<PartnerUserModel>;
  PlannedChange: ResolverTypeWrapper<PlannedChange>;
  PlannedCharge: ResolverTypeWrapper<PlannedCharge>;
  PlannedEvent: ResolverTypeWrapper<PlannedEvent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ServiceRequest: ResolverTypeWrapper<ServiceRequestModel>;
  ServiceRequestConnection: ResolverTypeWrapper<ServiceRequestConnectionModel>;
  ServiceRequestContact: ResolverTypeWrapper<ServiceRequestContactModel>;
  ServiceRequestCustomerContact: ResolverTypeWrapper<ServiceRequestCustomerContact>;
  ServiceRequestCustomerContactInput: ServiceRequestCustomerContactInput;
  ServiceRequestEdge: ResolverTypeWrapper<Omit<ServiceRequestEdge, 'node'> & { node: ResolversTypes['ServiceRequest'] }>;
  ServiceRequestExternalReference: ResolverTypeWrapper<ServiceRequestExternalReferenceModel>;
  ServiceRequestExternalReferenceInput: ServiceRequestExternalReferenceInput;
  ServiceRequestFilter: ServiceRequestFilter;
  ServiceRequestNote: ResolverTypeWrapper<ServiceRequestNoteModel>;
  ServiceRequestOrder: ServiceRequestOrder;
  ServiceRequestSeverity: ServiceRequestSeverity;
  ServiceRequestStage: ServiceRequestStage;
  ServiceRequestStatus: ServiceRequestStatus;
  ServiceRequestSubject: ServiceRequestSubject;
  SupportCategory: SupportCategory;
  SupportErrorCode: SupportErrorCode;
  SupportProductFamily: SupportProductFamily;
  SupportTopic: ResolverTypeWrapper<SupportTopicModel>;
  SupportUserError: ResolverTypeWrapper<SupportUserError>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddServiceRequestNoteInput: AddServiceRequestNoteInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AddServiceRequestNotePayload: Omit<AddServiceRequestNotePayload, 'note' | 'serviceRequest'> & { note?: Maybe<ResolversParentTypes['ServiceRequestNote']>, serviceRequest?: Maybe<ResolversParentTypes['ServiceRequest']> };
  CommandPlan: CommandPlan;
  CommandRecord: CommandRecord;
  CountryCode: Scalars['CountryCode']['output'];
  CreateServiceRequestInput: CreateServiceRequestInput;
  CreateServiceRequestPayload: Omit<CreateServiceRequestPayload, 'serviceRequest'> & { serviceRequest?: Maybe<ResolversParentTypes['ServiceRequest']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerModel;
  CustomerSubscription: CustomerSubscriptionModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  ErrorParam: ErrorParam;
  FeedEvent: FeedEvent;
  FeedHead: FeedHead;
  Locale: Scalars['Locale']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartnerUser: PartnerUserModel;
  PlannedChange: PlannedChange;
  PlannedCharge: PlannedCharge;
  PlannedEvent: PlannedEvent;
  Query: Record<PropertyKey, never>;
  ServiceRequest: ServiceRequestModel;
  ServiceRequestConnection: ServiceRequestConnectionModel;
  ServiceRequestContact: ServiceRequestContactModel;
  ServiceRequestCustomerContact: ServiceRequestCustomerContact;
  ServiceRequestCustomerContactInput: ServiceRequestCustomerContactInput;
  ServiceRequestEdge: Omit<ServiceRequestEdge, 'node'> & { node: ResolversParentTypes['ServiceRequest'] };
  ServiceRequestExternalReference: ServiceRequestExternalReferenceModel;
  ServiceRequestExternalReferenceInput: ServiceRequestExternalReferenceInput;
  ServiceRequestFilter: ServiceRequestFilter;
  ServiceRequestNote: ServiceRequestNoteModel;
  SupportTopic: SupportTopicModel;
  SupportUserError: SupportUserError;
  UUID: Scalars['UUID']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  permission: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddServiceRequestNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddServiceRequestNotePayload'] = ResolversParentTypes['AddServiceRequestNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['ServiceRequestNote']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SupportUserError']>, ParentType, ContextType>;
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

export type CreateServiceRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateServiceRequestPayload'] = ResolversParentTypes['CreateServiceRequestPayload']> = {
  isDeduplicated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SupportUserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceRequests?: Resolver<Maybe<ResolversTypes['ServiceRequestConnection']>, ParentType, ContextType, RequireFields<CustomerServiceRequestsArgs, 'orderBy'>>;
};

export type CustomerSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerSubscription'] = ResolversParentTypes['CustomerSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addServiceRequestNote?: Resolver<Maybe<ResolversTypes['AddServiceRequestNotePayload']>, ParentType, ContextType, RequireFields<MutationAddServiceRequestNoteArgs, 'input'>>;
  createServiceRequest?: Resolver<Maybe<ResolversTypes['CreateServiceRequestPayload']>, ParentType, ContextType, RequireFields<MutationCreateServiceRequestArgs, 'input'>>;
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

export type PartnerUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerUser'] = ResolversParentTypes['PartnerUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerContact?: Resolver<Maybe<ResolversTypes['ServiceRequestCustomerContact']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalReferences?: Resolver<Array<ResolversTypes['ServiceRequestExternalReference']>, ParentType, ContextType>;
  followUpOf?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastClosedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastModifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ServiceRequestNote']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryContact?: Resolver<ResolversTypes['ServiceRequestContact'], ParentType, ContextType>;
  productFamily?: Resolver<ResolversTypes['SupportProductFamily'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ServiceRequestSeverity'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ServiceRequestStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceRequestStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ServiceRequestSubject'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['CustomerSubscription']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['SupportTopic'], ParentType, ContextType>;
  watchers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestConnection'] = ResolversParentTypes['ServiceRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRequestContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestContact'] = ResolversParentTypes['ServiceRequestContact']> = {
  isAvailable24x7?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['PartnerUser']>, ParentType, ContextType>;
};

export type ServiceRequestCustomerContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestCustomerContact'] = ResolversParentTypes['ServiceRequestCustomerContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestEdge'] = ResolversParentTypes['ServiceRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
};

export type ServiceRequestExternalReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestExternalReference'] = ResolversParentTypes['ServiceRequestExternalReference']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ExternalSystem'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceRequestNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRequestNote'] = ResolversParentTypes['ServiceRequestNote'], FederationReferenceType extends FederationReferenceTypes['ServiceRequestNote'] = FederationReferenceTypes['ServiceRequestNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceRequestNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutesSpent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type SupportUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportUserError'] = ResolversParentTypes['SupportUserError']> = {
  code?: Resolver<ResolversTypes['SupportErrorCode'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'SupportUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddServiceRequestNotePayload?: AddServiceRequestNotePayloadResolvers<ContextType>;
  CommandPlan?: CommandPlanResolvers<ContextType>;
  CommandRecord?: CommandRecordResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreateServiceRequestPayload?: CreateServiceRequestPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerSubscription?: CustomerSubscriptionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ErrorParam?: ErrorParamResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedHead?: FeedHeadResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartnerUser?: PartnerUserResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedCharge?: PlannedChargeResolvers<ContextType>;
  PlannedEvent?: PlannedEventResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  ServiceRequestConnection?: ServiceRequestConnectionResolvers<ContextType>;
  ServiceRequestContact?: ServiceRequestContactResolvers<ContextType>;
  ServiceRequestCustomerContact?: ServiceRequestCustomerContactResolvers<ContextType>;
  ServiceRequestEdge?: ServiceRequestEdgeResolvers<ContextType>;
  ServiceRequestExternalReference?: ServiceRequestExternalReferenceResolvers<ContextType>;
  ServiceRequestNote?: ServiceRequestNoteResolvers<ContextType>;
  SupportTopic?: SupportTopicResolvers<ContextType>;
  SupportUserError?: SupportUserErrorResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
