import { etagOf } from '../../shared/etag.ts';
import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type {
  CustomerRelationshipResolvers,
  MutationResolvers,
  QueryResolvers,
  RelationshipRemovalResolvers,
} from '../generated/resolvers.ts';
import { deleteSandboxCustomer } from '../services/deleteSandboxCustomer.ts';
import { relationshipRemovalCheck } from '../services/relationshipRemovalCheck.ts';
import { removeResellerRelationship } from '../services/removeResellerRelationship.ts';
import { explainDeletion, explainRemoval } from './explainRemoval.ts';
import { removalBlockerRows } from './removalBlockerRows.ts';

export const removalQueries: Pick<QueryResolvers, 'resellerRelationshipRemovalCheck'> = {
  resellerRelationshipRemovalCheck: async (_parent, { customerId }, { commands, viewer, clock, newId }) => {
    const caller = { viewer, now: clock(), newId };
    const checked = await commands.run(relationshipRemovalCheck, { customerId, dryRun: true }, caller);
    const blockers = checked.ok ? [] : removalBlockerRows(checked.refusals);
    return blockers && { canRemove: blockers.length === 0, blockers };
  },
};

export const removalMutations: Pick<MutationResolvers, 'removeResellerRelationship' | 'deleteSandboxCustomer'> = {
  removeResellerRelationship: mutation(
    removeResellerRelationship,
    explainRemoval,
    async ({ customer }, { loaders }: Context) => ({ customer: await loaders.customerById.load(customer) }),
  ),
  deleteSandboxCustomer: mutation(deleteSandboxCustomer, explainDeletion, ({ customer }) => ({ deletedCustomerId: customer })),
};

/** What removals add to a relationship. */
export const relationshipRemovalFields: Pick<CustomerRelationshipResolvers, 'lastRemoval' | 'etag'> = {
  lastRemoval: ({ id }, _args, { loaders }) => loaders.lastRemovalByCustomer.load(id),
  etag: ({ id, relationshipVersion }) => etagOf({ id, version: relationshipVersion }),
};

export const RelationshipRemoval: RelationshipRemovalResolvers = {
  blockers: ({ blockerCodes }) => [...blockerCodes],
};
