import {
  grantPermission,
  type PurchasePolicy,
  policyChange,
  revokePermission,
} from '../../../../subgraphs/customers/domain/purchasePolicy.ts';

const policy: PurchasePolicy = { partnerId: 'par_1', customerId: 'cus_1', resources: ['AZURE_SAVINGS_PLAN'], version: 4 };

describe('a policy', () => {
  it('holds each permission once, in order', () => {
    expect(grantPermission(policy, 'AZURE_RESERVED_INSTANCES', true)).toEqual({
      ok: true,
      value: { ...policy, resources: ['AZURE_RESERVED_INSTANCES', 'AZURE_SAVINGS_PLAN'] },
    });
    expect(grantPermission(policy, 'AZURE_SAVINGS_PLAN', false)).toEqual({
      ok: false,
      refusals: [{ code: 'PERMISSION_ALREADY_GRANTED', resource: 'AZURE_SAVINGS_PLAN' }],
    });
  });

  it('is not added to without an Azure subscription, which subscriptions are asked for once more', () => {
    expect(grantPermission(policy, 'AZURE_RESERVED_INSTANCES', false)).toEqual({
      ok: false,
      refusals: [{ code: 'AZURE_SUBSCRIPTION_REQUIRED', restsOn: 'subscriptions' }],
    });
  });

  it('loses what it holds', () => {
    expect(revokePermission(policy, 'AZURE_SAVINGS_PLAN')).toEqual({ ok: true, value: { ...policy, resources: [] } });
    expect(revokePermission(policy, 'AZURE_RESERVED_INSTANCES').ok).toBe(false);
  });

  it.each([
    [0, 1, 'CREATED'],
    [1, 2, 'UPDATED'],
    [2, 1, 'UPDATED'],
    [1, 0, 'DELETED'],
  ])('with %d and then %d permissions was %s', (before, after, change) => {
    const both = ['AZURE_RESERVED_INSTANCES', 'AZURE_SAVINGS_PLAN'] as const;
    expect(policyChange({ resources: both.slice(0, before) }, { resources: both.slice(0, after) })).toBe(change);
  });
});
