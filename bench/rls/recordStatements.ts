import pino from 'pino';
import { prepareDatabase } from '../../gateway/prepareDatabase.ts';
import { startGraph } from '../../gateway/startGraph.ts';
import { supergraphFile } from '../../gateway/supergraphFile.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { newRandomId, type SubgraphName } from '../../subgraphs/shared/ids.ts';
import type { Database } from '../../subgraphs/shared/openDatabase.ts';
import { settingsOf, type Viewer } from '../../subgraphs/shared/viewer.ts';
import { owningPartners, type PlannedPartner } from '../data/plan.ts';
import type { PreparedData } from '../data/prepareData.ts';
import { documentOf } from '../operations/operation.ts';
import { type ReadName, readSamples } from '../operations/samples.ts';

/** One statement as it went through a read door. */
export interface RecordedStatement {
  readonly subgraph: SubgraphName;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly scope: readonly string[];
}

/** The statements of one request. */
export type RecordedRequest = readonly RecordedStatement[];

const REQUESTS = 200;

/** Runs operations in this process and answers what each of them asked the databases. */
export async function recordStatements(
  { adminUrl, plan }: PreparedData,
  operations: readonly ReadName[],
): Promise<ReadonlyMap<ReadName, readonly RecordedRequest[]>> {
  let recorded: RecordedStatement[] = [];
  const graph = await startGraph({
    supergraphSdl: (await supergraphFile()).supergraphSdl,
    databaseFor: async (name) => recording(name, await databaseOf(name, adminUrl), (statement) => recorded.push(statement)),
    clock: systemClock,
    newId: newRandomId,
    settings: {
      agreementAttestation: 'ENHANCED',
      addressValidation: 'FIXED_CASES',
      publicUrl: null,
      verificationAutoApproveAfter: null,
      legacyRoleAccess: false,
    },
    log: pino({ level: 'silent' }),
    pollMs: null,
  });
  try {
    const partners = owningPartners(plan);
    // The tokens of the samples are the partners' ids here: nobody signs in.
    const samples = readSamples(plan, new Map(partners.map(({ id }) => [id, id])));
    const viewers = new Map(partners.map((partner) => [partner.id, adminAgentOf(partner)]));
    const byOperation = new Map<ReadName, RecordedRequest[]>();
    for (const operation of operations) {
      const requests: RecordedRequest[] = [];
      for (const { token, variables } of samples[operation].slice(0, REQUESTS)) {
        recorded = [];
        const viewer = viewers.get(token);
        const { errors } = await graph.execute({ query: documentOf(operation), variables, ...(viewer && { viewer }) });
        if (errors) throw new Error(`${operation} was answered with ${JSON.stringify(errors)}.`);
        requests.push(recorded);
      }
      byOperation.set(operation, requests);
    }
    return byOperation;
  } finally {
    await graph.close();
  }
}

function databaseOf(name: SubgraphName, adminUrl: string): Promise<Database> {
  const subgraph = subgraphs.find((candidate) => candidate.name === name);
  if (!subgraph) throw new Error(`There is no subgraph named ${name}.`);
  return prepareDatabase(subgraph, { adminUrl, appUrl: null }, systemClock());
}

function recording(subgraph: SubgraphName, database: Database, keep: (statement: RecordedStatement) => void): Database {
  return {
    ...database,
    read: (viewer, text, values) => {
      keep({ subgraph, text, values, scope: settingsOf(viewer) });
      return database.read(viewer, text, values);
    },
  };
}

function adminAgentOf({ id, type, adminAgentId, groupId }: PlannedPartner): Viewer {
  const partner = { partnerId: id, partnerType: type, groupIds: [groupId] };
  return { kind: 'PARTNER_USER', id: adminAgentId, ...partner, roles: ['ADMIN_AGENT'], mfa: true, isGuest: false };
}
