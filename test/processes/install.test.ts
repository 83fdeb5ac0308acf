import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';

/** Stands in for npm: notes how it was called, takes its time, and writes down what it has installed as npm does. */
const NPM = `
const { appendFileSync, cpSync, mkdirSync } = require('node:fs');
const { npm_config_omit: omit, NODE_ENV: mode, npm_config_registry: registry } = process.env;
appendFileSync('calls', JSON.stringify({ args: process.argv.slice(2), omit, mode, registry }) + '\\n');
setTimeout(() => {
  mkdirSync('node_modules', { recursive: true });
  cpSync('package-lock.json', 'node_modules/.package-lock.json');
}, 500);
`;
const INSTALLING = 'Installing the packages of package-lock.json. The first time this takes a minute or more.\n';

let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'partner-graph-install-'));
  await cp(projectFile('scripts/install.mjs'), join(clone, 'scripts', 'install.mjs'));
  await writeFile(join(clone, 'npm-cli.js'), NPM);
  await writeFile(join(clone, 'package.json'), JSON.stringify({ scripts: {}, dependencies: { one: '1.0.0' } }));
  await lock('1.0.0');
});

afterEach(() => rm(clone, { recursive: true, force: true }));

async function lock(version: string, options: object = {}): Promise<void> {
  const packages = {
    '': {},
    'node_modules/one': { version, ...options },
    'node_modules/other-platform': { version, optional: true },
  };
  await writeFile(join(clone, 'package-lock.json'), JSON.stringify({ packages }));
}

/** What the script says and its exit code. */
async function install(env: Readonly<Record<string, string>> = {}, options: readonly string[] = []): Promise<[string, number]> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...options, 'scripts/install.mjs'], {
    cwd: clone,
    env: { PATH, HOME, npm_execpath: join(clone, 'npm-cli.js'), ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  const [code] = await once(child, 'close');
  return [said, code];
}

async function calls(): Promise<unknown[]> {
  const lines = (await readFile(join(clone, 'calls'), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

it('installs once, development packages too whatever the environment asks, and keeps the registry it names', async () => {
  const env = { NODE_ENV: 'production', npm_config_omit: 'dev', npm_config_registry: 'https://registry.example' };
  expect(await install(env)).toEqual([INSTALLING, 0]);
  expect(await install(env)).toEqual(['', 0]);
  expect(await calls()).toEqual([
    {
      args: ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      registry: 'https://registry.example',
    },
  ]);
  expect(await readdir(clone)).not.toContain('.installing');
});

it('installs again when the lockfile names something else, and not when a script of package.json changed', async () => {
  await install();
  await writeFile(
    join(clone, 'package.json'),
    JSON.stringify({ scripts: { start: 'node x.js' }, dependencies: { one: '1.0.0' } }),
  );
  expect(await install()).toEqual(['', 0]);
  await lock('1.0.1');
  expect(await install()).toEqual([INSTALLING, 0]);
});

it('takes what somebody has installed by hand', async () => {
  await mkdir(join(clone, 'node_modules'));
  await cp(join(clone, 'package-lock.json'), join(clone, 'node_modules', '.package-lock.json'));
  expect(await install()).toEqual(['', 0]);
});

it('installs once for two starts at the same time', async () => {
  const said = await Promise.all([install(), install()]);
  expect(said.map(([, code]) => code)).toEqual([0, 0]);
  expect(said.map(([text]) => text).sort()).toEqual(['Another start is installing the packages; waiting for it.\n', INSTALLING]);
  expect(await calls()).toHaveLength(1);
});

it('takes over from a start that was killed', async () => {
  await mkdir(join(clone, '.installing'));
  const before = new Date(Date.now() - 60_000);
  await utimes(join(clone, '.installing'), before, before);
  expect(await install()).toEqual([INSTALLING, 0]);
  expect(await readdir(clone)).not.toContain('.installing');
});

it('says in one sentence that Node is too old', async () => {
  const old = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })";
  expect(await install({}, ['--import', `data:text/javascript,${encodeURIComponent(old)}`])).toEqual([
    'Partner Graph needs Node.js 20.19 or newer, and this is 20.18.3: install a newer one and start again.\n',
    1,
  ]);
});

it.each([
  [
    'npm error code ECONNREFUSED\nnpm error request to http://127.0.0.1:1/one failed',
    'The packages could not be fetched from http://127.0.0.1:1 (ECONNREFUSED): check the network and npm config get registry, and start again.',
  ],
  ['npm error code EUSAGE', 'package.json and package-lock.json do not fit together: run npm install, and commit both.'],
  ['npm error something else', 'The packages could not be installed.\nnpm error something else'],
])('says why npm failed: %s', async (said, sentence) => {
  await writeFile(join(clone, 'npm-cli.js'), `console.error(${JSON.stringify(said)}); process.exitCode = 1;`);
  expect(await install()).toEqual([`${INSTALLING}${sentence}\n`, 1]);
  expect(await readdir(clone)).not.toContain('.installing');
});
