/**
 * Starts a program of the project: `node scripts/start.mjs gateway/main.ts`. Runs what `node --import tsx gateway/main.ts` runs,
 * and answers most of a second sooner: esbuild puts the hundreds of files of a program into a few, again whenever one of them has
 * changed, while tsx asks another thread about every import at every start. Where nothing can be written, tsx does it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Inside node_modules, so that the packages of the program are found. */
const cache = join(root, 'node_modules', '.cache', 'partner-graph');
/** Files beside the program's own that change what is built. */
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'scripts/start.mjs'];
/** A file changed so shortly before it was read may have changed again since, with the same time. */
const UNSURE_MS = 2000;
const KEPT = 8;

const [, , program = 'gateway/main.ts', ...rest] = process.argv;
const entry = resolve(root, program);
process.argv.splice(1, process.argv.length, entry, ...rest);

module.enableCompileCache?.(); // Node 22 and later
const built = freshBuild() ?? (await build());
if (built === null) await import('tsx');
else process.setSourceMapsEnabled(true);
await import(pathToFileURL(built === null ? entry : join(built, `${basename(program, '.ts')}.mjs`)).href);

/** The folder of the last build, unless a file that went into it has changed since. */
function freshBuild() {
  const record = recordPath();
  if (!existsSync(record)) return null;
  const { folder, inputs } = JSON.parse(readFileSync(record, 'utf8'));
  return existsSync(folder) && inputs.every(([path, state]) => stateOf(path) === state) ? folder : null;
}

/** Answers the folder; null where nothing can be written. */
async function build() {
  const esbuild = await import('esbuild');
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    absWorkingDir: root,
    outdir: cache,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    metafile: true,
    write: false,
  });
  const folder = join(cache, hashOf(outputFiles.map(({ path, hash }) => [path, hash])));
  try {
    writeOnce(folder, outputFiles);
    keepRecord(
      folder,
      Object.keys(metafile.inputs).map((path) => resolve(root, path)),
    );
    removeOldBuilds();
    return folder;
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    return null;
  }
}

function writeOnce(folder, files) {
  if (existsSync(folder)) return;
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const { path, contents } of files) writeFileSync(join(draft, basename(path)), contents);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error; // another start was quicker
  }
}

function keepRecord(folder, inputs) {
  const before = performance.timeOrigin - UNSURE_MS;
  if (inputs.some((path) => statSync(path).mtimeMs > before)) return;
  const draft = `${recordPath()}-${process.pid}`;
  writeFileSync(draft, JSON.stringify({ folder, inputs: inputs.map((path) => [path, stateOf(path)]) }));
  renameSync(draft, recordPath());
}

function recordPath() {
  const settings = SETTINGS.map((path) => stateOf(join(root, path)));
  return join(cache, `${hashOf([entry, process.version, settings])}.json`);
}

function stateOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : 'gone';
}

function removeOldBuilds() {
  const folders = readdirSync(cache, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      path: join(cache, name),
      changedAt: statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.changedAt - a.changedAt);
  for (const { path } of folders.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

function hashOf(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
