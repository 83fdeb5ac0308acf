import type { Explained } from '../../shared/mutation.ts';
import type { GdapRelationshipStatus } from '../domain/gdap.ts';
import type { ApprovalRefusal } from '../domain/gdapLifecycle.ts';
import type { CreateGdapAccessAssignmentRefusal } from '../services/createGdapAccessAssignment.ts';
import type { CreateGdapRelationshipRefusal } from '../services/createGdapRelationship.ts';
import type { DeleteGdapRelationshipDraftRefusal } from '../services/deleteGdapRelationshipDraft.ts';
import type { EditGdapRelationshipDraftRefusal } from '../services/editGdapRelationshipDraft.ts';
import type { LockGdapRelationshipRefusal } from '../services/lockGdapRelationshipForApproval.ts';

type GdapRefusal =
  | CreateGdapRelationshipRefusal
  | EditGdapRelationshipDraftRefusal
  | DeleteGdapRelationshipDraftRefusal
  | LockGdapRelationshipRefusal
  | ApprovalRefusal
  | CreateGdapAccessAssignmentRefusal;

export function explainGdap(refusal: GdapRefusal): Explained {
  switch (refusal.code) {
    case 'DISPLAY_NAME_LENGTH':
      return {
        message: `The name has 1 to ${refusal.maximum} characters.`,
        field: ['displayName'],
        params: { maximum: refusal.maximum },
      };
    case 'DISPLAY_NAME_TAKEN':
      return {
        message: 'Your organisation has a relationship of this name, perhaps one that has ended. Take another name.',
        field: ['displayName'],
      };
    case 'DURATION_OUT_OF_RANGE':
      return {
        message: `A relationship lasts ${refusal.minimum} to ${refusal.maximum} days.`,
        field: ['durationDays'],
        params: { minimum: refusal.minimum, maximum: refusal.maximum },
      };
    case 'ROLE_REQUIRED':
      return { message: 'Name at least one role.', field: ['roleTemplateIds'] };
    case 'ROLE_DUPLICATE':
      return about(refusal.templateId, 'The role is named twice. Name it once.');
    case 'ROLE_NOT_SUPPORTED':
      return about(refusal.templateId, 'No relationship can ask for this role. Take one of entraRoles that isGdapSelectable.');
    case 'ROLE_NOT_IN_RELATIONSHIP':
      return about(refusal.templateId, 'The relationship does not hold this role. Take one of its requestedRoles.');
    case 'AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR':
      return {
        message: 'A relationship with Global Administrator cannot be extended by itself. Leave out the role, or autoExtend.',
        field: ['autoExtend'],
      };
    case 'CUSTOMER_NOT_FOUND':
      return { message: 'There is no such customer.', field: ['customerId'], partnerCenterCode: 60003 };
    case 'GDAP_RELATIONSHIP_NOT_FOUND':
      return { message: 'There is no such relationship.' };
    case 'ETAG_REQUIRED':
      return { message: 'Read the relationship, and send its etag as ifMatch.', field: ['ifMatch'] };
    case 'RELATIONSHIP_NOT_EDITABLE':
      return inState(refusal.status, 'Only a draft can be changed.');
    case 'ROLES_IMMUTABLE':
      return {
        message: 'The roles are fixed since the lock for approval. More access needs another relationship.',
        field: ['roleTemplateIds'],
        params: { status: refusal.status },
      };
    case 'RELATIONSHIP_NOT_DELETABLE':
      return inState(refusal.status, 'Only a draft can be deleted. A request that nobody approves lapses by itself.');
    case 'REQUEST_ACTION_NOT_ALLOWED':
      return { message: `The relationship is ${refusal.status}: that does not allow this.`, params: { status: refusal.status } };
    case 'CUSTOMER_MISMATCH':
      return { message: 'The request is for another customer.', field: ['externalId'] };
    case 'INVITATION_ALREADY_USED':
      return { message: 'Another customer has approved this request: a link is for one customer only.', field: ['externalId'] };
    case 'RELATIONSHIP_NOT_ACTIVE':
      return inState(refusal.status, 'The relationship is not in force yet. Roles can be given once it is ACTIVE.');
    case 'RELATIONSHIP_ENDED':
      return inState(refusal.status, 'The relationship has ended. Access needs a new one.');
    case 'ACCESS_CONTAINER_NOT_FOUND':
      return { message: 'There is no such security group in the tenant of your organisation.', field: ['groupId'] };
    case 'ACCESS_ASSIGNMENT_EXISTS':
      return { message: 'The group holds roles of this relationship already.', field: ['groupId'] };
  }
}

function about(templateId: string, message: string): Explained {
  return { message, field: ['roleTemplateIds'], params: { templateId } };
}

function inState(status: GdapRelationshipStatus, message: string): Explained {
  return { message, field: ['relationshipId'], params: { status } };
}
