/** How a partner stands to a customer: told by the customers subgraph. */
export interface CustomerFact {
  readonly partnerId: string;
  readonly customerId: string;
  readonly relationship: 'RESELLER' | 'REMOVING' | 'NONE';
  readonly isLocked: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The indirect reseller the customer is sold to through; null in direct business. */
  readonly resellerId: string | null;
}

/** Whose subscription it is: told by the subscriptions subgraph. */
export interface SubscriptionFact {
  readonly partnerId: string;
  readonly subscriptionId: string;
  readonly customerId: string;
}

/** A user of the partner's own directory: told by the access subgraph. */
export interface PartnerUserFact {
  readonly partnerId: string;
  readonly userId: string;
  readonly displayName: string;
}

/** A GDAP relationship as it stands: told by the access subgraph. */
export interface GdapRelationshipFact {
  readonly partnerId: string;
  readonly relationshipId: string;
  /** Null until a customer approved it. */
  readonly customerId: string | null;
  readonly status: string;
  readonly endsAt: Date | null;
}

/** Directory roles given to a security group through a relationship: told by the access subgraph. */
export interface GdapAssignmentFact {
  readonly partnerId: string;
  readonly assignmentId: string;
  readonly relationshipId: string;
  readonly groupId: string;
  readonly roleIds: readonly string[];
  readonly status: string;
}
