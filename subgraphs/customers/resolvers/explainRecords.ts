import type { Explained } from '../../shared/mutation.ts';
import { TAG_LENGTH_LIMIT } from '../domain/tag.ts';
import type { ChangeTagsRefusal } from '../services/customerTags.ts';
import type { ResubmitVerificationRefusal } from '../services/resubmitCustomerVerification.ts';
import type { SetCostManagementRefusal } from '../services/setCustomerCostManagementAccess.ts';
import type { UpdateBillingProfileRefusal } from '../services/updateCustomerBillingProfile.ts';
import type { UpdateCompanyDetailsRefusal } from '../services/updateCustomerCompanyDetails.ts';
import { CUSTOMER_NOT_FOUND, noResellerRelationship } from './explain.ts';
import { explainCreation } from './explainCreation.ts';

const ETAG_REQUIRED: Explained = { message: 'Read the object again, and send its etag as ifMatch.', field: ['ifMatch'] };

/** A profile and the details of a company have the fields of a new customer, in other places of their inputs. */
function placedUnder(explained: Explained, address: string): Explained {
  const [first = '', ...rest] = explained.field ?? [];
  if (first === 'primaryContact') return { ...explained, field: rest };
  return first === 'address' ? { ...explained, field: [address, ...rest] } : explained;
}

function explainUpdate(refusal: UpdateBillingProfileRefusal | UpdateCompanyDetailsRefusal, address: string): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return noResellerRelationship(refusal.state);
    case 'ETAG_REQUIRED':
      return ETAG_REQUIRED;
    case 'FIELD_NOT_EDITABLE':
      return {
        message: 'A customer stays in its country: that decides price list and currency.',
        field: [address, refusal.field],
        params: { country: refusal.country },
      };
    case 'EMAIL_INVALID':
    case 'EMAIL_DOMAIN_FORBIDDEN':
      return { ...explainCreation(refusal), field: ['email'] };
    default:
      return placedUnder(explainCreation(refusal), address);
  }
}

function explainResubmission(refusal: ResubmitVerificationRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return noResellerRelationship(refusal.state);
    case 'VALIDATION_FAILED':
      return refusal.flaw === 'NOTHING_TO_RESUBMIT'
        ? {
            message: 'The verification is under review or passed already.',
            field: ['customerId'],
            params: { status: refusal.status },
            partnerCenterCode: 3000,
          }
        : {
            message: `Data of the customer is missing: ${refusal.missing.join(', ')}. Complete it first.`,
            field: ['customerId'],
            params: { missing: refusal.missing.join(', ') },
            partnerCenterCode: 3000,
          };
  }
}

function explainTags(refusal: ChangeTagsRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return noResellerRelationship(refusal.state);
    case 'TAG_INVALID':
      return {
        message: `A tag has 1 to ${TAG_LENGTH_LIMIT} characters, without semicolons and line breaks.`,
        field: ['tags'],
        params: { tag: refusal.tag },
      };
    case 'TAG_LIMIT_REACHED':
      return {
        message: `A ${refusal.per === 'CUSTOMER' ? 'customer' : 'partner'} has at most ${refusal.maximum} tags.`,
        field: ['tags'],
        params: { maximum: refusal.maximum },
      };
  }
}

function explainCostManagement(refusal: SetCostManagementRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return noResellerRelationship(refusal.state);
    case 'AZURE_SUBSCRIPTION_REQUIRED':
      return {
        message: 'The customer has no active Azure plan of your organisation: there are no costs to see.',
        field: ['customerId'],
      };
  }
}

/** The words of refusals, by what was written. */
export const explainRecords = {
  profile: (refusal: UpdateBillingProfileRefusal) => explainUpdate(refusal, 'defaultAddress'),
  details: (refusal: UpdateCompanyDetailsRefusal) => explainUpdate(refusal, 'address'),
  resubmission: explainResubmission,
  tags: explainTags,
  costManagement: explainCostManagement,
};
