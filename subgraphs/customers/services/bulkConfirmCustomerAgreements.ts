import { confirmCustomerAgreement } from './confirmCustomerAgreement.ts';

/** One confirmation of many; what it does is what `confirmCustomerAgreement` does. */
export const bulkConfirmCustomerAgreements = { ...confirmCustomerAgreement, name: 'bulkConfirmCustomerAgreements' };
