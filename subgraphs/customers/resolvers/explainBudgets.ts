import type { Explained } from '../../shared/mutation.ts';
import type { RemoveBudgetRefusal } from '../services/removeCustomerUsageBudget.ts';
import type { SetNotificationRefusal } from '../services/setBudgetNotification.ts';
import type { SetBudgetRefusal } from '../services/setCustomerUsageBudget.ts';

const SANDBOX: Explained = { message: 'An integration sandbox has no Azure spending budgets.', partnerCenterCode: 800018 };

/** Fields are below the row. */
export function explainBudget(refusal: SetBudgetRefusal | RemoveBudgetRefusal): Explained {
  switch (refusal.code) {
    case 'BUDGET_AMOUNT_INVALID': {
      const { places, maximum } = refusal;
      const form = places === 0 ? 'a whole number above 0' : `a number above 0 with at most ${places} decimal places`;
      return {
        message: `A budget is ${form}. Give one, or null to remove it.`,
        field: ['amount'],
        params: { places, maximum },
      };
    }
    case 'NOT_AVAILABLE_IN_SANDBOX':
      return SANDBOX;
    case 'CUSTOMER_NOT_FOUND':
      return { message: 'There is no such customer.', field: ['customerId'], partnerCenterCode: 60003 };
    case 'NO_RESELLER_RELATIONSHIP':
      return {
        message: 'Your organisation has no reseller relationship with the customer.',
        field: ['customerId'],
        params: { state: refusal.state },
        partnerCenterCode: 20002,
      };
    case 'BUDGET_NO_AZURE_USAGE':
      return {
        message:
          'The customer has no classic Azure subscription to set a budget for; the Azure plan has budgets of its own, in Azure.',
        field: ['customerId'],
      };
  }
}

export function explainNotification(refusal: SetNotificationRefusal): Explained {
  switch (refusal.code) {
    case 'EMAIL_INVALID':
      return {
        message: 'Give an e-mail address such as ann@contoso.example: without one nothing can be sent.',
        field: ['email'],
      };
    case 'NOT_AVAILABLE_IN_SANDBOX':
      return SANDBOX;
  }
}
