import {
  type Buyer,
  mayBuy,
  mayManage,
  type SelfServePermission,
} from '../../../../subgraphs/subscriptions/domain/selfServePurchase.ts';

const SAVINGS = 'AZURE_SAVINGS_PLAN';

describe('who buys a savings plan', () => {
  it.each<[Buyer, SelfServePermission['relationship'], SelfServePermission['resources'], string | null]>([
    ['PARTNER', 'RESELLER', [], null],
    ['PARTNER', 'REMOVING', [SAVINGS], 'NO_RESELLER_RELATIONSHIP'],
    ['PARTNER', 'NONE', [SAVINGS], 'NO_RESELLER_RELATIONSHIP'],
    ['CUSTOMER', 'RESELLER', [SAVINGS], null],
    ['CUSTOMER', 'RESELLER', ['AZURE_RESERVED_INSTANCES'], 'SELF_SERVE_NOT_PERMITTED'],
    ['CUSTOMER', 'RESELLER', [], 'SELF_SERVE_NOT_PERMITTED'],
    ['CUSTOMER', 'REMOVING', [SAVINGS], 'NO_RESELLER_RELATIONSHIP'],
  ])('the %s with a relationship %s and %j: %s', (buyer, relationship, resources, code) => {
    const decision = mayBuy(buyer, SAVINGS, { relationship, resources });
    expect(decision.ok ? null : decision.refusals[0].code).toBe(code);
  });

  it('exchanges, cancels and renews it only as the partner', () => {
    expect([mayManage('PARTNER'), mayManage('CUSTOMER')]).toEqual([true, false]);
  });
});
