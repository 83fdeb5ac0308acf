import { PARTNER_ON_RECORD, type PartnerOnRecord } from '../subgraphs/customers/database/partnerOnRecord.ts';
import type { RunningSubgraph } from '../subgraphs/shared/startSubgraph.ts';
import type { PlatformOperatorViewer } from '../subgraphs/shared/viewer.ts';
import { ImportProblem } from './ImportProblem.ts';

const IMPORT: PlatformOperatorViewer = { kind: 'PLATFORM_OPERATOR', id: 'import', mfa: true };

/**
 * The id of the partner that is named, by its id, tenant or PartnerID.
 * @throws ImportProblem when nobody on record is
 */
export async function namedPartner(name: string, { database }: Pick<RunningSubgraph, 'database'>): Promise<string> {
  const [partner] = await database.read<PartnerOnRecord>(IMPORT, PARTNER_ON_RECORD, [name, name, name.toLowerCase()]);
  if (!partner) throw new ImportProblem(`There is no partner with the id, tenant or PartnerID ${JSON.stringify(name)}.`);
  return partner.id;
}
