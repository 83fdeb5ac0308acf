import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerModel, ViewerModel, PermissionRuleModel, GdapRelationshipModel, GdapAccessAssignmentModel, GdapInvitationViewModel, PartnerSecurityGroupModel, PartnerUserModel, EntraRoleModel, EffectiveRoleModel, CustomerUserModel, GdapRelationshipConnectionModel, CustomerUserConnectionModel } from '../models.ts';
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

/** Why the access subgraph refused. */
export type AccessErrorCode =
  /** The group has an assignment in the relationship already. */
  | 'ACCESS_ASSIGNMENT_EXISTS'
  /** The group does not exist in the partner's tenant. */
  | 'ACCESS_CONTAINER_NOT_FOUND'
  /** A relationship with Global Administrator is not extended by itself. */
  | 'AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR'
  /** The request is for another customer. */
  | 'CUSTOMER_MISMATCH'
  /** The customer does not exist for the viewer. */
  | 'CUSTOMER_NOT_FOUND'
  /** The name is empty or too long. */
  | 'DISPLAY_NAME_LENGTH'
  /** The name shown is empty. */
  | 'DISPLAY_NAME_REQUIRED'
  /** The partner has a relationship of this name already. */
  | 'DISPLAY_NAME_TAKEN'
  /** The domain of the sign-in name is not a verified domain of the customer. */
  | 'DOMAIN_NOT_VERIFIED'
  /** The length is not 1 to 730 days. */
  | 'DURATION_OUT_OF_RANGE'
  /** The object has another version than `ifMatch` names. */
  | 'ETAG_MISMATCH'
  /** The call must name the version it changes in `ifMatch`. */
  | 'ETAG_REQUIRED'
  /** The relationship does not exist for the viewer. */
  | 'GDAP_RELATIONSHIP_NOT_FOUND'
  /** The first call with the key is still running. */
  | 'IDEMPOTENCY_KEY_IN_PROGRESS'
  /** The key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The id of the customer's own directory holds `$` or `_`. */
  | 'IMMUTABLE_ID_INVALID'
  /** Another customer has approved the request. */
  | 'INVITATION_ALREADY_USED'
  /** A name or the telephone number is too long. */
  | 'NAME_LENGTH'
  /** The password holds a character that is not allowed. */
  | 'PASSWORD_CHARACTERS'
  /** The password is too short, too long, or of fewer than three kinds of characters. */
  | 'PASSWORD_TOO_WEAK'
  /** The relationship has ended or is on its way there. */
  | 'RELATIONSHIP_ENDED'
  /** The relationship is not in force yet. */
  | 'RELATIONSHIP_NOT_ACTIVE'
  /** The relationship is no draft any more: it cannot be deleted. */
  | 'RELATIONSHIP_NOT_DELETABLE'
  /** The relationship is no draft any more: it cannot be changed. */
  | 'RELATIONSHIP_NOT_EDITABLE'
  /** The relationship is in a state that does not allow this. */
  | 'REQUEST_ACTION_NOT_ALLOWED'
  /** The roles of a relationship are fixed once it was locked for approval. */
  | 'ROLES_IMMUTABLE'
  /** A role is named twice. */
  | 'ROLE_DUPLICATE'
  /** A role is not among those of the relationship. */
  | 'ROLE_NOT_IN_RELATIONSHIP'
  /** There is no such built-in role, or it cannot be asked for. */
  | 'ROLE_NOT_SUPPORTED'
  /** No role is named. */
  | 'ROLE_REQUIRED'
  /** The country is no ISO 3166-1 alpha-2 code. */
  | 'USAGE_LOCATION_INVALID'
  /** The sign-in name has a length or characters that are not allowed. */
  | 'USER_PRINCIPAL_NAME_INVALID'
  /** Another user of the customer has the sign-in name. */
  | 'USER_PRINCIPAL_NAME_TAKEN';

/** A refusal from the access subgraph. */
export type AccessUserError = UserError & {
  /** What was refused. New codes may appear. */
  code: AccessErrorCode;
  /** Path to the input at fault; null when no single input is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in English; may change. */
  message: Scalars['String']['output'];
  /** Values behind the message, for programs. */
  params: Array<ErrorParam>;
  /** The number Partner Center gives for it; null when it has none. */
  partnerCenterCode?: Maybe<Scalars['Int']['output']>;
};

/** A request to approve. */
export type ApproveGdapRelationshipInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id in the invitation link, 73 characters. */
  externalId: Scalars['String']['input'];
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Relationship's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
};

/** A request that was approved. */
export type ApproveGdapRelationshipPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The relationship; null on a refusal. */
  relationship?: Maybe<GdapRelationship>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<AccessUserError>;
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

/** A user account to be created. */
export type CreateCustomerUserInput = {
  /** Customer the user belongs to. */
  customerId: Scalars['ID']['input'];
  /** Name shown, 1 to 256 characters. */
  displayName: Scalars['String']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First name, at most 64 characters. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the account in the customer's own directory, without `$` and `_`. */
  immutableId?: InputMaybe<Scalars['String']['input']>;
  /** Last name, at most 64 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The first password; made by the graph when absent. */
  password?: InputMaybe<PasswordInput>;
  /** Telephone number, at most 64 characters. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Country the services are used in: ISO 3166-1 alpha-2, in upper or lower case. Without it no licence can be assigned. */
  usageLocation?: InputMaybe<Scalars['String']['input']>;
  /**
   * Sign-in name, unique among the customer's users that are not deleted, without regard to case. Before the `@` 1 to 64 letters,
   * digits and `'.-_!#^~`, no dot at the end; behind it a verified domain of the customer, at most 48 characters.
   */
  userPrincipalName: Scalars['String']['input'];
};

/** What came of the creation of a user. */
export type CreateCustomerUserPayload = {
  /** The new user; null on a refusal and on a dry run. */
  customerUser?: Maybe<CustomerUser>;
  /**
   * The password the graph made, in this one answer: it is stored nowhere. Null when the caller gave one, on a refusal, on a dry
   * run and in the replay of an idempotency key.
   */
  initialPassword?: Maybe<Scalars['String']['output']>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<AccessUserError>;
};

/** Roles for a group. */
export type CreateGdapAccessAssignmentInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Security group of the partner. */
  groupId: Scalars['ID']['input'];
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Relationship's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Relationship the roles come from. */
  relationshipId: Scalars['ID']['input'];
  /** Template ids of the roles: at least one, each once, all of them the relationship's. */
  roleTemplateIds: Array<Scalars['UUID']['input']>;
};

