import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { approveGdapRelationship } from '../services/approveGdapRelationship.ts';
import { createGdapAccessAssignment } from '../services/createGdapAccessAssignment.ts';
import { createGdapRelationship } from '../services/createGdapRelationship.ts';
import { deleteGdapRelationshipDraft } from '../services/deleteGdapRelationshipDraft.ts';
import { editGdapRelationshipDraft } from '../services/editGdapRelationshipDraft.ts';
import { lockGdapRelationshipForApproval } from '../services/lockGdapRelationshipForApproval.ts';
import { explainGdap } from './explainGdap.ts';

const today = async ({ relationship }: { readonly relationship: string }, { loaders }: Context) => ({
  relationship: await loaders.relationshipById.load(relationship),
});

export const gdapMutations = {
  createGdapRelationship: mutation(createGdapRelationship, explainGdap, today),
  editGdapRelationshipDraft: mutation(editGdapRelationshipDraft, explainGdap, today),
  deleteGdapRelationshipDraft: mutation(deleteGdapRelationshipDraft, explainGdap, ({ relationship }) => ({
    deletedId: relationship,
  })),
  lockGdapRelationshipForApproval: mutation(lockGdapRelationshipForApproval, explainGdap, today),
  approveGdapRelationship: mutation(approveGdapRelationship, explainGdap, today),
  createGdapAccessAssignment: mutation(
    createGdapAccessAssignment,
    explainGdap,
    async ({ accessAssignment }, { loaders }: Context) => ({
      accessAssignment: await loaders.assignmentById.load(accessAssignment),
    }),
  ),
} satisfies MutationResolvers;
