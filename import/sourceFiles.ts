import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hasCode } from '../gateway/hasCode.ts';
import { accept, type Decision, refuse } from '../subgraphs/shared/decision.ts';

/** A path that was named, and the files it stands for or why there are none. */
export interface NamedPath {
  readonly path: string;
  readonly files: Decision<readonly string[], string>;
}

/**
 * The files behind the paths: a folder stands for all files in it and below, in the order of their names, those that begin with
 * a dot left out. A file that is named twice is taken once.
 */
export async function sourceFiles(paths: readonly string[]): Promise<NamedPath[]> {
  const seen = new Set<string>();
  const isNew = (file: string): boolean => !seen.has(resolve(file)) && Boolean(seen.add(resolve(file)));
  const named: NamedPath[] = [];
  for (const path of paths) {
    const files = await filesOf(path);
    named.push({ path, files: files.ok ? accept(files.value.filter(isNew)) : files });
  }
  return named;
}

async function filesOf(path: string): Promise<Decision<readonly string[], string>> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return found.isFile() ? accept([path]) : refuse('It is neither a file nor a folder.');
    const files = await filesBelow(path);
    return files.length > 0 ? accept(files) : refuse('The folder holds no files.');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return refuse('There is no such file or folder.');
    if (hasCode(error, 'EACCES', 'EPERM')) return refuse('It may not be read: permission is missing.');
    throw error;
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = await Promise.all(
    visible.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    }),
  );
  return files.flat();
}