/** An access assignment that was made. */
export type CreateGdapAccessAssignmentPayload = {
  /** The assignment; null on a refusal and a dry run. */
  accessAssignment?: Maybe<GdapAccessAssignment>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<AccessUserError>;
};

/** The draft of a GDAP relationship. */
export type CreateGdapRelationshipInput = {
  /** Whether the end moves by 180 days on the end date, again and again; not with Global Administrator. */
  autoExtend?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customer it is for; absent: for whoever approves it first. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 50 characters; unique within the partner without regard to case, ended relationships included. */
  displayName: Scalars['String']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Length in days, 1 to 730. */
  durationDays?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Template ids of the directory roles to ask for: at least one, each once. */
  roleTemplateIds: Array<Scalars['UUID']['input']>;
};

/** A draft that was made. */
export type CreateGdapRelationshipPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The relationship; null on a refusal and a dry run. */
  relationship?: Maybe<GdapRelationship>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<AccessUserError>;
};

export type Customer = {
  /** Directory roles that reach the viewer in the customer's tenant right now; empty when none. */
  effectiveRoles?: Maybe<Array<EffectiveRole>>;
  /** GDAP relationships of the viewer with the customer. */
  gdapRelationships?: Maybe<GdapRelationshipConnection>;
  id: Scalars['ID']['output'];
  /** Users of the customer that are not deleted. A partner needs a GDAP role that reads users. */
  users?: Maybe<CustomerUserConnection>;
};


export type CustomerGdapRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GdapRelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GdapRelationshipOrder>;
};


export type CustomerUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerUserOrder>;
};

/** A user account of a customer. */
export type CustomerUser = Node & {
  /** When the account was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Customer the user belongs to. */
  customer?: Maybe<Customer>;
  /** Name shown. */
  displayName: Scalars['String']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** First name; null when none is kept. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Identifies the user, `usr_…`. */
  id: Scalars['ID']['output'];
  /** Id of the account in the customer's own directory; null when none is kept. */
  immutableId?: Maybe<Scalars['String']['output']>;
  /** Whether the user holds a directory role. */
  isAdmin: Scalars['Boolean']['output'];
  /** Last name; null when none is kept. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Whether the user must choose another password at the next sign-in. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** Microsoft's id of the account. */
  objectId: Scalars['UUID']['output'];
  /** Telephone number; null when none is kept. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  /** Whether sign-in is blocked. */
  signInBlocked: Scalars['Boolean']['output'];
  /** State of the account. */
  state: CustomerUserState;
  /** Country the services are used in; without it no licence can be assigned. */
  usageLocation?: Maybe<Scalars['CountryCode']['output']>;
  /** Sign-in name, unique within the customer. */
  userPrincipalName: Scalars['String']['output'];
};

/** A page of users. */
export type CustomerUserConnection = {
  /** The users with their cursors. */
  edges: Array<CustomerUserEdge>;
  /** The users alone. */
  nodes: Array<CustomerUser>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many users match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A user and its place in a list. */
export type CustomerUserEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The user. */
  node: CustomerUser;
};

/** Which users a list holds. Conditions add up. */
export type CustomerUserFilter = {
  /** Users with a directory role, or without. */
  isAdmin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Start of the name shown or of the sign-in name, without regard to case; 1 to 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Users whose sign-in is blocked, or not. */
  signInBlocked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of a list of users; ties by id. */
export type CustomerUserOrder =
  /** By the name shown, A first. */
  | 'DISPLAY_NAME_ASC'
  /** By the name shown, Z first. */
  | 'DISPLAY_NAME_DESC';

/** State of a user account. */
export type CustomerUserState =
  /** In use. */
  | 'ACTIVE'
  /** Deleted; can be restored for 30 days. */
  | 'INACTIVE';

/** A draft to delete. */
export type DeleteGdapRelationshipDraftInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Relationship's `etag`, required: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Draft to delete. */
  relationshipId: Scalars['ID']['input'];
};

/** A draft that was deleted. */
export type DeleteGdapRelationshipDraftPayload = {
  /** Id of the draft that is gone; null on a refusal. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<AccessUserError>;
};

/** A change of a draft. */
export type EditGdapRelationshipDraftInput = {
  /** Whether the end moves by 180 days on the end date; null: it does not. */
  autoExtend?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customer it is for; null: for whoever approves it first. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 50 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Length in days, 1 to 730; null: 730. */
  durationDays?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Relationship's `etag`, required: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Draft to change. */
  relationshipId: Scalars['ID']['input'];
  /** Template ids of all directory roles to ask for. */
  roleTemplateIds?: InputMaybe<Array<Scalars['UUID']['input']>>;
};

/** A draft that was changed. */
export type EditGdapRelationshipDraftPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The relationship; null on a refusal. */
  relationship?: Maybe<GdapRelationship>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<AccessUserError>;
};

/** A directory role that reaches the viewer in a customer's tenant. */
export type EffectiveRole = {
  /** Group it comes through. */
  group?: Maybe<PartnerSecurityGroup>;
  /** Relationship it comes through; for those alone who may read GDAP relationships. */
  relationship?: Maybe<GdapRelationship>;
  /** The role. */
  role: EntraRole;
};

