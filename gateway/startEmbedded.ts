import type { Logger } from 'pino';
import { subgraphs } from '../subgraphs/index.ts';
import { systemClock } from '../subgraphs/shared/clock.ts';
import { newRandomId } from '../subgraphs/shared/ids.ts';
import { type Config, ConfigProblem } from './config.ts';
import type { DemonstrationParts, Persona } from './demonstration.ts';
import { type DevelopmentIssuer, tokenSource } from './developmentIssuer.ts';
import { ensureDatabase, prepareDatabase } from './prepareDatabase.ts';
import { type Graph, startGraph } from './startGraph.ts';
import { supergraphFile } from './supergraphFile.ts';

export interface EmbeddedParts {
  readonly config: Config;
  readonly log: Logger;
  /** Loads the demonstration data where it is missing and tells who may sign in. Not called in production. */
  loadDemonstration?(parts: DemonstrationParts): Promise<readonly Persona[]>;
}

export interface Started {
  readonly graph: Pick<Graph, 'front' | 'close'>;
  readonly apiSdl: string;
  readonly personas: readonly Persona[];
  /** Null where tokens come from another issuer. */
  readonly issuer: DevelopmentIssuer | null;
}

const DATABASE = 'partner_graph';
const POLL_MS = 1000;

/** Starts the whole graph in this process, with its own PostgreSQL unless DATABASE_URL names one. Does not listen. */
export async function startEmbedded({ config, log, loadDemonstration }: EmbeddedParts): Promise<Started> {
  const clock = systemClock;
  const [{ supergraphSdl, apiSdl }, { verifyToken, issuer }, postgres] = await Promise.all([
    supergraphFile(),
    tokenSource(config, clock),
    ownPostgres(config, log),
  ]);
  try {
    const adminUrl = config.databaseUrl ?? (postgres && (await ensureDatabase(postgres.adminUrl, DATABASE)));
    const graph = await startGraph({
      supergraphSdl,
      databaseFor: (name) => {
        const subgraph = subgraphs.find((candidate) => candidate.name === name);
        if (!subgraph) throw new ConfigProblem(`There is no subgraph named ${name}.`);
        return prepareDatabase(subgraph, { adminUrl, appUrl: config.databaseUrls[name] }, clock());
      },
      clock,
      newId: newRandomId,
      settings: config.settings,
      log,
      pollMs: POLL_MS,
      verifyToken,
    });
    const close = async (): Promise<void> => {
      await graph.close();
      await postgres?.stop();
    };
    const personas = config.production
      ? []
      : ((await loadDemonstration?.({ subgraphs: graph.subgraphs, clock, newId: newRandomId, log })) ?? []);
    await graph.settle();
    return { graph: { front: graph.front, close }, apiSdl, personas, issuer };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

/** Null when every subgraph is told its database. */
async function ownPostgres({ databaseUrl, databaseUrls, dataDir }: Config, log: Logger) {
  if (databaseUrl !== null || Object.values(databaseUrls).every((url) => url !== null)) return null;
  const { startPostgres } = await import('../postgres/startPostgres.ts');
  return startPostgres({ dataDir, log });
}
