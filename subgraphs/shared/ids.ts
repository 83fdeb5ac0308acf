import { randomBytes, randomInt, randomUUID } from 'node:crypto';

export type SubgraphName = 'customers' | 'subscriptions' | 'access' | 'support';

export interface EntityType {
  /** First part of every id of the type, without the underscore. */
  readonly prefix: string;
  /** The subgraph that holds the rows and answers for the type. */
  readonly owner: SubgraphName;
  /** What a viewer needs to see any object of the type, however it is reached. */
  readonly permission: string;
}

/** Every entity of the graph. An id is its prefix, an underscore and an opaque part. */
export const entityTypes = {
  Partner: { prefix: 'par', owner: 'customers', permission: 'partners.read' },
  Customer: { prefix: 'cus', owner: 'customers', permission: 'customers.read' },
  AgreementConfirmation: { prefix: 'agr', owner: 'customers', permission: 'agreement.status.read' },
  ValidationCode: { prefix: 'vco', owner: 'customers', permission: 'validationCodes.read' },
  AgreementTemplate: { prefix: 'agt', owner: 'customers', permission: 'agreement.templates.read' },
  PartnershipInvitation: { prefix: 'pin', owner: 'customers', permission: 'partnership.inviteReseller' },
  AgreementAttestation: { prefix: 'att', owner: 'customers', permission: 'agreement.status.read' },
  ResellerInvitation: { prefix: 'rinv', owner: 'customers', permission: 'relationship.request' },
  CustomerExport: { prefix: 'exp', owner: 'customers', permission: 'customers.export' },
  CustomerSubscription: { prefix: 'sub', owner: 'subscriptions', permission: 'subscriptions.read' },
  Order: { prefix: 'ord', owner: 'subscriptions', permission: 'subscriptions.read' },
  Charge: { prefix: 'chg', owner: 'subscriptions', permission: 'catalog.prices.read' },
  CatalogItem: { prefix: 'off', owner: 'subscriptions', permission: 'catalog.read' },
  LicenseProduct: { prefix: 'lic', owner: 'subscriptions', permission: 'catalog.read' },
  ServicePlan: { prefix: 'spl', owner: 'subscriptions', permission: 'catalog.read' },
  GdapRelationship: { prefix: 'gdap', owner: 'access', permission: 'gdap.read' },
  GdapAccessAssignment: { prefix: 'gaa', owner: 'access', permission: 'gdap.read' },
  EntraRole: { prefix: 'rol', owner: 'access', permission: 'roles.read' },
  CustomerUser: { prefix: 'usr', owner: 'access', permission: 'customerUsers.read' },
  PartnerUser: { prefix: 'pusr', owner: 'access', permission: 'partnerUsers.read' },
  PartnerSecurityGroup: { prefix: 'grp', owner: 'access', permission: 'partnerGroups.read' },
  ServiceRequest: { prefix: 'srq', owner: 'support', permission: 'serviceRequests.read' },
  ServiceRequestNote: { prefix: 'srn', owner: 'support', permission: 'serviceRequests.read' },
  SupportTopic: { prefix: 'top', owner: 'support', permission: 'supportTopics.read' },
} as const satisfies Record<string, EntityType>;

export type EntityTypeName = keyof typeof entityTypes;

export const entityTypeNames = Object.keys(entityTypes).filter((name): name is EntityTypeName => name in entityTypes);

const typeByPrefix = new Map<string, EntityTypeName>(entityTypeNames.map((name) => [entityTypes[name].prefix, name]));

/** The type an id belongs to, by its prefix; null for a prefix the graph does not know. */
export function typeOfId(id: string): EntityTypeName | null {
  return typeByPrefix.get(id.slice(0, id.indexOf('_'))) ?? null;
}

export function isEntityTypeName(name: string): name is EntityTypeName {
  return name in entityTypes;
}

/** Makes a new id of a type; `random` is passed in so that tests can foresee it. */
export type NewId = (type: EntityTypeName | 'Event') => string;

export const newRandomId: NewId = (type) =>
  `${type === 'Event' ? 'evt' : entityTypes[type].prefix}_${randomUUID().replaceAll('-', '')}`;

/** A new id of the kind Microsoft gives to objects of a directory. */
export const newObjectId = (): string => randomUUID();

/** A whole number from 0 up to `limit`, never `limit`; good enough for secrets. */
export const randomBelow = (limit: number): number => randomInt(limit);

/** A secret nobody can guess, such as a link that is its own authority: 43 characters that may stand in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