/** A built-in directory role of Microsoft Entra. */
export type EntraRole = Node & {
  /** Identifies the role, `rol_` and Microsoft's template id. */
  id: Scalars['ID']['output'];
  /** Whether a GDAP relationship may ask for it. */
  isGdapSelectable: Scalars['Boolean']['output'];
  /** Whether Microsoft labels it privileged. */
  isPrivileged: Scalars['Boolean']['output'];
  /** Name of the role. */
  name: Scalars['String']['output'];
  /** What it may do, in short. */
  summary: Scalars['String']['output'];
  /** Microsoft's id of the role, the same in every tenant. */
  templateId: Scalars['UUID']['output'];
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

/** Roles a security group of the partner holds through a GDAP relationship. */
export type GdapAccessAssignment = Node & {
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Group whose direct members hold the roles. */
  group: PartnerSecurityGroup;
  /** Identifies the assignment, `gaa_…`. */
  id: Scalars['ID']['output'];
  /** When it last changed. */
  lastModifiedAt: Scalars['DateTime']['output'];
  /** Relationship the roles come from. */
  relationship: GdapRelationship;
  /** Roles of the group: some or all of the relationship's, by name. */
  roles: Array<EntraRole>;
  /** State of the assignment. */
  status: GdapAccessAssignmentStatus;
};

/** State of a GDAP access assignment. */
export type GdapAccessAssignmentStatus =
  /** In force. */
  | 'ACTIVE'
  /** Taken away. */
  | 'DELETED'
  /** Being taken away. */
  | 'DELETING'
  /** Could not be set up. */
  | 'ERROR'
  /** Being set up. */
  | 'PENDING';

/** What a partner sends to a customer to have a GDAP relationship approved. */
export type GdapInvitation = {
  /** Proposed text of the mail, with the link; everything around the link may be rewritten. */
  body: Scalars['String']['output'];
  /** When the request lapses: 90 days after the lock. */
  lapsesAt: Scalars['DateTime']['output'];
  /** Where the customer approves; goes out unchanged. */
  link: Scalars['String']['output'];
  /** Proposed subject of the mail. */
  subject: Scalars['String']['output'];
};

/** What a customer sees behind an invitation link. */
export type GdapInvitationView = {
  /** Whether the end moves by 180 days on the end date, again and again. */
  autoExtend: Scalars['Boolean']['output'];
  /** Name of the relationship. */
  displayName: Scalars['String']['output'];
  /** Length in days, 1 to 730. */
  durationDays: Scalars['Int']['output'];
  /** When the request lapses. */
  lapsesAt: Scalars['DateTime']['output'];
  /** Partner that asks. */
  partnerName: Scalars['String']['output'];
  /** Directory roles asked for, by name. */
  roles: Array<EntraRole>;
};

/** Granular delegated admin privileges: what roles a partner may hold in a customer's tenant, and until when. */
export type GdapRelationship = Node & {
  /** Security groups of the partner that hold roles through it, oldest first; deleted ones are left out. */
  accessAssignments: Array<GdapAccessAssignment>;
  /** When it became active; null until then. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the end moves by 180 days on the end date, again and again. */
  autoExtend: Scalars['Boolean']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Customer it is with; null until one is chosen or has approved. */
  customer?: Maybe<Customer>;
  /** Name of the relationship, unique within the partner; 1 to 50 characters. */
  displayName: Scalars['String']['output'];
  /** Length in days, 1 to 730. */
  durationDays: Scalars['Int']['output'];
  /** When it ends; null until it is active. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Microsoft's id: 73 characters, two GUIDs and a dash; the key of the invitation link. */
  externalId: Scalars['String']['output'];
  /** Identifies the relationship, `gdap_…`. */
  id: Scalars['ID']['output'];
  /** What the partner sends to the customer; null unless the relationship waits for approval, and for the customer itself. */
  invitation?: Maybe<GdapInvitation>;
  /** When it last changed. */
  lastModifiedAt: Scalars['DateTime']['output'];
  /** Directory roles asked for, by name. */
  requestedRoles: Array<EntraRole>;
  /** State of the relationship. */
  status: GdapRelationshipStatus;
};

/** A page of GDAP relationships. */
export type GdapRelationshipConnection = {
  /** The relationships with their cursors. */
  edges: Array<GdapRelationshipEdge>;
  /** The relationships alone. */
  nodes: Array<GdapRelationship>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many relationships match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A GDAP relationship and its place in a list. */
export type GdapRelationshipEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The relationship. */
  node: GdapRelationship;
};

/** Which GDAP relationships a list holds. Conditions add up. */
export type GdapRelationshipFilter = {
  /** Whether the end moves by itself. */
  autoExtend?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ends before this instant. */
  endsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start of the name, without regard to case; 1 to 50 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Relationships that ask for this role: its template id. */
  roleTemplateId?: InputMaybe<Scalars['UUID']['input']>;
  /** States. */
  status?: InputMaybe<Array<GdapRelationshipStatus>>;
};

/** Order of a list of GDAP relationships; ties by id. */
export type GdapRelationshipOrder =
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** By name, A first. */
  | 'DISPLAY_NAME_ASC'
  /** The one that ends first in front; those without an end last. */
  | 'ENDS_AT_ASC';

/** State of a GDAP relationship. */
export type GdapRelationshipStatus =
  /** Being set up. */
  | 'ACTIVATING'
  /** In force. */
  | 'ACTIVE'
  /** Waits for the customer's approval. */
  | 'APPROVAL_PENDING'
  /** The customer approved. */
  | 'APPROVED'
  /** A draft of the partner. */
  | 'CREATED'
  /** Ended by its date. */
  | 'EXPIRED'
  /** The end date came. */
  | 'EXPIRING'
  /** Ended by request. */
  | 'TERMINATED'
  /** Being taken down. */
  | 'TERMINATING'
  /** One side asked for its end. */
  | 'TERMINATION_REQUESTED';

/** A draft to lock for approval. */
export type LockGdapRelationshipForApprovalInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Relationship's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Draft to lock. */
  relationshipId: Scalars['ID']['input'];
};

