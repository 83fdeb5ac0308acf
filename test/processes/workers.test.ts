import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { keepAliveLoad, type Load } from '../support/keepAliveLoad.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { type RunningProcess, startProcess } from '../support/startProcess.ts';
import { emptyDataDir, removeDataDirs, serverOf } from './dataFolders.ts';

jest.setTimeout(240_000); // programs that start from nothing, on a machine that may be busy

const CUSTOMERS = JSON.stringify({ query: '{ customers(first: 1) { totalCount } }' });

const started: RunningProcess[] = [];
let dataDir: string;
let graph: RunningProcess;
let url: string;
let headers: Readonly<Record<string, string>>;

function begin(env: Readonly<Record<string, string>>): RunningProcess {
  const program = startProcess(['gateway/main.ts', '--workers', '2'], { LOG_LEVEL: 'info', PORT: '0', ...env });
  started.push(program);
  return program;
}

/** The process ids of the workers that have answered something so far, in the order of their first answer. */
function workersSeen(): number[] {
  const lines = graph
    .output()
    .split('\n')
    .filter((line) => line.includes('"msg":"request"') && !line.includes('"warm-up"'));
  return [...new Set(lines.map((line) => Number(JSON.parse(line).pid)))];
}

function load(): Load {
  return keepAliveLoad(url, CUSTOMERS, headers, 6);
}

/** Of all workers, as one of them tells it. */
async function requestsCounted(): Promise<number> {
  const { status, body } = await rawRequest(new URL('/metrics', url).href);
  expect(status).toBe(200);
  return Number(/^graph_request_duration_seconds_count\{operation="query"\} (\S+)$/m.exec(body.toString())?.[1]);
}

beforeAll(async () => {
  dataDir = await emptyDataDir();
  graph = begin({ DATA_DIR: dataDir });
  await graph.printed('2 workers answer.');
  const dev: { url: string; tokens: Record<string, string> } = JSON.parse(await readFile(join(dataDir, 'dev.json'), 'utf8'));
  url = dev.url;
  headers = { 'content-type': 'application/json', authorization: `Bearer ${dev.tokens['direct-bill-admin-agent']}` };
});

afterAll(async () => {
  for (const { kill } of started) kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  await removeDataDirs();
});

it('the workers share the requests at one port', async () => {
  const running = load();
  await running.passed(200);
  expect((await running.stop()).failures).toEqual([]);
  expect(workersSeen()).toHaveLength(2);
});

it('all workers are replaced at SIGHUP without a failed request, and the metrics have counted every one', async () => {
  const [before, counted] = [workersSeen(), await requestsCounted()];
  const running = load();
  await running.passed(100);
  graph.kill('SIGHUP');
  await graph.printed('All workers are replaced.');
  await running.passed(200);
  const { answered, failures } = await running.stop();

  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(300);
  const after = workersSeen().slice(before.length);
  expect(after).toHaveLength(2);
  for (const pid of before) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(await requestsCounted()).toBe(counted + answered + after.length); // each begins with a request of its own
});

it('a worker that is killed costs what it was answering, the other answers, and a new one takes its place', async () => {
  const [victim = 0] = workersSeen().slice(-2);
  const known = workersSeen().length;
  const running = load();
  await running.passed(100);
  process.kill(victim, 'SIGKILL');
  await running.passed(100);
  await graph.printed('A worker has ended; another takes its place.');
  const { failures } = await running.stop();

  // Those of the six connections that the killed worker had are reset, and one more may have been on its way to it.
  expect(failures.length).toBeLessThanOrEqual(7);
  const lost = failures.filter((failure) => failure !== 'ECONNRESET');
  expect(lost).toEqual(lost.length === 0 ? [] : ['Error: no answer']);
  while (workersSeen().length === known) await rawRequest(url, { method: 'POST', headers, body: CUSTOMERS });
});

it('SIGTERM lets the workers finish, and PostgreSQL stops last', async () => {
  const workers = workersSeen();
  const running = load();
  await running.passed(50);
  graph.kill('SIGTERM');
  expect(await graph.ended).toBe(0);
  await running.stop();
  for (const pid of workers) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(await serverOf(dataDir)).toBeNull();
});

it('a port that is taken is told once, and nothing is left behind', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const program = begin({ DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'error' });
  expect(await program.ended).toBe(1);
  expect(program.output()).toBe(
    `Port ${port} on 127.0.0.1 is taken: stop the other program, or set PORT.\nThe workers cannot start.\n`,
  );
  other.close();
  expect(await serverOf(dataDir)).toBeNull();
});
