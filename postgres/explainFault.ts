import { hasCode } from '../gateway/hasCode.ts';
import { PostgresProblem } from './PostgresProblem.ts';

/** A fault of the system, or what a server said at its end, in one sentence with what to do; anything else as it is. */
export function explainFault(fault: unknown, dataDir: string): unknown {
  if (fault instanceof PostgresProblem) return fault;
  const problem = (text: string) => new PostgresProblem(text, { cause: fault });
  if (hasCode(fault, 'ENOSPC', 'EDQUOT', '53100') || /No space left on device/.test(messageOf(fault)))
    return problem(`The disk of the data folder ${dataDir} is full: make room, and start again.`);
  if (hasCode(fault, 'EACCES', 'EPERM', 'EROFS')) {
    return problem(
      `The data folder ${dataDir} cannot be used by this user (${messageOf(fault)}): set DATA_DIR to a folder of your own, or start ` +
        'as its owner.',
    );
  }
  if (hasCode(fault, 'ENOTDIR', 'EEXIST'))
    return problem(`The data folder ${dataDir} is not a folder: remove the file, or set DATA_DIR to another place.`);
  if (hasCode(fault, '28P01', '28000')) {
    return problem(
      `PostgreSQL does not know the password kept in ${dataDir}/postgres-password: restore that file, or move the data folder away ` +
        'to start with an empty one.',
    );
  }
  return fault;
}

function messageOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'message' in fault ? String(fault.message) : String(fault);
}