/** A request for approval that was made. */
export type LockGdapRelationshipForApprovalPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The relationship; null on a refusal. */
  relationship?: Maybe<GdapRelationship>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<AccessUserError>;
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
   * Approves every role of a request, as a Global Administrator of the customer or a Customer Delegated Admin Relationship
   * Administrator. One without a customer becomes the approving customer's. It is in force about a minute later.
   * Refusals: `GDAP_RELATIONSHIP_NOT_FOUND`, `ETAG_MISMATCH`, `CUSTOMER_MISMATCH`, `INVITATION_ALREADY_USED`,
   * `REQUEST_ACTION_NOT_ALLOWED`.
   */
  approveGdapRelationship?: Maybe<ApproveGdapRelationshipPayload>;
  /**
   * Creates a user account in the tenant of a customer. A GDAP role that may create users must reach the viewer there: without
   * one the call ends with `FORBIDDEN` before the form is looked at. All errors of the form are reported together.
   * Refusals: `CUSTOMER_NOT_FOUND`; of the form `USER_PRINCIPAL_NAME_INVALID`, `DISPLAY_NAME_REQUIRED`, `NAME_LENGTH`,
   * `USAGE_LOCATION_INVALID`, `IMMUTABLE_ID_INVALID`, `PASSWORD_CHARACTERS`, `PASSWORD_TOO_WEAK`; then `DOMAIN_NOT_VERIFIED`,
   * `USER_PRINCIPAL_NAME_TAKEN`.
   */
  createCustomerUser?: Maybe<CreateCustomerUserPayload>;
  /**
   * Gives a security group of the partner some or all roles of an active relationship. They are in force about half a minute later.
   * Refusals: `ROLE_REQUIRED`, `ROLE_DUPLICATE`, `GDAP_RELATIONSHIP_NOT_FOUND`, `ETAG_MISMATCH`, `RELATIONSHIP_NOT_ACTIVE`,
   * `RELATIONSHIP_ENDED`, `ACCESS_CONTAINER_NOT_FOUND`, `ROLE_NOT_IN_RELATIONSHIP`, `ACCESS_ASSIGNMENT_EXISTS`.
   */
  createGdapAccessAssignment?: Maybe<CreateGdapAccessAssignmentPayload>;
  /**
   * Makes the draft of a GDAP relationship. Nothing reaches the customer before it is locked for approval.
   * Refusals: `DISPLAY_NAME_LENGTH`, `DURATION_OUT_OF_RANGE`, `ROLE_REQUIRED`, `ROLE_DUPLICATE`, `ROLE_NOT_SUPPORTED`,
   * `AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR`, `CUSTOMER_NOT_FOUND`, `DISPLAY_NAME_TAKEN`.
   */
  createGdapRelationship?: Maybe<CreateGdapRelationshipPayload>;
  /**
   * Deletes a draft; its name is free again.
   * Refusals: `ETAG_REQUIRED`, `GDAP_RELATIONSHIP_NOT_FOUND`, `ETAG_MISMATCH`, `RELATIONSHIP_NOT_DELETABLE`.
   */
  deleteGdapRelationshipDraft?: Maybe<DeleteGdapRelationshipDraftPayload>;
  /**
   * Changes a draft. A field that is absent is left alone; null brings back its preset, and takes the customer away.
   * Refusals: `ETAG_REQUIRED`, those of `createGdapRelationship`, `GDAP_RELATIONSHIP_NOT_FOUND`, `ETAG_MISMATCH`,
   * `RELATIONSHIP_NOT_EDITABLE`, `ROLES_IMMUTABLE`.
   */
  editGdapRelationshipDraft?: Maybe<EditGdapRelationshipDraftPayload>;
  /**
   * Asks for the customer's approval: the invitation can be sent, and the terms change no more. A request that nobody approves
   * lapses after 90 days and is gone.
   * Refusals: `GDAP_RELATIONSHIP_NOT_FOUND`, `ETAG_MISMATCH`, `REQUEST_ACTION_NOT_ALLOWED`.
   */
  lockGdapRelationshipForApproval?: Maybe<LockGdapRelationshipForApprovalPayload>;
};


export type MutationApproveGdapRelationshipArgs = {
  input: ApproveGdapRelationshipInput;
};


export type MutationCreateCustomerUserArgs = {
  input: CreateCustomerUserInput;
};


export type MutationCreateGdapAccessAssignmentArgs = {
  input: CreateGdapAccessAssignmentInput;
};


export type MutationCreateGdapRelationshipArgs = {
  input: CreateGdapRelationshipInput;
};


export type MutationDeleteGdapRelationshipDraftArgs = {
  input: DeleteGdapRelationshipDraftInput;
};


export type MutationEditGdapRelationshipDraftArgs = {
  input: EditGdapRelationshipDraftInput;
};


export type MutationLockGdapRelationshipForApprovalArgs = {
  input: LockGdapRelationshipForApprovalInput;
};

/** An object with an id that is the same everywhere and for ever. */
export type Node = {
  /** A prefix that tells the type, and a part without meaning. Treat it as opaque. */
  id: Scalars['ID']['output'];
};

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

export type Partner = {
  id: Scalars['ID']['output'];
};

/** Role of a user in the partner's own tenant or account. */
export type PartnerRole =
  /** Locations and programmes. */
  | 'ACCOUNT_ADMIN'
  /** Everything for customers. */
  | 'ADMIN_AGENT'
  /** Bills and prices; no customers by itself. */
  | 'BILLING_ADMIN'
  /** Business profiles. */
  | 'BUSINESS_PROFILE_ADMIN'
  /** The partner's account and users; no customers by itself. */
  | 'GLOBAL_ADMIN'
  /** Finds and helps customers, opens service requests. */
  | 'HELPDESK_AGENT'
  /** Membership and legal profile. */
  | 'MPN_PARTNER_ADMIN'
  /** All referrals. */
  | 'REFERRALS_ADMIN'
  /** Own referrals. */
  | 'REFERRALS_USER'
  /** Customers and subscriptions; not delegated administration, not users. */
  | 'SALES_AGENT'
  /** All service requests of the organisation. */
  | 'SUPPORT_REQUEST_ADMIN'
  /** The partner's users; no customers by itself. */
  | 'USER_MANAGEMENT_ADMIN';

/** A security group of the partner's tenant. */
export type PartnerSecurityGroup = Node & {
  /** Name of the group. */
  displayName: Scalars['String']['output'];
  /** Identifies the group, `grp_…`. */
  id: Scalars['ID']['output'];
};

/** A user of the partner's tenant. */
export type PartnerUser = Node & {
  /** Name shown. */
  displayName: Scalars['String']['output'];
  /** Identifies the user, `pusr_…`. */
  id: Scalars['ID']['output'];
  /** Roles of the user. */
  roles: Array<PartnerRole>;
  /** Sign-in name. */
  userPrincipalName: Scalars['String']['output'];
};

