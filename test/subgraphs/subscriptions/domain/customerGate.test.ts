import { type CustomerGate, gateFactsOf, type ResellerLink } from '../../../../subgraphs/subscriptions/domain/customerGate.ts';

const gate: CustomerGate = {
  partnerId: 'par_1',
  customerId: 'cus_1',
  relationship: 'RESELLER',
  isLocked: false,
  verificationStatus: 'ALLOWED',
  agreementAccepted: true,
  qualifications: ['EDUCATION'],
  country: 'CZ',
  currency: 'EUR',
  resellerId: 'par_2',
};
const link: ResellerLink = { partnerId: 'par_1', resellerId: 'par_2', mpnId: '4847383', isLinked: true };

describe('the facts of the gate', () => {
  it('are those known of the customer and of the reseller of the sale', () => {
    expect(gateFactsOf(gate, { resellerId: 'par_2', link }, 'EDUCATION')).toEqual({
      relationship: 'RESELLER',
      locked: false,
      verification: 'ALLOWED',
      agreementAccepted: true,
      qualifications: ['EDUCATION'],
      resellerLinked: true,
      requiredQualification: 'EDUCATION',
    });
  });

  it.each<[string, string | null, ResellerLink | null, boolean]>([
    ['a sale without a reseller', null, null, true],
    ['a linked reseller', 'par_2', link, true],
    ['a reseller that left', 'par_2', { ...link, isLinked: false }, false],
    ['a reseller nothing is known of', 'par_2', null, false],
  ])('call %s linked as it is', (_, resellerId, known, linked) => {
    expect(gateFactsOf(gate, { resellerId, link: known }, null).resellerLinked).toBe(linked);
  });
});
