import { startProcess } from '../support/startProcess.ts';

/** Messages of the log, and marks that the program printed at once, in the order they came. */
async function printedBy(program: string): Promise<string[]> {
  const code = `import { createLog } from './gateway/createLog.ts';
    import { writeSync } from 'node:fs';
    const log = createLog('info');
    ${program}`;
  const running = startProcess(['--input-type=module', '--eval', code], {});
  expect(await running.ended).toBe(0);
  return running
    .output()
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('{') ? JSON.parse(line).msg : line));
}

it('a line waits for others, but for a moment only', async () => {
  const printed = await printedBy(`log.info('first'); writeSync(2, 'at once\\n');
    await new Promise((resolve) => setTimeout(resolve, 400)); writeSync(2, 'later\\n');`);
  expect(printed).toEqual(['at once', 'first', 'later']);
});

it('a warning takes what waits along at once', async () => {
  const printed = await printedBy(`log.info('first'); log.warn('warned'); writeSync(2, 'at once\\n');`);
  expect(printed).toEqual(['first', 'warned', 'at once']);
});

it('nothing is lost at the end, however much there is', async () => {
  const printed = await printedBy(`for (let line = 0; line < 2000; line += 1) log.info(String(line)); process.exit(0);`);
  expect(printed).toEqual(Array.from({ length: 2000 }, (_, line) => String(line)));
});
