import { type GatedOperation, type GateFacts, gate, purchaseBlockers } from '../../../subgraphs/shared/rules/purchaseGate.ts';

const READY: GateFacts = {
  relationship: 'RESELLER',
  locked: false,
  verification: 'ALLOWED',
  agreementAccepted: true,
  qualifications: [],
  resellerLinked: true,
  requiredQualification: null,
};
const OPERATIONS: readonly GatedOperation[] = ['PURCHASE', 'SEAT_INCREASE', 'UPGRADE', 'RENEWAL', 'SEAT_DECREASE', 'CANCEL'];

describe('the purchase gate', () => {
  it.each(OPERATIONS)('lets a ready customer through: %s', (operation) => {
    expect(purchaseBlockers(READY, operation)).toEqual([]);
    expect(gate(READY, operation)).toEqual({ ok: true, value: null });
  });

  const SALES: GatedOperation[] = ['PURCHASE', 'SEAT_INCREASE', 'UPGRADE'];
  const SEATS: GatedOperation[] = [...SALES, 'SEAT_DECREASE'];
  it.each<[string, Partial<GateFacts>, readonly GatedOperation[]]>([
    ['NO_RESELLER_RELATIONSHIP', { relationship: 'NONE' }, OPERATIONS],
    ['NO_RESELLER_RELATIONSHIP', { relationship: 'REMOVING' }, OPERATIONS],
    ['CUSTOMER_LOCKED', { locked: true }, SALES],
    ['CUSTOMER_UNDER_REVIEW', { verification: 'UNDER_REVIEW' }, SALES],
    ['CUSTOMER_UNDER_REVIEW', { verification: 'UNKNOWN' }, SALES],
    ['CUSTOMER_UNDER_REVIEW', { verification: 'NOT_READY' }, SALES],
    ['CUSTOMER_NOT_APPROVED', { verification: 'NOT_ALLOWED' }, SALES],
    ['CUSTOMER_AGREEMENT_NOT_ACCEPTED', { agreementAccepted: false }, SEATS],
    ['CUSTOMER_QUALIFICATION_MISSING', { requiredQualification: 'EDUCATION' }, ['PURCHASE', 'UPGRADE']],
    ['RESELLER_NOT_LINKED', { resellerLinked: false }, SEATS],
  ])('%s (%j) stops %j and nothing else', (code, given, stopped) => {
    const found = OPERATIONS.filter((operation) => purchaseBlockers({ ...READY, ...given }, operation).length > 0);
    expect(found.sort()).toEqual([...stopped].sort());
    expect(purchaseBlockers({ ...READY, ...given }, 'PURCHASE').map((blocker) => blocker.code)).toEqual([code]);
  });

  it('accepts the qualification the item asks for', () => {
    const facts: GateFacts = { ...READY, requiredQualification: 'EDUCATION', qualifications: ['EDUCATION'] };
    expect(purchaseBlockers(facts, 'PURCHASE')).toEqual([]);
  });

  it('lists every blocker in the order of the checks, and refuses with the first', () => {
    const facts: GateFacts = {
      relationship: 'NONE',
      locked: true,
      verification: 'NOT_ALLOWED',
      agreementAccepted: false,
      qualifications: [],
      resellerLinked: false,
      requiredQualification: 'EDUCATION',
    };
    expect(purchaseBlockers(facts, 'PURCHASE')).toEqual([
      { code: 'NO_RESELLER_RELATIONSHIP' },
      { code: 'CUSTOMER_LOCKED' },
      { code: 'CUSTOMER_NOT_APPROVED' },
      { code: 'CUSTOMER_AGREEMENT_NOT_ACCEPTED' },
      { code: 'CUSTOMER_QUALIFICATION_MISSING', required: 'EDUCATION' },
      { code: 'RESELLER_NOT_LINKED' },
    ]);
    expect(gate(facts, 'CANCEL')).toEqual({ ok: false, refusals: [{ code: 'NO_RESELLER_RELATIONSHIP' }] });
  });
});
