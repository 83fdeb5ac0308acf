import { hasCode } from '../gateway/hasCode.ts';
import { PostgresProblem } from './PostgresProblem.ts';

/** A fault of the system, in one sentence with what to do; any other error as it is. */
export function explainFault(error: unknown, dataDir: string): unknown {
  const problem = (text: string) => new PostgresProblem(text, { cause: error });
  if (error instanceof PostgresProblem) return error;
  if (hasCode(error, 'ENOSPC', 'EDQUOT', '53100'))
    return problem(`The disk of the data folder ${dataDir} is full: make room, and start again.`);
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) {
    return problem(
      `The data folder ${dataDir} cannot be used by this user (${messageOf(error)}): set DATA_DIR to a folder of your own, or start as its owner.`,
    );
  }
  if (hasCode(error, 'ENOTDIR', 'EEXIST'))
    return problem(`The data folder ${dataDir} is not a folder: remove the file, or set DATA_DIR to another place.`);
  if (hasCode(error, '28P01', '28000')) {
    return problem(
      `PostgreSQL does not know the password kept in ${dataDir}/postgres-password: restore that file, or move the data folder away to start with an empty one.`,
    );
  }
  return error;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
