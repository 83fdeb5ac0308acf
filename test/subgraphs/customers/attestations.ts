import { createAgreementAttestation } from '../../../subgraphs/customers/services/createAgreementAttestation.ts';
import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';

/** What an attestation by Ann Lee of a new company says. */
export const ATTESTED = {
  ...{ country: 'US', language: 'en-US', companyName: 'Contoso Bakery Inc' },
  ...{ signatoryFirstName: 'Ann', signatoryLastName: 'Lee', signatoryEmail: 'ann@x.example' },
};

/** An attestation of the viewer's partner, without a customer unless one is given; answers its id. */
export async function anAttestationOf(api: Api, viewer: Viewer, more: object = {}): Promise<string> {
  const caller = { viewer, now: api.now(), newId: api.newId };
  const outcome = await api.subgraphs.customers.commands.run(createAgreementAttestation, { ...ATTESTED, ...more }, caller);
  if (!outcome.ok) throw new Error(`The agreement was not attested: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value.ids.attestation;
}
