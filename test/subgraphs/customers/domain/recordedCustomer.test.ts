import {
  newCustomer,
  type RecordedCustomer,
  recordedAnew,
  recordedRelationship,
} from '../../../../subgraphs/customers/domain/recordedCustomer.ts';
import { aCustomer, at, SINCE } from './samples.ts';

const NOW = at('2026-03-01T08:00:00Z');
const recorded: RecordedCustomer = {
  tenantId: 'ABCD',
  commerceId: 'EF',
  companyName: 'Contoso  Labs',
  domain: 'Contoso.onmicrosoft.com',
  country: 'CZ',
  cloud: 'GLOBAL',
  organizationRegistrationNumber: '123',
  isSandbox: false,
  createdAt: SINCE,
  isLocked: false,
  verification: { status: 'UNDER_REVIEW', startedAt: SINCE, decidedAt: null, reason: null, trigger: 'IMPORTED' },
  agreementSignedAt: null,
  relationship: {
    state: 'RESELLER',
    since: SINCE,
    friendlyName: null,
    resellerId: null,
    providerId: null,
    tags: [],
    qualifications: [],
  },
};

function relationshipWith(more: Partial<RecordedCustomer['relationship']>) {
  const whole = { ...recorded, relationship: { ...recorded.relationship, ...more } };
  return recordedRelationship(whole, newCustomer(recorded, NOW), { partnerId: 'par_1', isSource: true, version: 1 });
}

describe('a recorded customer', () => {
  it('has identifiers and domain in lower case, and keys to be found by', () => {
    expect(newCustomer(recorded, NOW)).toEqual({
      id: 'cus_abcd',
      tenantId: 'abcd',
      commerceId: 'ef',
      cloud: 'GLOBAL',
      domain: 'contoso.onmicrosoft.com',
      domainKey: 'contoso.onmicrosoft.com',
      companyName: 'Contoso  Labs',
      nameKey: 'contoso labs',
      organizationRegistrationNumber: '123',
      country: 'CZ',
      verificationStatus: 'UNDER_REVIEW',
      verificationStartedAt: SINCE,
      verificationDecidedAt: null,
      verificationReason: null,
      verificationTrigger: 'IMPORTED',
      verificationDueAt: null,
      companyAddress: null,
      companyEmail: null,
      lockedAt: null,
      agreementConfirmedAt: null,
      agreementSignedAt: null,
      isSandbox: false,
      createdAt: SINCE,
      version: 1,
    });
  });

  it.each([
    ['locked now', null, true, NOW],
    ['locked before', SINCE, true, SINCE],
    ['unlocked', SINCE, false, null],
    ['never locked', null, false, null],
  ] as const)('is %s', (_what, before, isLocked, after) => {
    expect(recordedAnew(aCustomer({ lockedAt: before }), { ...recorded, isLocked }, NOW).lockedAt).toEqual(after);
  });

  it('customers 6: keeps tenant, commerce id, cloud, domain and creation when it is recorded anew, and confirmations too', () => {
    const customer = aCustomer();
    const again = recordedAnew(customer, { ...recorded, cloud: 'US_GOVERNMENT', isSandbox: true, createdAt: NOW }, NOW);
    const { id, tenantId, commerceId, cloud, domain, domainKey, isSandbox, createdAt, agreementConfirmedAt } = customer;
    expect(again).toMatchObject({
      id,
      tenantId,
      commerceId,
      cloud,
      domain,
      domainKey,
      isSandbox,
      createdAt,
      agreementConfirmedAt,
    });
    expect(again).toMatchObject({ companyName: 'Contoso  Labs', nameKey: 'contoso labs', country: 'CZ' });
  });

  it.each([
    ['UNDER_REVIEW', NOW],
    ['ALLOWED', null],
  ] as const)('recorded anew as %s, ends its review by itself at %j', (status, dueAt) => {
    const customer = aCustomer({ verificationStatus: 'UNDER_REVIEW', verificationDueAt: NOW });
    const verification = { ...recorded.verification, status };
    expect(recordedAnew(customer, { ...recorded, verification }, NOW).verificationDueAt).toEqual(dueAt);
  });

  it.each([
    [null, 'Contoso  Labs', 'contoso labs'],
    ['Contoso North', 'Contoso North', 'contoso north'],
  ])('named %j by its partner is called %j', (friendlyName, name, key) => {
    expect(relationshipWith({ friendlyName })).toMatchObject({ friendlyName: name, friendlyNameKey: key });
  });

  it('customers 8.1: has each tag once whatever its case, as first written, in alphabetical order', () => {
    const { tags, tagKeys } = relationshipWith({ tags: [' VIP', 'Gold', 'gold', '', 'Äpfel', 'gold '] });
    expect(tags).toEqual(['Gold', 'VIP', 'Äpfel']);
    expect(tagKeys).toEqual(['gold', 'vip', 'äpfel']);
  });

  it('has each qualification once', () => {
    const qualifications = ['STATE_OWNED_ENTITY', 'EDUCATION', 'EDUCATION'];
    expect(relationshipWith({ qualifications }).qualifications).toEqual(['EDUCATION', 'STATE_OWNED_ENTITY']);
  });
});
