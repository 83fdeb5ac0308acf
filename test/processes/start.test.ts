import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type RunningProcess, startProcess } from '../support/startProcess.ts';
import { clusterOf, emptyDataDir, removeDataDirs, serverOf } from './dataFolders.ts';

jest.setTimeout(240_000); // programs that start from nothing, on a machine that may be busy

const run = promisify(execFile);
const PERSONAS = [
  'direct-bill-admin-agent',
  'other-direct-bill-admin-agent',
  'provider-admin-agent',
  'reseller-admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'customer-admin',
  'platform-operator',
  'app-only',
];

interface DevFile {
  readonly url: string;
  readonly tokens: Readonly<Record<string, string>>;
}

const started: RunningProcess[] = [];

function begin(env: Readonly<Record<string, string>>): RunningProcess {
  const program = startProcess(['gateway/main.ts'], { LOG_LEVEL: 'error', PORT: '0', ...env });
  started.push(program);
  return program;
}

/** The graph on a data folder, once it has answered. */
async function graphOn(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<RunningProcess> {
  const program = begin({ DATA_DIR: dataDir, ...env });
  await program.printed('curl ');
  return program;
}

async function devFile(dataDir: string): Promise<DevFile> {
  return JSON.parse(await readFile(join(dataDir, 'dev.json'), 'utf8'));
}

/** How many customers a token shows. */
async function customersSeen(url: string, token: string | undefined): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ customers(first: 1) { totalCount } }' }),
  });
  return JSON.parse(await response.text()).data?.customers?.totalCount;
}

/** All a program says before it ends by itself with code 1. */
async function lastWords(env: Readonly<Record<string, string>>): Promise<string> {
  const program = begin(env);
  expect(await program.ended).toBe(1);
  return program.output();
}

/** A test that failed leaves nothing to the next. */
afterEach(async () => {
  for (const { kill } of started) kill('SIGKILL');
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});

afterAll(removeDataDirs);

describe('npm start', () => {
  let dataDir: string;
  let first: DevFile;

  beforeAll(async () => {
    dataDir = await emptyDataDir();
  });

  it('tells the address, a token per persona and a query that works as it is printed, and leaves nothing behind at SIGTERM', async () => {
    const graph = await graphOn(dataDir);
    first = await devFile(dataDir);
    expect(Object.keys(first.tokens)).toEqual(PERSONAS);
    expect((await stat(join(dataDir, 'dev.json'))).mode & 0o777).toBe(0o600);
    const lines = graph.output().trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Partner Graph answers at http:\/\/127\.0\.0\.1:\d+\/graphql, \d+ ms after its start\.$/);
    expect(lines[0]).toContain(first.url);
    for (const [persona, token] of Object.entries(first.tokens)) expect(lines[lines.indexOf(`${persona}:`) + 1]).toBe(token);

    const { stdout } = await run('bash', ['-c', lines.at(-1) ?? '']);
    expect(JSON.parse(stdout)).toEqual({ data: { customers: expect.objectContaining({ totalCount: expect.any(Number) }) } });
    expect(await customersSeen(first.url, first.tokens['direct-bill-admin-agent'])).toBeGreaterThan(0);

    graph.kill('SIGTERM');
    expect(await graph.ended).toBe(0);
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('starts again with the same data and the same keys', async () => {
    const graph = await graphOn(dataDir);
    const { url, tokens } = await devFile(dataDir);
    const seen = await customersSeen(url, tokens['direct-bill-admin-agent']);
    expect(seen).toBeGreaterThan(0);
    expect(await customersSeen(url, first.tokens['direct-bill-admin-agent'])).toBe(seen);

    graph.kill('SIGINT');
    expect(await graph.ended).toBe(0);
  });

  it('starts again after it was killed', async () => {
    const killed = await graphOn(dataDir);
    killed.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');

    const graph = await graphOn(dataDir);
    const { url, tokens } = await devFile(dataDir);
    expect(await customersSeen(url, tokens['direct-bill-admin-agent'])).toBeGreaterThan(0);
    graph.kill();
    expect(await graph.ended).toBe(0);
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('ends at Ctrl-C on the terminal, which npm, the shell and every program are told, and leaves no PostgreSQL', async () => {
    const { PATH = '', HOME = '' } = process.env;
    const npm = spawn('npm', ['start'], {
      env: { PATH, HOME, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
      detached: true,
    });
    let said = '';
    npm.stdout.on('data', (text) => {
      said += text;
      if (said.includes('curl ')) process.kill(-(npm.pid ?? 0), 'SIGINT');
    });
    npm.stderr.on('data', (text) => {
      said += text;
    });
    const [code, signal] = await once(npm, 'close');
    expect(said).toContain('Partner Graph answers at');
    expect([0, 'SIGINT']).toContain(code ?? signal); // some shells end by the signal themselves once their program has ended
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('waits for its own start when it is stopped meanwhile, and leaves nothing behind', async () => {
    const graph = begin({ DATA_DIR: dataDir });
    while (!(await serverOf(dataDir))) await Promise.race([graph.ended, new Promise((resolve) => setTimeout(resolve, 10))]);
    graph.kill('SIGTERM');
    expect(await graph.ended).toBe(0);
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('says in one sentence that its port is taken, and leaves nothing behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    expect(await lastWords({ DATA_DIR: dataDir, PORT: port })).toBe(
      `Port ${port} on 127.0.0.1 is taken: stop the other program, or set PORT.\n`,
    );
    other.close();
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('says in one sentence that its keys are broken', async () => {
    await writeFile(join(dataDir, 'development-key.json'), '{"kty":');
    expect(await lastWords({ DATA_DIR: dataDir })).toBe(
      `The file ${join(dataDir, 'development-key.json')} does not hold a key: remove it, and start again for a new one.\n`,
    );
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('says in one sentence that its data folder is broken', async () => {
    await rm(join(clusterOf(dataDir), 'PG_VERSION'));
    const words = await lastWords({ DATA_DIR: dataDir });
    expect(words).toMatch(/^PostgreSQL cannot use the data folder .* Restore the folder from a backup, or move it away .*\n$/);
    expect(words).toContain(clusterOf(dataDir));
  });
});

describe('a start that cannot be', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535; it is "abc".'],
    [
      { NODE_ENV: 'production' },
      'AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL must be set in production: development tokens are refused there.',
    ],
    [
      { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/partner_graph' },
      'The database of DATABASE_URL cannot be used: connect ECONNREFUSED 127.0.0.1:1.',
    ],
  ])('is told in one sentence: %j', async (env, sentence) => {
    expect(await lastWords({ DATA_DIR: await emptyDataDir(), ...env })).toBe(`${sentence}\n`);
  });

  it('says that DATA_DIR is a file', async () => {
    const dataDir = join(await emptyDataDir(), 'file');
    await writeFile(dataDir, '');
    expect(await lastWords({ DATA_DIR: dataDir })).toBe(
      `The data folder ${dataDir} is not a folder: remove the file, or set DATA_DIR to another place.\n`,
    );
  });
});
