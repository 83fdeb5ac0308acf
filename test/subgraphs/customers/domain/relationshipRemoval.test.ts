import type { CustomerRelationship } from '../../../../subgraphs/customers/domain/customer.ts';
import {
  newRemoval,
  type RelationshipRemoval,
  removalForm,
  settleRemoval,
} from '../../../../subgraphs/customers/domain/relationshipRemoval.ts';

const NOW = new Date('2026-03-01T08:00:00Z');
const LATER = new Date('2026-03-01T08:02:00Z');

const relationship: CustomerRelationship = {
  partnerId: 'par_1',
  customerId: 'cus_1',
  state: 'REMOVING',
  since: NOW,
  friendlyName: 'Contoso',
  friendlyNameKey: 'contoso',
  domainKey: 'contoso.onmicrosoft.com',
  customerCreatedAt: NOW,
  resellerId: null,
  providerId: null,
  tags: ['Gold'],
  tagKeys: ['gold'],
  costManagementAccess: 'NOT_ALLOWED',
  qualifications: ['EDUCATION'],
  isSource: true,
  version: 3,
};
const begun = newRemoval('1', relationship, NOW);
const agreed: RelationshipRemoval = { ...begun, confirmedBy: ['support', 'access', 'subscriptions'], dueAt: NOW };
const refused: RelationshipRemoval = {
  ...begun,
  confirmedBy: ['access'],
  refusedBy: 'subscriptions',
  blockerCodes: ['ACTIVE_SUBSCRIPTIONS_EXIST'],
  dueAt: NOW,
};

it('ends the relationship when all agreed: tags are gone, qualifications and name stay', () => {
  expect(settleRemoval(agreed, relationship, LATER)).toEqual({
    ok: true,
    value: {
      removal: { ...agreed, outcome: 'REMOVED', dueAt: null, settledAt: LATER },
      relationship: { ...relationship, state: 'NONE', since: LATER, tags: [], tagKeys: [] },
    },
  });
});

it('gives the relationship back when one refused, whoever else agreed', () => {
  for (const removal of [refused, { ...refused, confirmedBy: ['access', 'subscriptions', 'support'] }]) {
    expect(settleRemoval(removal, relationship, LATER)).toEqual({
      ok: true,
      value: {
        removal: { ...removal, outcome: 'REVERTED', dueAt: null, settledAt: LATER },
        relationship: { ...relationship, state: 'RESELLER', since: LATER },
      },
    });
  }
});

it.each(['RESELLER', 'NONE'] as const)('leaves a relationship alone that reads %s again', (state) => {
  for (const removal of [agreed, refused]) {
    expect(settleRemoval(removal, { ...relationship, state }, LATER)).toEqual({
      ok: true,
      value: { removal: { ...removal, outcome: 'OVERTAKEN', dueAt: null, settledAt: LATER }, relationship: null },
    });
  }
});

it.each<[string, Partial<RelationshipRemoval>]>([
  ['nobody answered', {}],
  ['two of three agreed', { confirmedBy: ['access', 'support'] }],
  ['it is settled', { ...agreed, outcome: 'REMOVED' }],
  ['it was reverted', { ...refused, outcome: 'REVERTED' }],
])('is not due while %s', (_, change) => {
  expect(settleRemoval({ ...begun, ...change }, relationship, LATER)).toEqual({ ok: false, refusals: [{ code: 'NOT_DUE' }] });
});

it('asks for the statement and the etag at once', () => {
  expect(removalForm(false, null)).toEqual({
    ok: false,
    refusals: [{ code: 'GOOD_FAITH_ATTESTATION_REQUIRED' }, { code: 'ETAG_REQUIRED' }],
  });
  expect(removalForm(true, 'etag')).toEqual({ ok: true, value: { ifMatch: 'etag' } });
});
