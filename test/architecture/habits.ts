import { inEachFile, type Rule } from './Rule.ts';
import { isNode, nameOf, type SourceFile, type SyntaxNode } from './SourceFile.ts';

const MAX_LINES = 300;
/** One mutation has one test file, however many examples its reference gives. */
const MAX_TEST_LINES = 500;
const SQL = /\b(SELECT\s[\s\S]+\sFROM|INSERT\s+INTO|UPDATE\s[\s\S]+\sSET|DELETE\s+FROM)\b/;
const RANDOM = ['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues', 'randomFill', 'randomFillSync'];
const SUPPRESSION = /@ts-(?:ignore|expect-error|nocheck)|biome-(?:ignore)/g;
const NAMELESS = ['utils', 'util', 'helpers', 'helper', 'types', 'constants', 'common', 'misc', 'lib'];

/** What no file does, wherever it stands. */
export const habits: readonly Rule[] = [
  {
    sentence: 'resolvers hold no SQL',
    find: inEachFile((file) => (isResolver(file) ? file.strings.filter((text) => SQL.test(text)) : [])),
    broken: {
      'subgraphs/access/resolvers/a.ts': "export const a = (read) => read('SELECT id FROM access.customer_user', []);",
      'subgraphs/access/resolvers/b.ts': 'export const b = `DELETE FROM access.customer_user`;',
    },
  },
  {
    sentence: 'only the configuration reads the environment',
    find: inProduct((file) => [
      ...file.nodes.filter((node) => isMember(node, 'process', 'env')).map(() => 'process.env'),
      ...file.imports.filter(({ values }) => values.includes('env')).map(() => 'env of node:process'),
    ]),
    except: {
      'gateway/config.ts': 'the only reader of the environment',
      'scripts/install.mjs': "hands npm's own settings on, before anything is installed",
    },
    broken: {
      'gateway/a.ts': 'export const a = process.env.PORT;',
      'subgraphs/shared/a.ts': "import { env } from 'node:process'; export const a = env.PORT;",
    },
  },
  {
    // A duration is no instant: `performance.now()` may measure one. Tokens take their times inside jose.
    sentence: 'only the clock tells the time',
    find: inProduct(({ nodes }) => [
      ...nodes.filter(isNewDate).map(() => 'new Date()'),
      ...nodes.filter((node) => isMember(node, 'Date', 'now')).map(() => 'Date.now'),
    ]),
    except: {
      'subgraphs/shared/clock.ts': 'the clock',
      'scripts/install.mjs': 'tells how old a lock of npm is, before anything is installed',
    },
    broken: {
      'gateway/a.ts': 'export const a = () => new Date();',
      'subgraphs/access/domain/a.ts': 'export const a = () => Date.now();',
    },
  },
  {
    sentence: 'random values of subgraphs come through ids.ts',
    find: inProduct((file) =>
      file.isIn('gateway', 'postgres')
        ? []
        : [
            ...file.nodes.filter((node) => isMember(node, 'Math', 'random')).map(() => 'Math.random'),
            ...file.imports.flatMap(({ values }) => values.filter((name) => RANDOM.includes(name))),
            ...file.nodes.filter((node) => RANDOM.some((name) => isMember(node, 'crypto', name))).map(() => 'crypto'),
          ],
    ),
    except: {
      'subgraphs/shared/ids.ts': 'makes the ids',
      'subgraphs/shared/httpServer.ts': 'ids of requests',
    },
    broken: {
      'subgraphs/access/services/a.ts': "import { randomUUID } from 'node:crypto'; export const a = randomUUID;",
      'demo/a.ts': 'export const a = () => Math.random();',
    },
  },
  {
    sentence: 'nobody quiets the compiler',
    find: inEachFile(({ nodes }) =>
      nodes.flatMap((node) => {
        if (node.type === 'TsKeywordType' && node.kind === 'any') return ['any'];
        if (node.type === 'TsAsExpression' || node.type === 'TsTypeAssertion') return ['as T'];
        return node.type === 'TsNonNullExpression' ? ['!'] : [];
      }),
    ),
    broken: {
      'gateway/a.ts': 'export const a = (b: any) => b;',
      'gateway/b.ts': 'export const b = (c: unknown) => c as string;',
      'test/c.ts': 'export const c = (d: string | null) => d!.length;',
    },
  },
  {
    sentence: 'nobody silences a check',
    find: inEachFile(({ text }) => text.match(SUPPRESSION) ?? []),
    broken: {
      'gateway/a.ts': `// @ts-${'ignore'}\nexport const a: number = '';`,
      'gateway/b.ts': `// biome-${'ignore'} lint: no`,
    },
  },
  {
    sentence: 'what is caught is looked at',
    find: inEachFile(({ nodes }) => nodes.filter(({ type, param }) => type === 'CatchClause' && !param).map(() => 'bare catch')),
    except: { 'subgraphs/shared/RemoteSource.ts': 'whatever goes wrong, the subgraph is not ready' },
    broken: { 'gateway/a.ts': 'export function a() { try { return 1; } catch { return 2; } }' },
  },
  {
    sentence: 'a use case, a resolver map and a loader stand in a file of their name',
    find: inEachFile((file) => {
      const [, name = 'index'] = /^subgraphs\/\w+\/(?:services|resolvers|loaders)\/(\w+)\.ts$/.exec(file.path) ?? [];
      const values = valuesOf(file);
      if (name === 'index' || values.length === 0) return [];
      return values.some((value) => isAlike(value, name) || isAlike(name, value)) ? [] : [`exports ${values.join(', ')}`];
    }),
    broken: {
      'subgraphs/access/services/a.ts': 'export const b = 1;',
      'subgraphs/access/resolvers/Query.ts': 'export const Mutation = {};',
    },
  },
  {
    sentence: 'a file that exports one thing is named after it',
    find: inProduct((file) => {
      const name = baseOf(file.path);
      const [only, ...more] = file.exports;
      // A file of rules is named after its subject.
      const isFree = name === 'index' || /^\d/.test(name) || file.path.includes('/domain/') || !only || more.length > 0;
      return isFree || isAlike(only.name, name) ? [] : [`exports ${only.name}`];
    }),
    broken: { 'gateway/limits.ts': 'export const refuseLargeOperations = 1;' },
  },
  {
    sentence: 'a migration carries its time and its name',
    find: inEachFile((file) => {
      const [, time, name] = /\/migrations\/(\d{13})-(\w+)\.ts$/.exec(file.path) ?? [];
      if (!file.path.includes('/database/migrations/') || file.path.endsWith('/index.ts')) return [];
      const wanted = `${name?.slice(0, 1).toUpperCase()}${name?.slice(1)}${time}`;
      return valuesOf(file).includes(wanted) ? [] : [`does not export ${wanted}`];
    }),
    broken: { 'subgraphs/access/database/migrations/1767225600001-createAccess.ts': 'export class CreateAccess1 {}' },
  },
  {
    sentence: 'no file is a drawer for everything',
    find: inEachFile(({ path }) => (NAMELESS.includes(baseOf(path)) ? ['says nothing of what it holds'] : [])),
    broken: { 'subgraphs/shared/utils.ts': 'export const a = 1;' },
  },
  {
    sentence: `no file is longer than ${MAX_LINES} lines, and no test than ${MAX_TEST_LINES}`,
    find: inEachFile((file) => {
      const lines = file.text.trimEnd().split('\n').length;
      return lines > (file.isIn('test') ? MAX_TEST_LINES : MAX_LINES) ? [`${lines} lines`] : [];
    }),
    broken: {
      'gateway/a.ts': 'export {};\n'.repeat(MAX_LINES + 1),
      'test/gateway/a.test.ts': 'export {};\n'.repeat(MAX_TEST_LINES + 1),
    },
  },
];

/** Tests stand outside the product, and may set the scene as they need it. */
function inProduct(find: (file: SourceFile) => readonly string[]): Rule['find'] {
  return inEachFile((file) => (file.isIn('test') ? [] : find(file)));
}

function isResolver(file: SourceFile): boolean {
  return /^subgraphs\/\w+\/resolvers\//.test(file.path);
}

function isMember({ type, object, property }: SyntaxNode, of: string, name: string): boolean {
  return type === 'MemberExpression' && nameOf(object) === of && nameOf(property) === name;
}

function isNewDate({ type, callee, arguments: given }: SyntaxNode): boolean {
  return type === 'NewExpression' && isNode(callee) && nameOf(callee) === 'Date' && (!Array.isArray(given) || given.length === 0);
}

function valuesOf({ exports }: SourceFile): string[] {
  return exports.filter(({ isType }) => !isType).map(({ name }) => name);
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(\.test)?\.\w+$/, '');
}

/** `columnsOf` stands well in columns.ts, `EFFECTIVE_ROLES_SQL` in effectiveRoles.ts. */
function isAlike(name: string, file: string): boolean {
  return name.replaceAll('_', '').toLowerCase().includes(file.toLowerCase());
}
