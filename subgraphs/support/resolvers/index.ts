import { etagOf } from '../../shared/etag.ts';
import { readsOf } from '../../shared/reads.ts';
import type { ResolverMap } from '../../shared/subgraph.ts';
import { partnerOf } from '../../shared/viewer.ts';
import type { Context } from '../context.ts';
import type { ServiceRequest as ServiceRequestRow } from '../domain/serviceRequest.ts';
import { textIn } from '../domain/topic.ts';
import type {
  CustomerResolvers,
  ServiceRequestContactResolvers,
  ServiceRequestNoteResolvers,
  ServiceRequestResolvers,
  SupportTopicResolvers,
} from '../generated/resolvers.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';

const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  serviceRequests: ({ id }, args, { loaders }, info) => loaders.serviceRequests.under(id, args, info),
};

const reading = readsOf<ServiceRequestRow>();

const ServiceRequest: ServiceRequestResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.serviceRequestById.load(id),
  customer: reading(['customerId'], ({ customerId }) => (customerId === null ? null : { id: customerId })),
  topic: reading(['topicId'], async ({ topicId }, _args, { loaders }: Context) => {
    const topic = await loaders.topicById.load(topicId);
    if (!topic) throw new Error(`The topic ${topicId} is missing.`);
    return topic;
  }),
  notes: reading(['id'], async ({ id }, _args, { loaders }: Context) => [...(await loaders.notesOfServiceRequest.load(id))]),
  subject: reading(['customerId'], ({ customerId }) => (customerId === null ? 'PARTNER' : 'CUSTOMER')),
  subscription: reading(['subscriptionId'], ({ subscriptionId }) => (subscriptionId === null ? null : { id: subscriptionId })),
  primaryContact: (request) => request,
  followUpOf: ({ followUpOfId }, _args, { loaders }) =>
    followUpOfId === null ? null : loaders.serviceRequestById.load(followUpOfId),
  watchers: reading(['partnerId', 'watchers'], ({ partnerId, watchers }, _args, { viewer }: Context) =>
    partnerOf(viewer) === partnerId ? [...watchers] : [],
  ),
  externalReferences: reading(['id'], async ({ id }, _args, { loaders }: Context) => [
    ...(await loaders.externalReferencesOfServiceRequest.load(id)),
  ]),
  etag: reading(['id', 'version'], etagOf),
};

const ServiceRequestContact: ServiceRequestContactResolvers = {
  user: ({ primaryContactId }) => (primaryContactId === null ? null : { id: primaryContactId }),
  name: ({ primaryContactName }) => primaryContactName,
  phoneNumber: ({ primaryContactPhoneNumber }) => primaryContactPhoneNumber,
  isAvailable24x7: ({ available24x7 }) => available24x7,
};

const ServiceRequestNote: ServiceRequestNoteResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.noteById.load(id),
  minutesSpent: ({ partnerId, minutesSpent }, _args, { viewer }) => (partnerOf(viewer) === partnerId ? minutesSpent : null),
};

const SupportTopic: SupportTopicResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.topicById.load(id),
  name: ({ names }, { locale }) => textIn(names, locale ?? ENGLISH).text,
  nameLocale: ({ names }, { locale }) => textIn(names, locale ?? ENGLISH).locale,
};

/** `locale: null` asks for nothing in particular. */
const ENGLISH = 'en';

export const resolvers: ResolverMap = {
  Query,
  Mutation,
  Customer,
  ServiceRequest,
  ServiceRequestContact,
  ServiceRequestNote,
  SupportTopic,
};
