import { once } from 'node:events';
import { appendFile, chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import pino from 'pino';
import { hasCode } from '../../gateway/hasCode.ts';
import { PostgresProblem } from '../../postgres/PostgresProblem.ts';
import { readPostmasterFile } from '../../postgres/postmasterFile.ts';
import { startPostgres } from '../../postgres/startPostgres.ts';
import { startProcess } from '../support/startProcess.ts';
import { clusterOf, emptyDataDir, removeDataDirs, serverGone, serverOf } from './dataFolders.ts';

jest.setTimeout(120_000); // programs that start from nothing, on a machine that may be busy

const log = pino({ level: 'silent' });
const start = (dataDir: string) => startPostgres({ dataDir, log });
const asRoot = process.getuid?.() === 0 ? it : it.skip;

async function sql(url: string, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function dataDirectory(url: string): Promise<string> {
  const [row] = await sql(url, "SELECT current_setting('data_directory') AS folder");
  return String(row?.folder);
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** A program that uses the server of a data folder, once it does. */
async function user(dataDir: string) {
  const program = startProcess(['test/processes/usePostgres.ts', dataDir], {});
  await program.printed('PostgreSQL answers at');
  return program;
}

describe('the PostgreSQL of a data folder', () => {
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await emptyDataDir();
  });

  afterAll(removeDataDirs);

  it('is made at the first start: one password for its owner alone, reached on this machine alone, no server left after the stop', async () => {
    const server = await start(dataDir);
    const pid = (await serverOf(dataDir))?.pid;
    expect(pid).toEqual(expect.any(Number));
    expect(await sql(server.adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await sql(server.adminUrl, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(await sql(server.adminUrl, "SELECT lower('ŽLUŤ'), 'a' < 'B' AS ordered")).toEqual([{ lower: 'žluť', ordered: false }]);
    const password = await readFile(join(dataDir, 'postgres-password'), 'utf8');
    expect(new URL(server.adminUrl).password).toBe(password);
    expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600);
    await expect(sql(server.adminUrl.replace(password, 'wrong'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });

    await sql(server.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await server.stop();
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('has every extension a subgraph may want', async () => {
    const server = await start(dataDir);
    for (const name of ['pgcrypto', 'pg_trgm', 'citext', 'btree_gist', 'uuid-ossp', 'unaccent'])
      await sql(server.adminUrl, `CREATE EXTENSION IF NOT EXISTS "${name}"`);
    expect(await sql(server.adminUrl, "SELECT similarity('žluť', 'žlutá') > 0 AS letters")).toEqual([{ letters: true }]);
    await server.stop();
  });

  it('keeps data and port from start to start', async () => {
    const first = await start(dataDir);
    await first.stop();
    const second = await start(dataDir);
    expect(second.adminUrl).toBe(first.adminUrl);
    expect(await sql(second.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it('takes another port, and keeps that, when its own is taken', async () => {
    const port = Number(await readFile(join(dataDir, 'postgres-port'), 'utf8'));
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const server = await start(dataDir);
    const moved = Number(new URL(server.adminUrl).port);
    expect(moved).not.toBe(port);
    expect(await readFile(join(dataDir, 'postgres-port'), 'utf8')).toBe(String(moved));
    await server.stop();
    other.close();
  });

  it('is shared by two processes; the last one to leave stops it', async () => {
    const first = await user(dataDir);
    const pid = (await serverOf(dataDir))?.pid;
    const second = await start(dataDir);
    expect((await serverOf(dataDir))?.pid).toBe(pid);

    first.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(await sql(second.adminUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);

    await second.stop();
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('outlives a process that is killed, and is taken over by the next one', async () => {
    const killed = await user(dataDir);
    const pid = (await serverOf(dataDir))?.pid;
    killed.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    expect((await serverOf(dataDir))?.pid).toBe(pid);

    const next = await start(dataDir);
    expect((await serverOf(dataDir))?.pid).toBe(pid);
    await next.stop();
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('recovers what was committed after its server was killed', async () => {
    const before = await start(dataDir);
    await sql(before.adminUrl, 'INSERT INTO kept VALUES (2)');
    const pid = (await serverOf(dataDir))?.pid ?? 0;
    process.kill(pid, 'SIGKILL');
    await serverGone(dataDir);
    expect((await readPostmasterFile(clusterOf(dataDir)))?.pid).toBe(pid);

    const after = await start(dataDir);
    expect(await sql(after.adminUrl, 'SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
    await before.stop();
    expect(await sql(after.adminUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await after.stop();
  });

  it('starts although another program has the number its killed server had', async () => {
    const path = join(clusterOf(dataDir), 'postmaster.pid');
    await writeFile(path, `${process.pid}\n${clusterOf(dataDir)}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`);
    const server = await start(dataDir);
    expect((await serverOf(dataDir))?.pid).not.toBe(process.pid);
    await server.stop();
  });

  it('stops after the process at Ctrl-C on the terminal, which every process of the group is told', async () => {
    const program = await user(dataDir);
    const pid = (await serverOf(dataDir))?.pid ?? 0;
    process.kill(-program.pid, 'SIGINT');
    expect(await program.ended).toBe(0);
    expect(await serverOf(dataDir)).toBeNull();
    const said = await readFile(join(dataDir, 'postgres', 'server.log'), 'utf8');
    expect(said.split(`[${pid}] LOG:  received fast shutdown request`)).toHaveLength(2);
  });

  it('keeps its log short', async () => {
    const path = join(dataDir, 'postgres', 'server.log');
    await appendFile(path, 'x'.repeat(1_000_001));
    const server = await start(dataDir);
    await sql(server.adminUrl, 'SELECT no_such_column').catch(() => null);
    await server.stop();
    expect((await stat(path)).size).toBeLessThan(10_000);
    expect((await stat(`${path}.1`)).size).toBeGreaterThan(1_000_000);
    expect(await readFile(path, 'utf8')).not.toContain('no_such_column');
  });

  asRoot('may be a copy that root has made', async () => {
    const copy = await emptyDataDir();
    await cp(dataDir, copy, { recursive: true });
    await chmod(copy, 0o711);
    const server = await start(copy);
    expect(await sql(server.adminUrl, 'SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
    await server.stop();
  });

  asRoot('says in one sentence that its user can no longer reach it', async () => {
    await chmod(dataDir, 0o700);
    await expect(start(dataDir)).rejects.toMatchObject({
      name: 'PostgresProblem',
      message:
        `The data folder ${dataDir}/postgres can no longer be reached by the OS user who runs PostgreSQL: give others the right ` +
        'to pass (chmod o+x) through the folders above it, or set DATA_DIR to another folder.',
    });
    await chmod(dataDir, 0o711);
  });

  it('says in one sentence that its folder is broken', async () => {
    await rm(join(clusterOf(dataDir), 'global', 'pg_control'));
    const error = await start(dataDir).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(PostgresProblem);
    expect(error).toMatchObject({
      message:
        `PostgreSQL cannot use the data folder ${clusterOf(dataDir)}: could not find the database system. Restore the folder from ` +
        `a backup, or move it away to start with an empty one; more is in ${join(dataDir, 'postgres', 'server.log')}.`,
    });
  });
});

describe('a new data folder', () => {
  afterEach(removeDataDirs);

  it('is made once by two processes that start at the same time, and both use it', async () => {
    const dataDir = await emptyDataDir();
    const [first, second] = await Promise.all([user(dataDir), start(dataDir)]);
    expect(first.output()).toContain(second.adminUrl);
    first.kill();
    await Promise.all([first.ended, second.stop()]);
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('is made after a start that was killed half way', async () => {
    const dataDir = await emptyDataDir();
    const program = startProcess(['test/processes/usePostgres.ts', dataDir], {});
    while (!(await entriesOf(join(dataDir, 'postgres'))).some((name) => name.startsWith('draft-'))) await sleep(5);
    program.kill('SIGKILL');
    await program.ended;
    expect(await entriesOf(join(dataDir, 'postgres'))).not.toContain('data');
    const server = await start(dataDir);
    await server.stop();
  });

  it('cannot be a file', async () => {
    const dataDir = join(await emptyDataDir(), 'file');
    await writeFile(dataDir, '');
    await expect(start(dataDir)).rejects.toMatchObject({
      name: 'PostgresProblem',
      message: `The data folder ${dataDir} is not a folder: remove the file, or set DATA_DIR to another place.`,
    });
  });

  asRoot('goes where its user can reach it, and stays there', async () => {
    const home = await mkdtemp(join(tmpdir(), 'partner-graph-home-'));
    const dataDir = join(home, 'data');
    const warnings: string[] = [];
    const told = pino({ level: 'warn' }, { write: (line) => warnings.push(JSON.parse(line).msg) });
    const first = await startPostgres({ dataDir, log: told });
    const folder = await dataDirectory(first.adminUrl);
    try {
      expect(folder).toMatch(/^\/var\/lib\/partner-graph\/[0-9a-f]{12}\/data-[0-9a-f]{12}\/data$/);
      expect(warnings).toEqual([
        `PostgreSQL runs as an OS user who cannot reach the folder of the project: its data is in ${join(folder, '..', '..')}.`,
      ]);
      await first.stop();
      await chmod(home, 0o711);
      const second = await start(dataDir);
      expect(await dataDirectory(second.adminUrl)).toBe(folder);
      await second.stop();
    } finally {
      await rm(join(folder, '..'), { recursive: true, force: true });
      await rm(home, { recursive: true, force: true });
    }
  });
});
