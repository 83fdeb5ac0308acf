import type { MutationResolvers } from '../generated/resolvers.ts';
import { customerUserMutations } from './customerUserMutations.ts';

export const Mutation: MutationResolvers = { ...customerUserMutations };