/** A password and what happens at the first sign-in. */
export type PasswordInput = {
  /** Whether the user must choose another at the next sign-in. */
  forceChange?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * 8 to 256 characters of at least three kinds: lower case, upper case, digits, symbols. Symbols are those of ASCII and the blank;
   * other characters are refused. The graph makes one when absent.
   */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** One permission and who holds it. */
export type PermissionRule = {
  /** Whether an application without a user may. */
  app: Scalars['Boolean']['output'];
  /** Area a partner user must be let into first. */
  area: Scalars['String']['output'];
  /** Whether an administrator of the customer may. */
  customerAdmin: Scalars['Boolean']['output'];
  /** Directory roles of which one must reach a partner user in the customer's tenant, by name; empty: none is needed. */
  gdapAnyOf: Array<EntraRole>;
  /** Roles that count only when the installation opens legacy role access. */
  legacyRoles: Array<PartnerRole>;
  /** Name of the permission, as it stands in `@allow`. */
  name: Scalars['String']['output'];
  /** Whether the operator may. */
  operator: Scalars['Boolean']['output'];
  /** Partner types that may; null: all. */
  partnerTypes?: Maybe<Array<Scalars['String']['output']>>;
  /** Partner roles that hold it; one is enough. Null: every signed-in partner user. */
  roles?: Maybe<Array<PartnerRole>>;
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
  /** Type, roles and groups of a partner's user or application. Internal: for making viewers. */
  accessViewer?: Maybe<ViewerAccess>;
  /** One user of a customer; null when it does not exist for the viewer. Needs a GDAP role that reads users. */
  customerUser?: Maybe<CustomerUser>;
  /** The built-in directory roles, by name. */
  entraRoles?: Maybe<Array<EntraRole>>;
  /** What a customer sees behind an invitation link; null when nothing there waits for approval. For customers alone. */
  gdapInvitation?: Maybe<GdapInvitationView>;
  /** One GDAP relationship; null when it does not exist for the viewer. */
  gdapRelationship?: Maybe<GdapRelationship>;
  /** The GDAP relationships of the viewer with all customers. */
  gdapRelationships?: Maybe<GdapRelationshipConnection>;
  /** Every permission of the graph with who holds it, by name. */
  permissions?: Maybe<Array<PermissionRule>>;
  /** Who the caller is to this graph. */
  viewer?: Maybe<Viewer>;
  /** What the viewer may do, in a customer's tenant where one is named; null when that customer does not exist for the viewer. */
  viewerPermissions?: Maybe<ViewerPermissions>;
};


export type QueryAccessViewerArgs = {
  kind: Scalars['String']['input'];
  partnerId: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};


export type QueryCustomerUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGdapInvitationArgs = {
  externalId: Scalars['String']['input'];
};


export type QueryGdapRelationshipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGdapRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GdapRelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GdapRelationshipOrder>;
};


export type QueryViewerPermissionsArgs = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
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

/** Who the caller is to this graph. */
export type Viewer = {
  /** Customer the caller administers; null when none. */
  customer?: Maybe<Customer>;
  /** Id of the user or application; null for nobody. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Kind of caller. */
  kind: ViewerKind;
  /** Whether the token proves multifactor authentication. */
  mfa: Scalars['Boolean']['output'];
  /** Partner the caller works for; null when none. */
  partner?: Maybe<Partner>;
  /** Roles of a partner user; empty for others. */
  roles: Array<PartnerRole>;
};

/** Type, roles and groups of a partner's user or application. Internal. */
export type ViewerAccess = {
  /** Security groups with the user as direct member. */
  groupIds: Array<Scalars['ID']['output']>;
  /** Whether the user is a guest of the partner's tenant. */
  isGuest: Scalars['Boolean']['output'];
  /** Type of the partner. */
  partnerType: Scalars['String']['output'];
  /** Roles of the user. */
  roles: Array<Scalars['String']['output']>;
};

/** Kind of caller. */
export type ViewerKind =
  /** Nobody signed in. */
  | 'ANONYMOUS'
  /** An administrator of a customer. */
  | 'CUSTOMER_ADMIN'
  /** An application of a partner, without a user. */
  | 'PARTNER_APP'
  /** A user of a partner. */
  | 'PARTNER_USER'
  /** Microsoft's vetting staff and back office. */
  | 'PLATFORM_OPERATOR'
  /** A job or reader of the graph itself. */
  | 'SYSTEM';

