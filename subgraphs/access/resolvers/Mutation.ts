import type { MutationResolvers } from '../generated/resolvers.ts';
import { customerUserMutations } from './customerUserMutations.ts';
import { gdapMutations } from './gdapMutations.ts';

export const Mutation: MutationResolvers = { ...gdapMutations, ...customerUserMutations };
