import { type FileReport, notImported } from './FileReport.ts';
import type { ImportParts, Met } from './ImportParts.ts';
import { importFile } from './importFile.ts';
import { sourceFiles } from './sourceFiles.ts';

/** Imports files and folders one after the other; `told` hears of each file as soon as it is finished. */
export async function importPaths(
  paths: readonly string[],
  parts: ImportParts,
  told: (report: FileReport) => void,
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  const met: Met = new Map();
  const tell = (report: FileReport): void => {
    reports.push(report);
    told(report);
  };
  for (const { path, files } of await sourceFiles(paths)) {
    if (!files.ok) tell(notImported(path, { problem: files.refusals[0] }));
    for (const file of files.ok ? files.value : []) {
      const isOver = parts.signal.aborted || reports.some(({ left }) => left > 0);
      tell(
        isOver
          ? notImported(file, { problem: 'It was not begun: the import broke off before.' })
          : await importFile(file, parts, met),
      );
    }
  }
  return reports;
}
