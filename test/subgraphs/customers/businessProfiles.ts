import { createBusinessProfile } from '../../../subgraphs/customers/services/createBusinessProfile.ts';
import type { Command, CommandIds, CommandInput, Refusal } from '../../../subgraphs/shared/command.ts';
import type { PartnerRole, PartnerUserViewer, Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { TestPartner } from '../../support/builders.ts';
import type { Api } from '../../support/startApi.ts';
import { aPartnerUser } from '../../support/viewers.ts';

/** A user of a partner with one role of the referrals area. */
export function aReferralsUser(partner: TestPartner, role: PartnerRole, id = `pusr_${role.toLowerCase()}`): PartnerUserViewer {
  return aPartnerUser(partner, id, [role]);
}

export const PRAGUE = {
  address: { country: 'CZ', addressLine1: 'Hlavni 3', city: 'Praha', postalCode: '110 00' },
  contact: { name: 'Petr Maly', email: 'petr@partner.example', phoneNumber: '222333444' },
};

export const CONTENT = { description: 'We build with Azure.', products: ['Azure'], services: ['ManagedServices'] };

/** Runs a command as somebody and expects it to be accepted. */
export async function done<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  api: Api,
  command: Command<Input, Ids, R>,
  viewer: Viewer,
  input: Input,
): Promise<Ids> {
  const { commands } = api.subgraphs.customers;
  const outcome = await commands.run(command, input, { viewer, now: api.now(), newId: api.newId });
  if (!outcome.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value.ids;
}

/** A draft for the Czech Republic that could be published. */
export async function aProfile(api: Api, viewer: Viewer, more: object = {}): Promise<string> {
  const input = { country: 'CZ', location: PRAGUE, content: CONTENT, ...more };
  return (await done(api, createBusinessProfile, viewer, input)).profile;
}
