import {
  type ImportedPartnerRelationship,
  importedPartnerRelationship,
} from '../../subgraphs/customers/domain/importedPartnerRelationship.ts';
import { recordedPartnerId } from '../../subgraphs/customers/services/recordedPartnerId.ts';
import { recordPartner } from '../../subgraphs/customers/services/recordPartner.ts';
import { recordPartnership } from '../../subgraphs/customers/services/recordPartnership.ts';
import type { Caller, CommandRunner } from '../../subgraphs/shared/commandRunner.ts';
import { accept, type Decision, refuse } from '../../subgraphs/shared/decision.ts';
import { partnerOf, system } from '../../subgraphs/shared/viewer.ts';
import type { FieldFault } from '../../subgraphs/shared/WireFields.ts';
import { type Change, type Kind, type PreparedItem, partnerCenterKind } from '../Kind.ts';
import { importedChange } from './importedChange.ts';

/**
 * `GET /v1/relationships?relationship_type=…`. The other partner comes on record with what is told of it, where it is not; the
 * partnership is recorded in the name of the provider.
 */
export const partnerRelationships: Kind = {
  ...partnerCenterKind({
    name: 'partner relationships',
    subgraph: 'customers',
    isOfPartner: true,
    objectType: 'PartnerRelationship',
    ownFields: ['relationshipType', 'mpnId', 'location'],
    map: importedPartnerRelationship,
    idOf: ({ tenantId }) => tenantId,
    command: recordedPartnerId,
    inputOf: ({ tenantId }) => ({ tenantId }),
    changeOf: () => 'UNCHANGED',
    explain: ({ code }) => ({ field: '', found: code, expected: 'no conflict' }),
  }),
  prepare: (wire) => {
    const mapped = importedPartnerRelationship(wire);
    if (!mapped.ok) return mapped;
    const prepared: PreparedItem = {
      id: `${mapped.value.tenantId} ${mapped.value.isProvider}`,
      content: JSON.stringify(mapped.value),
      store: (commands, caller) => store(mapped.value, commands, caller),
    };
    return accept(prepared);
  },
};

async function store(
  { tenantId, name, mpnId, country, isProvider, isActive }: ImportedPartnerRelationship,
  commands: CommandRunner,
  caller: Caller,
): Promise<Decision<Change, FieldFault>> {
  const ownId = partnerOf(caller.viewer) ?? '';
  const known = await commands.run(recordedPartnerId, { tenantId }, caller);
  const otherId = (known.ok ? known.value.ids.partner : null) ?? `par_${tenantId}`;
  if (!known.ok || known.value.ids.partner === null) {
    const type = isProvider ? 'INDIRECT_PROVIDER' : 'INDIRECT_RESELLER';
    const told = {
      id: otherId,
      tenantId,
      name,
      type,
      mpnId,
      country,
      domain: '',
      isSandbox: false,
      createdAt: caller.now,
    } as const;
    const recorded = await commands.run(recordPartner, told, { ...caller, viewer: system('import', otherId) });
    if (!recorded.ok) return refuse(fault(recorded.refusals[0].code, country));
  }
  const [providerId, resellerId] = isProvider ? [otherId, ownId] : [ownId, otherId];
  const outcome = await commands.run(
    recordPartnership,
    { providerId, resellerId, state: isActive ? 'ACTIVE' : 'REMOVED' },
    { ...caller, viewer: system('import', providerId) },
  );
  return outcome.ok ? accept(importedChange(outcome.value.ids)) : refuse(fault(outcome.refusals[0].code, country));
}

function fault(code: string, country: string): FieldFault {
  switch (code) {
    case 'COUNTRY_NOT_SUPPORTED':
      return { field: 'location', found: `"${country}"`, expected: 'a country of the reference' };
    case 'PARTNER_TYPE_NOT_ALLOWED':
      return {
        field: 'relationshipType',
        found: 'a kind that one of the partners cannot have',
        expected: 'a provider and its reseller',
      };
    default:
      return { field: 'id', found: code, expected: 'a partner on record' };
  }
}
