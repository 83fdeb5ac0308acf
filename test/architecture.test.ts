import { borders } from './architecture/borders.ts';
import { habits } from './architecture/habits.ts';
import { violationsOf } from './architecture/Rule.ts';
import { SourceFile, sourceFiles } from './architecture/SourceFile.ts';

const files = sourceFiles(['gateway', 'subgraphs', 'postgres', 'demo', 'import', 'examples', 'scripts', 'bench', 'test']);

describe.each([...borders, ...habits])('$sentence', (rule) => {
  it('holds everywhere', () => {
    expect(violationsOf(rule, files)).toEqual([]);
  });

  it('notices every file that breaks it', () => {
    const broken = Object.entries(rule.broken).map(([path, text]) => new SourceFile(path, text));
    const others = files.filter(({ path }) => !(path in rule.broken));
    const found = rule.find([...others, ...broken]).map(({ path }) => path);
    expect(found.filter((path) => path in rule.broken).sort()).toEqual(Object.keys(rule.broken).sort());
  });
});

it('the whole product is looked at', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['gateway/main.ts', 'subgraphs/index.ts', 'test/architecture.test.ts']));
  expect(paths.length).toBeGreaterThan(150);
});
