import { readFile, stat } from 'node:fs/promises';
import { hasCode } from '../gateway/hasCode.ts';
import { type Decision, refuse } from '../subgraphs/shared/decision.ts';
import { decodeText } from './decodeText.ts';

const MAX_BYTES = 256 * 1024 * 1024;

/** The text of a file, or a sentence that says why it has none. */
export async function readText(path: string): Promise<Decision<string, string>> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return refuse(`It is larger than ${MAX_BYTES / 1024 / 1024} MB: split it.`);
    return decodeText(await readFile(path));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return refuse('There is no such file.');
    if (hasCode(error, 'EISDIR')) return refuse('It is a link to a folder, which is not followed: name the folder itself.');
    if (hasCode(error, 'EACCES', 'EPERM')) return refuse('It may not be read: permission is missing.');
    throw error;
  }
}
