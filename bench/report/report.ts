import type { Measurement } from '../measure/measureLoad.ts';
import { type OperationName, operationTitles } from '../operations/operation.ts';
import { replayModes } from '../rls/replay.ts';
import { type SystemName, systemTitles } from '../systems/system.ts';
import { digits, markdownTable } from './markdownTable.ts';
import type { Results } from './Results.ts';
import { ratio, rlsCosts, targets } from './targets.ts';

/** The report of a run as Markdown. */
export function report(results: Results): string {
  const sections = [heading(results), targetSection(results)];
  for (const [operation, figures] of results.figures) sections.push(operationSection(results, operation, figures));
  sections.push(processSection(results), rlsSection(results), ...profileSections(results));
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function heading({ options, at, machine, rows, idleCpu }: Results): string {
  const { scale, seed, rounds, seconds, connections, systems } = options;
  const count = (number: number): string => number.toLocaleString('en');
  const setting = [
    `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC · Node ${machine.node} · PostgreSQL ${machine.postgres}, on the same machine`,
    `${machine.cores} cores (${machine.processor}), ${machine.memoryGb.toFixed(0)} GB`,
    `seed "${seed}": 50 partners, ${count(rows.customers)} customers, ${count(rows.subscriptions)} subscriptions, ${count(rows.users)} users, ` +
      `${count(rows.gdapRelationships)} GDAP relationships, ${count(rows.serviceRequests)} service requests`,
    `${connections} connections; medians of ${rounds} rounds of ${seconds} s, in which the systems took turns`,
    `before that, all systems gave the same JSON; the change M, which the limit does not have, as a dry run`,
    `what runs by itself while nobody asks is no statement of a request; the CPU the database takes for it (${digits(idleCpu)} ms a second, all systems together) is taken off`,
  ];
  const named = systems.map((name) => `- \`${name}\`: ${systemTitles[name]}`);
  return [`# Speed at scale ${scale}`, setting.map((line) => `- ${line}`).join('\n'), named.join('\n')].join('\n\n');
}

function targetSection(results: Results): string {
  const found = targets(results);
  if (found.length === 0) return '';
  const rows = found.map(({ what, wanted, got, isMet }) => [what, wanted, got, isMet ? 'met' : '**missed**']);
  return `## Targets\n\n${markdownTable(['what', 'target', 'measured', ''], rows)}`;
}

function operationSection(results: Results, operation: OperationName, figures: ReadonlyMap<SystemName, Measurement>): string {
  const times = (system: SystemName, to: SystemName): string => {
    const got = ratio(results, operation, system, to);
    return got === null ? '–' : digits(got);
  };
  const rows = [...figures].map(([system, measured]) => [
    system,
    digits(measured.requestsPerSecond),
    digits(measured.p50Ms),
    digits(measured.p99Ms),
    digits(measured.systemCpuMs),
    digits(measured.databaseCpuMs),
    digits(measured.statements),
    times(system, 'stock'),
    times(system, 'limit'),
  ]);
  const head = ['system', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'database CPU ms', 'SQL statements', '× stock', '× limit'];
  return `## ${operation}: ${operationTitles[operation]}\n\n${markdownTable(head, rows)}`;
}

function processSection({ options, memory, processes, coldStarts, coldStartWithDatabase }: Results): string {
  const rows = options.systems.map((name) => [
    name,
    String(processes.get(name) ?? '–'),
    digits(memory.get(name) ?? Number.NaN),
    digits((coldStarts.get(name) ?? Number.NaN) / 1000),
  ]);
  const table = markdownTable(['system', 'processes', 'memory under load, MB', 'first answer, s'], rows);
  const more =
    coldStartWithDatabase === null
      ? ''
      : `\n\nWith the start of its PostgreSQL, as \`npm start\` does it, \`embedded\` gives its first answer after ${digits(coldStartWithDatabase / 1000)} s.`;
  return `## Memory and start\n\nMemory is that of all processes of a system, the most that was seen after any round. The first answer is operation A, on existing data, with PostgreSQL running.\n\n${table}${more}`;
}

function rlsSection(results: Results): string {
  if (results.rls.length === 0) return '';
  const rows = results.rls.map(({ operation, statements, figures }) => {
    const costs = rlsCosts(results, operation);
    return [
      operation,
      digits(statements),
      ...replayModes.map((mode) => digits(figures[mode].databaseCpuMs)),
      ...replayModes.map((mode) => digits(figures[mode].requestsPerSecond)),
      percent(costs?.ofDatabase),
      percent(costs?.ofRequest),
    ];
  });
  const head = [
    'operation',
    'statements',
    ...replayModes.map((mode) => `${mode}: database CPU ms`),
    ...replayModes.map((mode) => `${mode}: requests/s`),
    'cost to the database',
    'cost to a request',
  ];
  return `## Row-level security

The statements that the product sends for an operation, recorded and sent again: as the product sends them (\`policies\`), as a superuser whom no policy binds (\`settings\`), and without the viewer's settings too (\`bare\`). The cost is the CPU of the database that \`policies\` takes more than \`bare\`: as a share of \`bare\`, and of all CPU that \`embedded\` and the database take for a request otherwise.

${markdownTable(head, rows)}`;
}

function percent(share: number | null | undefined): string {
  return share == null ? '–' : `${(share * 100).toFixed(1)} %`;
}

function profileSections({ profiles }: Results): string[] {
  return [...profiles].map(([operation, places]) => {
    const rows = places.map(({ place, share }) => [`\`${place}\``, `${(share * 100).toFixed(1)} %`]);
    return `## Profile of embedded in ${operation}\n\nTime in functions themselves, of the time the process was busy.\n\n${markdownTable(['function', 'share'], rows)}`;
  });
}
