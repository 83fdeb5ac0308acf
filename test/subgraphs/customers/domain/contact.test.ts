import { type Contact, cleanContact, contactErrors } from '../../../../subgraphs/customers/domain/contact.ts';

const US_PHONE = '^(1[ \\-\\/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[ \\-\\/\\.]?(\\d{3})[ \\-\\/\\.]?(\\d{4})$';
const ANN: Contact = { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example', phoneNumber: null };

function errors(contact: Partial<Contact>, phonePattern: string | null = US_PHONE) {
  return contactErrors(cleanContact({ ...ANN, ...contact }), { partnerDomains: ['partner.example'], phonePattern });
}

describe('a contact', () => {
  it('is kept trimmed, with white space folded', () => {
    const given = { firstName: '  Ann ', lastName: ' van  der Lee', email: ' ann@x.example ', phoneNumber: ' 5551234567 ' };
    expect(cleanContact(given)).toEqual({
      firstName: 'Ann',
      lastName: 'van der Lee',
      email: 'ann@x.example',
      phoneNumber: '5551234567',
    });
  });

  it('has nothing wrong when every field is right', () => {
    expect(errors({ phoneNumber: '(425) 555-0100' })).toEqual([]);
    expect(errors({ phoneNumber: null })).toEqual([]);
  });

  it('reports everything that is wrong, in the order of the fields', () => {
    expect(errors({ firstName: 'J', lastName: '12345', email: 'x@microsoft.com', phoneNumber: '123' })).toEqual([
      { code: 'CONTACT_NAME_INVALID', field: 'firstName', shape: 'SINGLE_CHARACTER' },
      { code: 'CONTACT_NAME_INVALID', field: 'lastName', shape: 'ONLY_DIGITS' },
      { code: 'EMAIL_DOMAIN_FORBIDDEN', domain: 'microsoft.com' },
      { code: 'PHONE_NUMBER_INVALID', pattern: US_PHONE },
    ]);
  });

  it('reports one error of an e-mail address: its form before its domain', () => {
    expect(errors({ email: 'x y@microsoft.com' })).toEqual([{ code: 'EMAIL_INVALID' }]);
    expect(errors({ email: 'joe@Partner.example' })).toEqual([{ code: 'EMAIL_DOMAIN_FORBIDDEN', domain: 'partner.example' }]);
  });

  it.each(['5551234567', '555-123-4567', '(555) 123 4567', '1 555.123.4567', '1-555/123/4567'])(
    'customers 4.5: of the US has the phone %j',
    (phoneNumber) => {
      expect(errors({ phoneNumber })).toEqual([]);
    },
  );

  it.each(['555123456', '55512345678', '+1 555 123 4567', '(555 123 4567', '555--123-4567', 'call me', ''])(
    'customers 4.5: of the US does not have the phone %j',
    (phoneNumber) => {
      expect(errors({ phoneNumber })).toEqual([{ code: 'PHONE_NUMBER_INVALID', pattern: US_PHONE }]);
    },
  );

  it('has an unchecked phone where no country is known', () => {
    expect(errors({ phoneNumber: 'call me' }, null)).toEqual([]);
  });
});
