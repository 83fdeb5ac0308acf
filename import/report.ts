import { quoted } from '../subgraphs/shared/WireFields.ts';
import { type FileReport, NO_CHANGES } from './FileReport.ts';

type Counts = Pick<FileReport, 'read' | 'changes' | 'refused'>;

/** What became of one file, for people. */
export function fileLines({ path, kind, problem, notes, reasons, ...counts }: FileReport): string[] {
  return [
    kind === null ? path : `${path}: ${kind}`,
    ...(kind === null ? [] : [countsOf(counts)]),
    ...(problem === null ? [] : [`${kind === null ? 'not imported' : 'broken off'}: ${problem}`]),
    ...notes.map((note) => `note: ${note}`),
    ...reasons.map(({ name, place, reason }) => `refused: ${name === null ? '' : `${nameOf(name)} `}(${place}): ${reason}.`),
  ].map((line, at) => (at === 0 ? line : `  ${line}`));
}

/** The sum over all files, for people. */
export function totalLine(reports: readonly FileReport[], elapsedMs: number): string {
  const counts = reports.reduce<Counts>(
    (sum, { read, changes, refused }) => ({
      read: sum.read + read,
      changes: {
        CREATED: sum.changes.CREATED + changes.CREATED,
        CHANGED: sum.changes.CHANGED + changes.CHANGED,
        UNCHANGED: sum.changes.UNCHANGED + changes.UNCHANGED,
      },
      refused: sum.refused + refused,
    }),
    { read: 0, changes: NO_CHANGES, refused: 0 },
  );
  const broken = reports.filter(({ problem }) => problem !== null).length;
  const files = `${reports.length} ${reports.length === 1 ? 'file' : 'files'}`;
  const failed = broken === 0 ? '' : `, ${broken} of them not imported`;
  return `Total: ${files}${failed}; ${countsOf(counts)}; ${(elapsedMs / 1000).toFixed(1)} s`;
}

function countsOf({ read, changes, refused }: Counts): string {
  const { CREATED, CHANGED, UNCHANGED } = changes;
  return `${read} read, ${CREATED} created, ${CHANGED} changed, ${UNCHANGED} unchanged, ${refused} refused`;
}

/** An id as it is; anything else in quotes. */
function nameOf(name: string): string {
  return /^[\w.:-]{1,100}$/.test(name) ? name : quoted(name);
}
