import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { subgraphs } from '../../subgraphs/index.ts';
import { type RunningProgram, startProgram } from './startProgram.ts';
import type { RunningSystem, SystemName } from './system.ts';

export interface SystemsOptions {
  readonly names: readonly SystemName[];
  /** Of the administrator, on the database of the benchmark; null where the product starts the PostgreSQL of its DATA_DIR itself. */
  readonly adminUrl: string | null;
  /** DATA_DIR of the systems. */
  readonly dataDir: string;
  /** Variables of the product's configuration beside those that are the same in every run, above all its identity provider. */
  readonly settings: Readonly<Record<string, string>>;
  /** Options of Node for the embedded product alone. */
  readonly embeddedNodeOptions?: readonly string[];
}

export interface RunningSystems {
  readonly systems: readonly RunningSystem[];
  stop(): Promise<void>;
}

const SECRET = 'known to the processes of one benchmark alone';

/**
 * Starts these systems side by side. `distributed` and `hive` stand before the same subgraph processes; every other system has
 * its own.
 */
export async function startSystems(options: SystemsOptions): Promise<RunningSystems> {
  const starting: Promise<RunningProgram>[] = [];
  const stop = async (): Promise<void> => {
    const ends = await Promise.allSettled(starting.splice(0));
    await Promise.all(ends.map((end) => (end.status === 'fulfilled' ? end.value.stop() : undefined)));
  };
  const ports = await freePorts(2 * subgraphs.length);
  const [own, stock] = [urlsAt(ports.slice(0, subgraphs.length)), urlsAt(ports.slice(subgraphs.length))];
  const start = (path: string, more: Readonly<Record<string, string>>, argument?: string): Promise<RunningProgram> => {
    const isEmbedded = path === 'gateway/main.ts' && argument === undefined;
    const program = startProgram({
      path,
      arguments: argument === undefined ? [] : [argument],
      env: { ...environment(options), ...more },
      logFile: logFileOf(options.dataDir, path, argument),
      nodeOptions: isEmbedded ? (options.embeddedNodeOptions ?? []) : [],
    });
    starting.push(program);
    return program;
  };
  const startAll = (path: string, urls: Readonly<Record<string, string>>): Promise<RunningProgram>[] =>
    subgraphs.map(({ name }) => start(path, urls, name));
  let ownSubgraphs: readonly Promise<RunningProgram>[] | undefined;

  /** The front in front. All start at once: none of them waits for another before it is asked. */
  function programsOf(name: SystemName): Promise<RunningProgram[]> {
    switch (name) {
      case 'embedded':
        return Promise.all([start('gateway/main.ts', {})]);
      case 'distributed':
        ownSubgraphs ??= startAll('subgraphs/serve.ts', own);
        return Promise.all([start('gateway/main.ts', own, '--distributed'), ...ownSubgraphs]);
      case 'hive':
        ownSubgraphs ??= startAll('subgraphs/serve.ts', own);
        return Promise.all([start('bench/systems/hive/gateway.ts', own), ...ownSubgraphs]);
      case 'stock':
        return Promise.all([
          start('bench/systems/stock/gateway.ts', stock),
          ...startAll('bench/systems/stock/subgraph.ts', stock),
        ]);
      case 'limit':
        return Promise.all([start('bench/systems/limit/server.ts', {})]);
    }
  }

  try {
    const systems: RunningSystem[] = [];
    for (const name of options.names) {
      const [front, ...others] = await programsOf(name);
      if (front) systems.push({ name, url: front.url, pids: [front, ...others].map(({ pid }) => pid) });
    }
    return { systems, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where the log of a program goes. */
export function logFileOf(dataDir: string, path: string, argument = ''): string {
  return join(dataDir, 'logs', `${[path, argument].join(' ').trim().replace(/\W+/g, '-')}.log`);
}

/** As in production, with logs on. */
function environment({ adminUrl, dataDir, settings }: SystemsOptions): Record<string, string> {
  return {
    PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    NODE_ENV: 'production',
    ...(adminUrl !== null && { DATABASE_URL: adminUrl }),
    DATA_DIR: dataDir,
    VIEWER_SECRET: SECRET,
    LOG_LEVEL: 'info',
    PORT: '0',
    HOST: '127.0.0.1',
    ...settings,
  };
}

function urlsAt(ports: readonly number[]): Record<string, string> {
  return Object.fromEntries(
    subgraphs.map(({ name }, index) => [`SUBGRAPH_URL_${name.toUpperCase()}`, `http://127.0.0.1:${ports[index]}/graphql`]),
  );
}

/** Ports of the loopback interface that nobody uses right now. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
