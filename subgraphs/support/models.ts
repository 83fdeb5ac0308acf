import type { Connection } from '../shared/connection.ts';
import type { ExternalReference, ServiceRequest, ServiceRequestNote } from './domain/serviceRequest.ts';
import type { SupportTopic } from './domain/topic.ts';

/** A reference to a customer: the customers subgraph fills it in. */
export interface CustomerModel {
  readonly id: string;
}

/** A reference to a subscription: the subscriptions subgraph fills it in. */
export interface CustomerSubscriptionModel {
  readonly id: string;
}

/** A reference to a user of the partner: the access subgraph fills it in. */
export interface PartnerUserModel {
  readonly id: string;
}

/** The request itself: the contact's fields are told from it. */
export type ServiceRequestContactModel = ServiceRequest;
export type ServiceRequestExternalReferenceModel = ExternalReference;
export type ServiceRequestModel = ServiceRequest;
export type ServiceRequestNoteModel = ServiceRequestNote;
export type SupportTopicModel = SupportTopic;
export type ServiceRequestConnectionModel = Connection<ServiceRequest>;
