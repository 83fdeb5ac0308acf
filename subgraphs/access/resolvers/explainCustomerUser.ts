import type { Explained } from '../../shared/mutation.ts';
import type { CreateCustomerUserRefusal } from '../services/createCustomerUser.ts';

const FIELD_NAMES = {
  displayName: 'name shown',
  firstName: 'first name',
  lastName: 'last name',
  phoneNumber: 'telephone number',
} as const;

export function explainCustomerUser(refusal: CreateCustomerUserRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return { message: 'There is no such customer.', field: ['customerId'], partnerCenterCode: 60003 };
    case 'USER_PRINCIPAL_NAME_INVALID':
      return {
        message:
          "This is not a sign-in name. Give one such as dana@contoso.onmicrosoft.com: before the @ at most 64 letters, digits and '.-_!#^~ without a dot at the end, behind it a domain of at most 48 characters.",
        field: ['userPrincipalName'],
      };
    case 'DISPLAY_NAME_REQUIRED':
      return { message: 'The name shown is empty. Give the name of the person.', field: ['displayName'] };
    case 'NAME_LENGTH': {
      const { field, maximum } = refusal;
      return {
        message: `The ${FIELD_NAMES[field]} has more than ${maximum} characters.`,
        field: [field],
        params: { maximum },
      };
    }
    case 'USAGE_LOCATION_INVALID':
      return { message: 'There is no such country. Give its code of two letters, such as CZ.', field: ['usageLocation'] };
    case 'IMMUTABLE_ID_INVALID':
      return { message: 'An immutable id has no $ and no _.', field: ['immutableId'] };
    case 'PASSWORD_CHARACTERS':
      return {
        message:
          'The password holds a character that is not allowed. Take letters without accents, digits, ASCII symbols, blanks.',
        field: ['password', 'value'],
      };
    case 'PASSWORD_TOO_WEAK': {
      const { minimum, maximum, kinds } = refusal;
      return {
        message: `A password has ${minimum} to ${maximum} characters of at least ${kinds} kinds: lower case, upper case, digits, symbols.`,
        field: ['password', 'value'],
        params: { minimum, maximum, kinds },
      };
    }
    case 'DOMAIN_NOT_VERIFIED':
      return {
        message: `The domain is not one the customer has verified. Take ${refusal.domain}.`,
        field: ['userPrincipalName'],
        params: { domain: refusal.domain },
      };
    case 'USER_PRINCIPAL_NAME_TAKEN':
      return { message: 'Another user of the customer has this sign-in name. Take another.', field: ['userPrincipalName'] };
  }
}
