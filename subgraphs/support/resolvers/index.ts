import { etagOf } from '../../shared/etag.ts';
import type { ResolverMap } from '../../shared/subgraph.ts';
import { textIn } from '../domain/topic.ts';
import type {
  CustomerResolvers,
  ServiceRequestNoteResolvers,
  ServiceRequestResolvers,
  SupportTopicResolvers,
} from '../generated/resolvers.ts';
import { Query } from './Query.ts';

const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  serviceRequests: ({ id }, args, { loaders }) => loaders.serviceRequests.under(id, args),
};

const ServiceRequest: ServiceRequestResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.serviceRequestById.load(id),
  customer: ({ customerId }) => (customerId === null ? null : { id: customerId }),
  topic: async ({ topicId }, _args, { loaders }) => {
    const topic = await loaders.topicById.load(topicId);
    if (!topic) throw new Error(`The topic ${topicId} is missing.`);
    return topic;
  },
  notes: async ({ id }, _args, { loaders }) => [...(await loaders.notesOfServiceRequest.load(id))],
  etag: etagOf,
};

const ServiceRequestNote: ServiceRequestNoteResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.noteById.load(id),
};

const SupportTopic: SupportTopicResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.topicById.load(id),
  name: ({ names }, { locale }) => textIn(names, locale ?? ENGLISH).text,
  nameLocale: ({ names }, { locale }) => textIn(names, locale ?? ENGLISH).locale,
};

/** `locale: null` asks for nothing in particular. */
const ENGLISH = 'en';

export const resolvers: ResolverMap = { Query, Customer, ServiceRequest, ServiceRequestNote, SupportTopic };
