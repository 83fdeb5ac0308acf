import type { Explained } from '../../shared/mutation.ts';
import type { GrantPermissionRefusal } from '../services/grantCustomerPurchasePermission.ts';
import type { RevokePermissionRefusal } from '../services/revokeCustomerPurchasePermission.ts';

const NOT_FOUND: Explained = { message: 'There is no such customer.', field: ['customerId'], partnerCenterCode: 60003 };

function etagRequired(currentEtag: string): Explained {
  return {
    message: 'The customer has a policy. Read it, and send its etag as ifMatch.',
    field: ['ifMatch'],
    params: { currentEtag },
  };
}

export function explainGrant(refusal: GrantPermissionRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return NOT_FOUND;
    case 'NO_RESELLER_RELATIONSHIP':
      return {
        message: 'Your organisation has no reseller relationship with the customer.',
        field: ['customerId'],
        params: { state: refusal.state },
        partnerCenterCode: 20002,
      };
    case 'ETAG_REQUIRED':
      return etagRequired(refusal.currentEtag);
    case 'PERMISSION_ALREADY_GRANTED':
      return { message: 'The customer may buy this already.', field: ['resource'], params: { resource: refusal.resource } };
    case 'AZURE_SUBSCRIPTION_REQUIRED':
      return {
        message: 'The customer has no active Azure plan or Azure subscription of your organisation. Sell it one first.',
        field: ['customerId'],
      };
  }
}

export function explainRevocation(refusal: RevokePermissionRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return NOT_FOUND;
    case 'ETAG_REQUIRED':
      return etagRequired(refusal.currentEtag);
    case 'PERMISSION_NOT_FOUND':
      return { message: 'The customer may not buy this.', field: ['resource'], params: { resource: refusal.resource } };
  }
}
