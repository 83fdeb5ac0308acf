import { type FileReport, notImported } from './FileReport.ts';
import type { ImportParts, Met } from './ImportParts.ts';
import { importFile } from './importFile.ts';
import { sourceFiles } from './sourceFiles.ts';

/**
 * Imports files and folders one after the other, those that others rest on first; `told` hears of each file as soon as it is finished.
 */
export async function importPaths(
  paths: readonly string[],
  parts: ImportParts,
  told: (report: FileReport) => void,
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  const met: Met = new Map();
  const waiting: { readonly file: string; readonly phase: number }[] = [];
  const tell = (report: FileReport): void => {
    reports.push(report);
    told(report);
  };
  for (const { path, files } of await sourceFiles(paths)) {
    if (!files.ok) tell(notImported(path, { problem: files.refusals[0] }));
    waiting.push(...(files.ok ? files.value.map((file) => ({ file, phase: 0 })) : []));
  }
  while (waiting.length > 0) {
    const phase = Math.min(...waiting.map((one) => one.phase));
    for (const one of waiting.splice(0)) {
      if (one.phase > phase) {
        waiting.push(one);
        continue;
      }
      const isOver = parts.signal.aborted || reports.some(({ left }) => left > 0);
      const report = isOver
        ? notImported(one.file, { problem: 'It was not begun: the import broke off before.' })
        : await importFile(one.file, parts, met, phase);
      if ('phase' in report) waiting.push({ file: one.file, phase: report.phase });
      else tell(report);
    }
  }
  return reports;
}