/** What the viewer may do. */
export type ViewerPermissions = {
  /** Directory roles that reach the viewer in the tenant of the customer asked for; empty when none was. */
  effectiveRoles: Array<EffectiveRole>;
  /** The permissions the viewer holds, by name; in a customer's tenant without those whose directory roles do not reach it. */
  permissions: Array<Scalars['String']['output']>;
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
  CustomerUser: CustomerUser;
  EntraRole: EntraRole;
  GdapAccessAssignment: GdapAccessAssignment;
  GdapRelationship: GdapRelationship;
  PartnerSecurityGroup: PartnerSecurityGroup;
  PartnerUser: PartnerUser;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerUser:
    ( { __typename: 'CustomerUser' }
    & GraphQLRecursivePick<FederationTypes['CustomerUser'], {"id":true}> );
  EntraRole:
    ( { __typename: 'EntraRole' }
    & GraphQLRecursivePick<FederationTypes['EntraRole'], {"id":true}> );
  GdapAccessAssignment:
    ( { __typename: 'GdapAccessAssignment' }
    & GraphQLRecursivePick<FederationTypes['GdapAccessAssignment'], {"id":true}> );
  GdapRelationship:
    ( { __typename: 'GdapRelationship' }
    & GraphQLRecursivePick<FederationTypes['GdapRelationship'], {"id":true}> );
  PartnerSecurityGroup:
    ( { __typename: 'PartnerSecurityGroup' }
    & GraphQLRecursivePick<FederationTypes['PartnerSecurityGroup'], {"id":true}> );
  PartnerUser:
    ( { __typename: 'PartnerUser' }
    & GraphQLRecursivePick<FederationTypes['PartnerUser'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CustomerUserModel )
    | ( EntraRoleModel )
    | ( GdapAccessAssignmentModel )
    | ( GdapRelationshipModel )
    | ( PartnerSecurityGroupModel )
    | ( PartnerUserModel )
  ;
  UserError: ( AccessUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessErrorCode: AccessErrorCode;
  AccessUserError: ResolverTypeWrapper<AccessUserError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApproveGdapRelationshipInput: ApproveGdapRelationshipInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApproveGdapRelationshipPayload: ResolverTypeWrapper<Omit<ApproveGdapRelationshipPayload, 'relationship'> & { relationship?: Maybe<ResolversTypes['GdapRelationship']> }>;
  CommandOutcome: CommandOutcome;
  CommandPlan: ResolverTypeWrapper<CommandPlan>;
  CommandRecord: ResolverTypeWrapper<CommandRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateCustomerUserInput: CreateCustomerUserInput;
  CreateCustomerUserPayload: ResolverTypeWrapper<Omit<CreateCustomerUserPayload, 'customerUser'> & { customerUser?: Maybe<ResolversTypes['CustomerUser']> }>;
  CreateGdapAccessAssignmentInput: CreateGdapAccessAssignmentInput;
  CreateGdapAccessAssignmentPayload: ResolverTypeWrapper<Omit<CreateGdapAccessAssignmentPayload, 'accessAssignment'> & { accessAssignment?: Maybe<ResolversTypes['GdapAccessAssignment']> }>;
  CreateGdapRelationshipInput: CreateGdapRelationshipInput;
  CreateGdapRelationshipPayload: ResolverTypeWrapper<Omit<CreateGdapRelationshipPayload, 'relationship'> & { relationship?: Maybe<ResolversTypes['GdapRelationship']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerUser: ResolverTypeWrapper<CustomerUserModel>;
  CustomerUserConnection: ResolverTypeWrapper<CustomerUserConnectionModel>;
  CustomerUserEdge: ResolverTypeWrapper<Omit<CustomerUserEdge, 'node'> & { node: ResolversTypes['CustomerUser'] }>;
  CustomerUserFilter: CustomerUserFilter;
  CustomerUserOrder: CustomerUserOrder;
  CustomerUserState: CustomerUserState;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteGdapRelationshipDraftInput: DeleteGdapRelationshipDraftInput;
  DeleteGdapRelationshipDraftPayload: ResolverTypeWrapper<DeleteGdapRelationshipDraftPayload>;
  EditGdapRelationshipDraftInput: EditGdapRelationshipDraftInput;
  EditGdapRelationshipDraftPayload: ResolverTypeWrapper<Omit<EditGdapRelationshipDraftPayload, 'relationship'> & { relationship?: Maybe<ResolversTypes['GdapRelationship']> }>;
  EffectiveRole: ResolverTypeWrapper<EffectiveRoleModel>;
  EntraRole: ResolverTypeWrapper<EntraRoleModel>;
  ErrorParam: ResolverTypeWrapper<ErrorParam>;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FeedHead: ResolverTypeWrapper<FeedHead>;
  GdapAccessAssignment: ResolverTypeWrapper<GdapAccessAssignmentModel>;
  GdapAccessAssignmentStatus: GdapAccessAssignmentStatus;
  GdapInvitation: ResolverTypeWrapper<GdapInvitation>;
  GdapInvitationView: ResolverTypeWrapper<GdapInvitationViewModel>;
  GdapRelationship: ResolverTypeWrapper<GdapRelationshipModel>;
  GdapRelationshipConnection: ResolverTypeWrapper<GdapRelationshipConnectionModel>;
  GdapRelationshipEdge: ResolverTypeWrapper<Omit<GdapRelationshipEdge, 'node'> & { node: ResolversTypes['GdapRelationship'] }>;
  GdapRelationshipFilter: GdapRelationshipFilter;
  GdapRelationshipOrder: GdapRelationshipOrder;
  GdapRelationshipStatus: GdapRelationshipStatus;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  LockGdapRelationshipForApprovalInput: LockGdapRelationshipForApprovalInput;
  LockGdapRelationshipForApprovalPayload: ResolverTypeWrapper<Omit<LockGdapRelationshipForApprovalPayload, 'relationship'> & { relationship?: Maybe<ResolversTypes['GdapRelationship']> }>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<Partner>;
  PartnerRole: PartnerRole;
  PartnerSecurityGroup: ResolverTypeWrapper<PartnerSecurityGroupModel>;
  PartnerUser: ResolverTypeWrapper<PartnerUserModel>;
  PasswordInput: PasswordInput;
  PermissionRule: ResolverTypeWrapper<PermissionRuleModel>;
  PlannedChange: ResolverTypeWrapper<PlannedChange>;
  PlannedCharge: ResolverTypeWrapper<PlannedCharge>;
  PlannedEvent: ResolverTypeWrapper<PlannedEvent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerAccess: ResolverTypeWrapper<ViewerAccess>;
  ViewerKind: ViewerKind;
  ViewerPermissions: ResolverTypeWrapper<Omit<ViewerPermissions, 'effectiveRoles'> & { effectiveRoles: Array<ResolversTypes['EffectiveRole']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessUserError: AccessUserError;
  Int: Scalars['Int']['output'];
  ApproveGdapRelationshipInput: ApproveGdapRelationshipInput;
  Boolean: Scalars['Boolean']['output'];
  ApproveGdapRelationshipPayload: Omit<ApproveGdapRelationshipPayload, 'relationship'> & { relationship?: Maybe<ResolversParentTypes['GdapRelationship']> };
  CommandPlan: CommandPlan;
  CommandRecord: CommandRecord;
  ID: Scalars['ID']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  CreateCustomerUserInput: CreateCustomerUserInput;
  CreateCustomerUserPayload: Omit<CreateCustomerUserPayload, 'customerUser'> & { customerUser?: Maybe<ResolversParentTypes['CustomerUser']> };
  CreateGdapAccessAssignmentInput: CreateGdapAccessAssignmentInput;
  CreateGdapAccessAssignmentPayload: Omit<CreateGdapAccessAssignmentPayload, 'accessAssignment'> & { accessAssignment?: Maybe<ResolversParentTypes['GdapAccessAssignment']> };
  CreateGdapRelationshipInput: CreateGdapRelationshipInput;
  CreateGdapRelationshipPayload: Omit<CreateGdapRelationshipPayload, 'relationship'> & { relationship?: Maybe<ResolversParentTypes['GdapRelationship']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerModel;
  CustomerUser: CustomerUserModel;
  CustomerUserConnection: CustomerUserConnectionModel;
  CustomerUserEdge: Omit<CustomerUserEdge, 'node'> & { node: ResolversParentTypes['CustomerUser'] };
  CustomerUserFilter: CustomerUserFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteGdapRelationshipDraftInput: DeleteGdapRelationshipDraftInput;
  DeleteGdapRelationshipDraftPayload: DeleteGdapRelationshipDraftPayload;
  EditGdapRelationshipDraftInput: EditGdapRelationshipDraftInput;
  EditGdapRelationshipDraftPayload: Omit<EditGdapRelationshipDraftPayload, 'relationship'> & { relationship?: Maybe<ResolversParentTypes['GdapRelationship']> };
  EffectiveRole: EffectiveRoleModel;
  EntraRole: EntraRoleModel;
  ErrorParam: ErrorParam;
  FeedEvent: FeedEvent;
  FeedHead: FeedHead;
  GdapAccessAssignment: GdapAccessAssignmentModel;
  GdapInvitation: GdapInvitation;
  GdapInvitationView: GdapInvitationViewModel;
  GdapRelationship: GdapRelationshipModel;
  GdapRelationshipConnection: GdapRelationshipConnectionModel;
  GdapRelationshipEdge: Omit<GdapRelationshipEdge, 'node'> & { node: ResolversParentTypes['GdapRelationship'] };
  GdapRelationshipFilter: GdapRelationshipFilter;
  Locale: Scalars['Locale']['output'];
  LockGdapRelationshipForApprovalInput: LockGdapRelationshipForApprovalInput;
  LockGdapRelationshipForApprovalPayload: Omit<LockGdapRelationshipForApprovalPayload, 'relationship'> & { relationship?: Maybe<ResolversParentTypes['GdapRelationship']> };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Partner: Partner;
  PartnerSecurityGroup: PartnerSecurityGroupModel;
  PartnerUser: PartnerUserModel;
  PasswordInput: PasswordInput;
  PermissionRule: PermissionRuleModel;
  PlannedChange: PlannedChange;
  PlannedCharge: PlannedCharge;
  PlannedEvent: PlannedEvent;
  Query: Record<PropertyKey, never>;
  UUID: Scalars['UUID']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerModel;
  ViewerAccess: ViewerAccess;
  ViewerPermissions: Omit<ViewerPermissions, 'effectiveRoles'> & { effectiveRoles: Array<ResolversParentTypes['EffectiveRole']> };
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  permission: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessUserError'] = ResolversParentTypes['AccessUserError']> = {
  code?: Resolver<ResolversTypes['AccessErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  partnerCenterCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveGdapRelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveGdapRelationshipPayload'] = ResolversParentTypes['ApproveGdapRelationshipPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['GdapRelationship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccessUserError']>, ParentType, ContextType>;
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

export type CreateCustomerUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCustomerUserPayload'] = ResolversParentTypes['CreateCustomerUserPayload']> = {
  customerUser?: Resolver<Maybe<ResolversTypes['CustomerUser']>, ParentType, ContextType>;
  initialPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccessUserError']>, ParentType, ContextType>;
};

export type CreateGdapAccessAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateGdapAccessAssignmentPayload'] = ResolversParentTypes['CreateGdapAccessAssignmentPayload']> = {
  accessAssignment?: Resolver<Maybe<ResolversTypes['GdapAccessAssignment']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccessUserError']>, ParentType, ContextType>;
};

export type CreateGdapRelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateGdapRelationshipPayload'] = ResolversParentTypes['CreateGdapRelationshipPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['GdapRelationship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccessUserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  effectiveRoles?: Resolver<Maybe<Array<ResolversTypes['EffectiveRole']>>, ParentType, ContextType>;
  gdapRelationships?: Resolver<Maybe<ResolversTypes['GdapRelationshipConnection']>, ParentType, ContextType, RequireFields<CustomerGdapRelationshipsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['CustomerUserConnection']>, ParentType, ContextType, RequireFields<CustomerUsersArgs, 'orderBy'>>;
};

export type CustomerUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerUser'] = ResolversParentTypes['CustomerUser'], FederationReferenceType extends FederationReferenceTypes['CustomerUser'] = FederationReferenceTypes['CustomerUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  immutableId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signInBlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CustomerUserState'], ParentType, ContextType>;
  usageLocation?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  userPrincipalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerUserConnection'] = ResolversParentTypes['CustomerUserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerUserEdge'] = ResolversParentTypes['CustomerUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerUser'], ParentType, ContextType>;
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

export type DeleteGdapRelationshipDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteGdapRelationshipDraftPayload'] = ResolversParentTypes['DeleteGdapRelationshipDraftPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccessUserError']>, ParentType, ContextType>;
};

export type EditGdapRelationshipDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditGdapRelationshipDraftPayload'] = ResolversParentTypes['EditGdapRelationshipDraftPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['GdapRelationship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccessUserError']>, ParentType, ContextType>;
};

export type EffectiveRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveRole'] = ResolversParentTypes['EffectiveRole']> = {
  group?: Resolver<Maybe<ResolversTypes['PartnerSecurityGroup']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['GdapRelationship']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EntraRole'], ParentType, ContextType>;
};

export type EntraRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntraRole'] = ResolversParentTypes['EntraRole'], FederationReferenceType extends FederationReferenceTypes['EntraRole'] = FederationReferenceTypes['EntraRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EntraRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGdapSelectable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPrivileged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type GdapAccessAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GdapAccessAssignment'] = ResolversParentTypes['GdapAccessAssignment'], FederationReferenceType extends FederationReferenceTypes['GdapAccessAssignment'] = FederationReferenceTypes['GdapAccessAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GdapAccessAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['PartnerSecurityGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastModifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['GdapRelationship'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['EntraRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GdapAccessAssignmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GdapInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GdapInvitation'] = ResolversParentTypes['GdapInvitation']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GdapInvitationViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GdapInvitationView'] = ResolversParentTypes['GdapInvitationView']> = {
  autoExtend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['EntraRole']>, ParentType, ContextType>;
};

export type GdapRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GdapRelationship'] = ResolversParentTypes['GdapRelationship'], FederationReferenceType extends FederationReferenceTypes['GdapRelationship'] = FederationReferenceTypes['GdapRelationship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GdapRelationship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessAssignments?: Resolver<Array<ResolversTypes['GdapAccessAssignment']>, ParentType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  autoExtend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['GdapInvitation']>, ParentType, ContextType>;
  lastModifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedRoles?: Resolver<Array<ResolversTypes['EntraRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GdapRelationshipStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GdapRelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GdapRelationshipConnection'] = ResolversParentTypes['GdapRelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GdapRelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GdapRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GdapRelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GdapRelationshipEdge'] = ResolversParentTypes['GdapRelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GdapRelationship'], ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type LockGdapRelationshipForApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockGdapRelationshipForApprovalPayload'] = ResolversParentTypes['LockGdapRelationshipForApprovalPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['GdapRelationship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AccessUserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveGdapRelationship?: Resolver<Maybe<ResolversTypes['ApproveGdapRelationshipPayload']>, ParentType, ContextType, RequireFields<MutationApproveGdapRelationshipArgs, 'input'>>;
  createCustomerUser?: Resolver<Maybe<ResolversTypes['CreateCustomerUserPayload']>, ParentType, ContextType, RequireFields<MutationCreateCustomerUserArgs, 'input'>>;
  createGdapAccessAssignment?: Resolver<Maybe<ResolversTypes['CreateGdapAccessAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationCreateGdapAccessAssignmentArgs, 'input'>>;
  createGdapRelationship?: Resolver<Maybe<ResolversTypes['CreateGdapRelationshipPayload']>, ParentType, ContextType, RequireFields<MutationCreateGdapRelationshipArgs, 'input'>>;
  deleteGdapRelationshipDraft?: Resolver<Maybe<ResolversTypes['DeleteGdapRelationshipDraftPayload']>, ParentType, ContextType, RequireFields<MutationDeleteGdapRelationshipDraftArgs, 'input'>>;
  editGdapRelationshipDraft?: Resolver<Maybe<ResolversTypes['EditGdapRelationshipDraftPayload']>, ParentType, ContextType, RequireFields<MutationEditGdapRelationshipDraftArgs, 'input'>>;
  lockGdapRelationshipForApproval?: Resolver<Maybe<ResolversTypes['LockGdapRelationshipForApprovalPayload']>, ParentType, ContextType, RequireFields<MutationLockGdapRelationshipForApprovalArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CustomerUser' | 'EntraRole' | 'GdapAccessAssignment' | 'GdapRelationship' | 'PartnerSecurityGroup' | 'PartnerUser', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartnerSecurityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSecurityGroup'] = ResolversParentTypes['PartnerSecurityGroup'], FederationReferenceType extends FederationReferenceTypes['PartnerSecurityGroup'] = FederationReferenceTypes['PartnerSecurityGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnerSecurityGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerUser'] = ResolversParentTypes['PartnerUser'], FederationReferenceType extends FederationReferenceTypes['PartnerUser'] = FederationReferenceTypes['PartnerUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnerUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PartnerRole']>, ParentType, ContextType>;
  userPrincipalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermissionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionRule'] = ResolversParentTypes['PermissionRule']> = {
  app?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gdapAnyOf?: Resolver<Array<ResolversTypes['EntraRole']>, ParentType, ContextType>;
  legacyRoles?: Resolver<Array<ResolversTypes['PartnerRole']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerTypes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['PartnerRole']>>, ParentType, ContextType>;
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
  accessViewer?: Resolver<Maybe<ResolversTypes['ViewerAccess']>, ParentType, ContextType, RequireFields<QueryAccessViewerArgs, 'kind' | 'partnerId' | 'subject'>>;
  customerUser?: Resolver<Maybe<ResolversTypes['CustomerUser']>, ParentType, ContextType, RequireFields<QueryCustomerUserArgs, 'id'>>;
  entraRoles?: Resolver<Maybe<Array<ResolversTypes['EntraRole']>>, ParentType, ContextType>;
  gdapInvitation?: Resolver<Maybe<ResolversTypes['GdapInvitationView']>, ParentType, ContextType, RequireFields<QueryGdapInvitationArgs, 'externalId'>>;
  gdapRelationship?: Resolver<Maybe<ResolversTypes['GdapRelationship']>, ParentType, ContextType, RequireFields<QueryGdapRelationshipArgs, 'id'>>;
  gdapRelationships?: Resolver<Maybe<ResolversTypes['GdapRelationshipConnection']>, ParentType, ContextType, RequireFields<QueryGdapRelationshipsArgs, 'orderBy'>>;
  permissions?: Resolver<Maybe<Array<ResolversTypes['PermissionRule']>>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  viewerPermissions?: Resolver<Maybe<ResolversTypes['ViewerPermissions']>, ParentType, ContextType, Partial<QueryViewerPermissionsArgs>>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AccessUserError', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  mfa?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PartnerRole']>, ParentType, ContextType>;
};

export type ViewerAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerAccess'] = ResolversParentTypes['ViewerAccess']> = {
  groupIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  isGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerPermissionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerPermissions'] = ResolversParentTypes['ViewerPermissions']> = {
  effectiveRoles?: Resolver<Array<ResolversTypes['EffectiveRole']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessUserError?: AccessUserErrorResolvers<ContextType>;
  ApproveGdapRelationshipPayload?: ApproveGdapRelationshipPayloadResolvers<ContextType>;
  CommandPlan?: CommandPlanResolvers<ContextType>;
  CommandRecord?: CommandRecordResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreateCustomerUserPayload?: CreateCustomerUserPayloadResolvers<ContextType>;
  CreateGdapAccessAssignmentPayload?: CreateGdapAccessAssignmentPayloadResolvers<ContextType>;
  CreateGdapRelationshipPayload?: CreateGdapRelationshipPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerUser?: CustomerUserResolvers<ContextType>;
  CustomerUserConnection?: CustomerUserConnectionResolvers<ContextType>;
  CustomerUserEdge?: CustomerUserEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteGdapRelationshipDraftPayload?: DeleteGdapRelationshipDraftPayloadResolvers<ContextType>;
  EditGdapRelationshipDraftPayload?: EditGdapRelationshipDraftPayloadResolvers<ContextType>;
  EffectiveRole?: EffectiveRoleResolvers<ContextType>;
  EntraRole?: EntraRoleResolvers<ContextType>;
  ErrorParam?: ErrorParamResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedHead?: FeedHeadResolvers<ContextType>;
  GdapAccessAssignment?: GdapAccessAssignmentResolvers<ContextType>;
  GdapInvitation?: GdapInvitationResolvers<ContextType>;
  GdapInvitationView?: GdapInvitationViewResolvers<ContextType>;
  GdapRelationship?: GdapRelationshipResolvers<ContextType>;
  GdapRelationshipConnection?: GdapRelationshipConnectionResolvers<ContextType>;
  GdapRelationshipEdge?: GdapRelationshipEdgeResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  LockGdapRelationshipForApprovalPayload?: LockGdapRelationshipForApprovalPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerSecurityGroup?: PartnerSecurityGroupResolvers<ContextType>;
  PartnerUser?: PartnerUserResolvers<ContextType>;
  PermissionRule?: PermissionRuleResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedCharge?: PlannedChargeResolvers<ContextType>;
  PlannedEvent?: PlannedEventResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerAccess?: ViewerAccessResolvers<ContextType>;
  ViewerPermissions?: ViewerPermissionsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
