import { distinctWatchers, draftRefusals, type RequestDraft } from '../../../../subgraphs/support/domain/newRequest.ts';
import type { SupportTopic } from '../../../../subgraphs/support/domain/topic.ts';

const draft: RequestDraft = {
  subject: 'CUSTOMER',
  customerId: 'cus_1',
  subscriptionId: null,
  title: 'Mail does not arrive',
  description: 'Since this morning.',
  productFamily: 'MICROSOFT_365',
  severity: 'MODERATE',
  isAvailable24x7: false,
  primaryContactPhoneNumber: null,
  customerContact: null,
  timeZone: null,
  productId: null,
  productName: null,
  deduplicationKey: null,
  externalReference: null,
  watchers: [],
};
const topic: SupportTopic = {
  id: 'top_teams',
  category: 'TECHNICAL_BREAK_FIX',
  productFamily: 'MICROSOFT_365',
  names: { en: 'Teams' },
  retiredAt: null,
};
const contact = { firstName: 'Jana', lastName: 'Nová', email: 'jana@contoso.example', phoneNumber: null };
const addresses = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@contoso.example`);
const codes = (more: Partial<RequestDraft>, about: SupportTopic | null = topic) =>
  draftRefusals({ ...draft, ...more }, about).map((refusal) =>
    'field' in refusal ? `${refusal.code} ${refusal.field.join('.')}` : refusal.code,
  );
const invalid = (field: string) => [`VALIDATION_FAILED ${field}`];

it.each<[string, Partial<RequestDraft>]>([
  ['title of 5', { title: 'a'.repeat(5) }],
  ['title of 250 characters beyond the basic plane', { title: '😀'.repeat(250) }],
  ['description of 10', { description: 'a'.repeat(10) }],
  ['description of 10,000', { description: 'a'.repeat(10_000) }],
  ['product of 100 and 200', { productId: 'a'.repeat(100), productName: 'a'.repeat(200) }],
  ['key of 200', { deduplicationKey: 'a'.repeat(200) }],
  ['48 watchers', { watchers: addresses(48) }],
  ['48 watchers, one named twice', { watchers: [...addresses(48), 'A0@contoso.example'] }],
  ['contact', { customerContact: contact }],
  ['contact with names of 100', { customerContact: { ...contact, firstName: 'a'.repeat(100), lastName: 'b' } }],
  ['telephone of 15 digits', { primaryContactPhoneNumber: '+123456789012345' }],
  ['zone', { timeZone: 'America/Argentina/Buenos_Aires' }],
  ['reference of 200', { externalReference: { externalId: 'a'.repeat(200), url: 'https://tickets.example/1' } }],
  ['the partner itself', { subject: 'PARTNER', customerId: null }],
])('takes: %s', (_what, more) => {
  expect(codes(more)).toEqual([]);
});

it.each<[string, Partial<RequestDraft>, string[]]>([
  ['title of 4', { title: 'a'.repeat(4) }, invalid('title')],
  ['title of 251', { title: 'a'.repeat(251) }, invalid('title')],
  ['description of 9', { description: 'a'.repeat(9) }, invalid('description')],
  ['description of 10,001', { description: 'a'.repeat(10_001) }, invalid('description')],
  ['product id of 101', { productId: 'a'.repeat(101) }, invalid('productId')],
  ['product name of 201', { productName: 'a'.repeat(201) }, invalid('productName')],
  ['empty key', { deduplicationKey: '' }, invalid('deduplicationKey')],
  ['key of 201', { deduplicationKey: 'a'.repeat(201) }, invalid('deduplicationKey')],
  ['49 watchers', { watchers: addresses(49) }, ['TOO_MANY_WATCHERS']],
  ['a watcher without an address', { watchers: ['Jana'] }, ['EMAIL_INVALID watchers']],
  ['empty name', { customerContact: { ...contact, firstName: '' } }, invalid('customerContact.firstName')],
  ['name of 101', { customerContact: { ...contact, lastName: 'a'.repeat(101) } }, invalid('customerContact.lastName')],
  ['wrong address', { customerContact: { ...contact, email: 'jana@' } }, ['EMAIL_INVALID customerContact.email']],
  [
    'wrong telephone of the customer',
    { customerContact: { ...contact, phoneNumber: '221 000 111' } },
    ['PHONE_NUMBER_INVALID customerContact.phoneNumber'],
  ],
  [
    'telephone of 16 digits',
    { primaryContactPhoneNumber: '+1234567890123456' },
    ['PHONE_NUMBER_INVALID primaryContactPhoneNumber'],
  ],
  ['no zone', { timeZone: 'Europe/Nowhere' }, invalid('timeZone')],
  ['an offset', { timeZone: '+01:00' }, invalid('timeZone')],
  ['empty reference', { externalReference: { externalId: '', url: null } }, invalid('externalReference.externalId')],
  ['other address', { externalReference: { externalId: '1', url: 'ftp://a.example' } }, invalid('externalReference.url')],
  ['nobody', { customerId: null }, invalid('customerId')],
  ['a customer of the partner itself', { subject: 'PARTNER' }, invalid('customerId')],
  [
    'a subscription of the partner itself',
    { subject: 'PARTNER', customerId: null, subscriptionId: 'sub_1' },
    invalid('subscriptionId'),
  ],
  ['any family', { productFamily: 'ANY' }, invalid('productFamily')],
  ['another family', { productFamily: 'AZURE' }, ['TOPIC_PRODUCT_MISMATCH']],
  ['no severity', { severity: 'UNKNOWN' }, ['SEVERITY_REQUIRED']],
])('refuses: %s', (_what, more, expected) => {
  expect(codes(more)).toEqual(expected);
});

it('takes every family under a topic for any, and no retired topic', () => {
  expect(codes({ productFamily: 'AZURE' }, { ...topic, productFamily: 'ANY' })).toEqual([]);
  expect(codes({}, { ...topic, retiredAt: new Date('2026-01-01T00:00:00Z') })).toEqual(['TOPIC_NOT_FOUND']);
  expect(codes({}, null)).toEqual(['TOPIC_NOT_FOUND']);
});

it('keeps the first spelling of a watcher', () => {
  expect(distinctWatchers([' Ann@a.example', 'bob@a.example', 'ann@A.example'])).toEqual(['Ann@a.example', 'bob@a.example']);
});
