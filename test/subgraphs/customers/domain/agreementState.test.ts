import { acceptanceOf, currentConfirmation, isAgreementAccepted } from '../../../../subgraphs/customers/domain/agreementState.ts';
import { aConfirmation, SINCE } from './samples.ts';

describe('the acceptance of the agreement', () => {
  it.each([
    ['NOT_ACCEPTED', null, null],
    ['CONFIRMED_BY_PARTNER', SINCE, null],
    ['ACCEPTED_BY_CUSTOMER', null, SINCE],
    ['ACCEPTED_BY_BOTH', SINCE, SINCE],
  ] as const)('customers 16.4: is %s', (state, agreementConfirmedAt, agreementSignedAt) => {
    const customer = { agreementConfirmedAt, agreementSignedAt };
    expect(acceptanceOf(customer)).toBe(state);
    expect(isAgreementAccepted(customer)).toBe(state !== 'NOT_ACCEPTED');
  });

  it('has as its current confirmation the newest of the agreement in force', () => {
    const cloud = aConfirmation({ id: 'agr_cloud', type: 'MICROSOFT_CLOUD_AGREEMENT' });
    const newer = aConfirmation({ id: 'agr_newer' });
    const older = aConfirmation({ id: 'agr_older' });
    expect(currentConfirmation([cloud, newer, older])).toBe(newer);
    expect(currentConfirmation([cloud])).toBeNull();
    expect(currentConfirmation([])).toBeNull();
  });
});
