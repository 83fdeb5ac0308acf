import pino from 'pino';
import { isClean } from '../../import/FileReport.ts';
import type { ImportParts } from '../../import/ImportParts.ts';
import { importPaths } from '../../import/importPaths.ts';
import { kinds, needless } from '../../import/kinds/index.ts';
import { fileLines, totalLine } from '../../import/report.ts';
import { system } from '../../subgraphs/shared/viewer.ts';
import type { Api } from '../support/startApi.ts';
import { type ImportRun, untimed } from './runImport.ts';

/** Runs the import in the test's process, into the subgraphs of an API; the same answer as `runImport`. */
export async function importHere(api: Api, paths: readonly string[], more: Partial<ImportParts> = {}): Promise<ImportRun> {
  const parts: ImportParts = {
    kinds,
    needless,
    subgraph: async (name) => api.subgraphs[name],
    caller: () => ({ viewer: system('import'), now: api.now(), newId: api.newId }),
    partnerId: null,
    customerTenantId: null,
    progress: () => undefined,
    signal: new AbortController().signal,
    log: pino({ level: 'silent' }),
    ...more,
  };
  const lines: string[] = [];
  const reports = await importPaths(paths, parts, (report) => lines.push(...fileLines(report)));
  return { code: reports.every(isClean) ? 0 : 1, lines: [...lines, untimed(totalLine(reports, 0))] };
}
