import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../subgraphs/shared/projectFile.ts';

jest.setTimeout(60_000);

let folder: string;
let program: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-program-'));
  program = join(folder, 'program.ts');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Written a while ago, as most files of a program were. */
async function written(name: string, text: string, minutesAgo: number): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text);
  const at = new Date(Date.now() - minutesAgo * 60_000);
  await utimes(path, at, at);
}

/** What the program prints, and its exit code. */
async function started(...args: readonly string[]): Promise<[string, number]> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['scripts/start.mjs', program, ...args], { cwd: projectRoot, env: { PATH, HOME } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  const [code] = await once(child, 'close');
  return [said, code];
}

it('runs a program with its arguments, and sees every change of its files', async () => {
  await written('program.ts', "import { word } from './word.ts';\nconsole.log(word, ...process.argv.slice(2));\n", 30);
  await written('word.ts', "export const word: string = 'one';\n", 30);
  expect(await started('a', 'b')).toEqual(['one a b\n', 0]);
  expect(await started()).toEqual(['one\n', 0]);
  await written('word.ts', "export const word: string = 'two';\n", 20);
  expect(await started()).toEqual(['two\n', 0]);
  await written('word.ts', "export const word: string = 'six';\n", 0);
  expect(await started()).toEqual(['six\n', 0]);
  await written('word.ts', "export const word: string = 'ten';\n", 0);
  expect(await started()).toEqual(['ten\n', 0]);
});

it('loads what is imported later, and names the line of the source in a stack', async () => {
  await written('program.ts', "const { fail } = await import('./fail.ts');\nfail('here');\n", 30);
  await written(
    'fail.ts',
    'interface Nothing {\n  readonly nothing: string;\n}\n\nexport function fail(where: string): Nothing {\n  throw new Error(where);\n}\n',
    30,
  );
  const [said, code] = await started();
  expect(code).toBe(1);
  expect(said).toContain('Error: here');
  expect(said).toMatch(/fail\.ts:6:9/);
  expect(said).toMatch(/program\.ts:2:1/);
});

it('says what is wrong with a program that cannot be read', async () => {
  await written('program.ts', 'const = 1;\n', 30);
  const [said, code] = await started();
  expect(code).toBe(1);
  expect(said).toContain('program.ts:1:6: ERROR: Expected identifier but found "="');
});
