import { acceptanceOf } from '../../demo/acceptance.ts';
import { couldBuy, customers } from '../../demo/customers.ts';
import { testSettings } from '../support/testSettings.ts';

it.each(['CLASSIC', 'ENHANCED'] as const)(
  'lets every customer that buys accept the agreement, with %s attestation',
  (attestation) => {
    const settings = { ...testSettings, agreementAttestation: attestation };
    const missing = customers.filter(couldBuy).filter((customer) => {
      const { byCustomer, byPartner } = acceptanceOf(customer, settings);
      return !byCustomer && !byPartner;
    });
    expect(missing).toEqual([]);
  },
);

it('leaves partners nothing to confirm where that needs an attestation', () => {
  const settings = { ...testSettings, agreementAttestation: 'ENHANCED' } as const;
  expect(customers.filter((customer) => acceptanceOf(customer, settings).byPartner)).toEqual([]);
});
