import type { GraphQLResolveInfo } from 'graphql';

/** A place in an answer, as a linked list from its end. */
export type Path = GraphQLResolveInfo['path'];
