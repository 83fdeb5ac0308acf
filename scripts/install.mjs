/**
 * Brings node_modules up to date before every script of package.json, in a fresh clone too: nothing but Node itself is needed.
 * Costs a tenth of a second where nothing is to do. Of several starts at once one installs, the others wait for it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = [20, 19];
const BEAT_MS = 1000;
/** A lock nobody has touched for so long belongs to a process that was killed. */
const STALE_MS = 15_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const stampPath = join(root, 'node_modules', '.partner-graph-stamp');
/** An empty folder, which git does not see. */
const lockPath = join(root, '.installing');

class InstallProblem extends Error {}

try {
  refuseOldNode();
  if (!isInstalled()) await installOnce();
} catch (error) {
  if (!(error instanceof InstallProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new InstallProblem(
    `Partner Graph needs Node.js ${NEEDED.join('.')} or newer, and this is ${process.versions.node}: install a newer one and start again.`,
  );
}

/** Whether node_modules holds what the lockfile names, for this Node and this platform. */
function isInstalled() {
  const stamp = wantedStamp();
  const [platform, wanted] = stamp.split(' ');
  const present = textOf(stampPath);
  if (present === stamp) return true;
  const [presentPlatform = platform] = present?.split(' ') ?? [];
  if (presentPlatform !== platform || !wanted || !holdsLockedPackages()) return false;
  writeStamp(stamp); // somebody ran npm by hand
  return true;
}

function wantedStamp() {
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(required('package.json'));
  const content = JSON.stringify([dependencies, devDependencies, overrides, allowScripts, required('package-lock.json')]);
  const platform = [process.platform, process.arch, process.versions.modules].join('-');
  return `${platform} ${createHash('sha256').update(content).digest('hex')}`;
}

/** npm writes down what it has installed once it is done. */
function holdsLockedPackages() {
  const present = textOf(join(root, 'node_modules', '.package-lock.json'));
  if (present === null) return false;
  const { packages } = JSON.parse(required('package-lock.json'));
  const installed = JSON.parse(present).packages;
  return Object.entries(packages).every(
    ([path, { version, optional }]) => path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

async function installOnce() {
  await takeLock();
  const beat = setInterval(() => touch(), BEAT_MS);
  try {
    if (!isInstalled()) await install();
  } finally {
    clearInterval(beat);
    release();
  }
}

async function takeLock() {
  for (let told = false; !tryLock() && !tryLock(); ) {
    if (!told) process.stdout.write('Another start is installing the packages; waiting for it.\n');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function tryLock() {
  try {
    mkdirSync(lockPath);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw explained(error, '');
    removeStaleLock();
    return false;
  }
}

/** Moved aside first: of several waiting starts only one can do that. */
function removeStaleLock() {
  const aside = `${lockPath}-${process.pid}`;
  try {
    if (Date.now() - statSync(lockPath).mtimeMs < STALE_MS) return;
    renameSync(lockPath, aside);
    rmdirSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function touch() {
  const now = new Date();
  utimesSync(lockPath, now, now);
}

function release() {
  try {
    rmdirSync(lockPath);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

async function install() {
  process.stdout.write('Installing the packages of package-lock.json. The first time this takes a minute or more.\n');
  const { code, said } = await npmCi();
  if (code !== 0) throw explained(null, said);
  writeStamp(wantedStamp());
}

/** npm itself, the one that runs this script where there is one, as if called from a plain terminal. */
function npmCi() {
  const given = process.env.npm_execpath;
  const isNpm = given !== undefined && /^npm/.test(basename(given));
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...rest] = isNpm ? [process.execPath, given, ...args] : ['npm', ...args];
  const child = spawn(command, rest, {
    cwd: root,
    env: cleanEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: !isNpm && process.platform === 'win32',
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  // The terminal has told npm as well. Wait for its end: it must not write on under the next start.
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interrupted = true;
      child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(error.code === 'ENOENT' ? new InstallProblem('npm was not found: install it, or start with npm start.') : error),
    );
    child.on('close', (code) =>
      interrupted
        ? reject(new InstallProblem('The installation was interrupted; the next start begins it again.'))
        : resolve({ code, said }),
    );
  });
}

/** Without what would make npm leave packages out or install elsewhere. */
function cleanEnvironment() {
  const unwanted =
    /^(node_env|npm_(package|lifecycle)_.*|npm_config_(omit|only|include|production|dev|global|location|prefix|local_prefix|ignore_scripts|dry_run|package_lock|package_lock_only|workspaces?))$/i;
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  // Told within seconds that the registry does not answer, instead of minutes.
  return { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '4000', ...Object.fromEntries(kept) };
}

function explained(error, said) {
  const code = error?.code ?? /npm (?:error|ERR!) code (\w+)/.exec(said)?.[1] ?? '';
  if (code === 'EUSAGE')
    return new InstallProblem('package.json and package-lock.json do not fit together: run npm install, and commit both.');
  if (code === 'ENOSPC') return new InstallProblem(`The disk of ${root} is full: make room, and start again.`);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new InstallProblem(
      `The packages cannot be written to ${join(root, 'node_modules')} (${code}): start as the owner of that folder.`,
    );
  if (
    /^(E(NOTFOUND|AI_AGAIN|CONN\w+|TIMEDOUT|NETUNREACH|HOSTUNREACH|4\d\d|5\d\d|IDLETIMEOUT)|ERR_SOCKET_TIMEOUT|FETCH_ERROR|\w*CERT\w*)$/.test(
      code,
    )
  ) {
    const at = /https?:\/\/[^\s/]+/.exec(said)?.[0];
    return new InstallProblem(
      `The packages could not be fetched${at ? ` from ${at}` : ''} (${code}): check the network and npm config get registry, and start again.`,
    );
  }
  return new InstallProblem(`The packages could not be installed.\n${said || error}`.trimEnd());
}

function writeStamp(stamp) {
  const draft = `${stampPath}-${process.pid}`;
  try {
    writeFileSync(draft, stamp);
    renameSync(draft, stampPath);
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error; // a clone that only others may write is looked at again
  }
}

function required(name) {
  const text = textOf(join(root, name));
  if (text === null) throw new InstallProblem(`${join(root, name)} is missing: clone the project again.`);
  return text;
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
