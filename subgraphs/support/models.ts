import type { Connection } from '../shared/connection.ts';
import type { ServiceRequest, ServiceRequestNote } from './domain/serviceRequest.ts';
import type { SupportTopic } from './domain/topic.ts';

/** A reference to a customer: the customers subgraph fills it in. */
export interface CustomerModel {
  readonly id: string;
}

export type ServiceRequestModel = ServiceRequest;
export type ServiceRequestNoteModel = ServiceRequestNote;
export type SupportTopicModel = SupportTopic;
export type ServiceRequestConnectionModel = Connection<ServiceRequest>;
