import type { Customer } from '../../../../subgraphs/customers/domain/customer.ts';
import { purchaseReadiness, type ReadinessFacts } from '../../../../subgraphs/customers/domain/purchaseReadiness.ts';
import { aCustomer, SINCE } from './samples.ts';

const READY: ReadinessFacts = { state: 'RESELLER', qualifications: [], isResellerLinked: true };
const everything = {
  canPurchase: true,
  canIncreaseSeats: true,
  canUpgrade: true,
  canRenew: true,
  canReduceSeats: true,
  canCancel: true,
};
const noSales = { ...everything, canPurchase: false, canIncreaseSeats: false, canUpgrade: false };
const noSeatChanges = { ...noSales, canReduceSeats: false };
const nothing = { ...noSeatChanges, canRenew: false, canCancel: false };

describe('the readiness of a customer', () => {
  it.each<[string, Partial<Customer>, Partial<ReadinessFacts>, object, string[]]>([
    ['ready by a confirmation', {}, {}, everything, []],
    ['ready by its own signature', { agreementConfirmedAt: null, agreementSignedAt: SINCE }, {}, everything, []],
    ['without a relationship', {}, { state: 'NONE' }, nothing, ['NO_RESELLER_RELATIONSHIP']],
    ['in a relationship being removed', {}, { state: 'REMOVING' }, nothing, ['NO_RESELLER_RELATIONSHIP']],
    ['locked', { lockedAt: SINCE }, {}, noSales, ['CUSTOMER_LOCKED']],
    ['under review', { verificationStatus: 'UNDER_REVIEW' }, {}, noSales, ['CUSTOMER_UNDER_REVIEW']],
    ['of unknown verification', { verificationStatus: 'UNKNOWN' }, {}, noSales, ['CUSTOMER_UNDER_REVIEW']],
    ['with incomplete data', { verificationStatus: 'NOT_READY' }, {}, noSales, ['CUSTOMER_UNDER_REVIEW']],
    ['refused (7.3)', { verificationStatus: 'NOT_ALLOWED' }, {}, noSales, ['CUSTOMER_NOT_APPROVED']],
    ['without the agreement', { agreementConfirmedAt: null }, {}, noSeatChanges, ['CUSTOMER_AGREEMENT_NOT_ACCEPTED']],
    ['below an unlinked reseller', {}, { isResellerLinked: false }, noSeatChanges, ['RESELLER_NOT_LINKED']],
  ])('customers 3: %s', (_what, customer, facts, can, blockers) => {
    expect(purchaseReadiness(aCustomer(customer), { ...READY, ...facts })).toEqual({ ...can, blockers });
  });

  it('customers 3: lists all that fails, in the order of the checks', () => {
    const customer = aCustomer({ lockedAt: SINCE, verificationStatus: 'NOT_ALLOWED', agreementConfirmedAt: null });
    expect(purchaseReadiness(customer, { state: 'NONE', qualifications: [], isResellerLinked: false }).blockers).toEqual([
      'NO_RESELLER_RELATIONSHIP',
      'CUSTOMER_LOCKED',
      'CUSTOMER_NOT_APPROVED',
      'CUSTOMER_AGREEMENT_NOT_ACCEPTED',
      'RESELLER_NOT_LINKED',
    ]);
  });
});
