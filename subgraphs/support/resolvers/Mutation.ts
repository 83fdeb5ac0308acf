import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { addServiceRequestNote } from '../services/addServiceRequestNote.ts';
import { createServiceRequest } from '../services/createServiceRequest.ts';
import { explainFiling, explainNote } from './explain.ts';

export const Mutation: MutationResolvers = {
  createServiceRequest: mutation(createServiceRequest, explainFiling, async (ids, { loaders }: Context) => ({
    serviceRequest: await loaders.serviceRequestById.load(ids.serviceRequest),
    isDeduplicated: ids.joinedNote !== null,
  })),
  addServiceRequestNote: mutation(addServiceRequestNote, explainNote, async (ids, { loaders }: Context) => ({
    serviceRequest: await loaders.serviceRequestById.load(ids.serviceRequest),
    note: await loaders.noteById.load(ids.note),
  })),
};
