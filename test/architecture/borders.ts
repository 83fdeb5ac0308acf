import { inEachFile, type Rule } from './Rule.ts';
import type { SourceFile } from './SourceFile.ts';

const SUBGRAPH = /^subgraphs\/(customers|subscriptions|access|support|node)\//;
const LAYER = /^subgraphs\/(?:customers|subscriptions|access|support)\/(\w+)/;

/** What the parts of a subgraph may import, beside subgraphs/shared. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  database: ['database', 'domain'],
  models: ['domain', 'generated'],
  loaders: ['loaders', 'database', 'domain', 'models', 'generated'],
  context: ['loaders'],
  readers: ['readers', 'database', 'domain'],
  services: ['services', 'loaders', 'database', 'domain', 'models', 'context', 'generated'],
  resolvers: ['resolvers', 'services', 'loaders', 'domain', 'models', 'context', 'generated'],
};

/** Who may import whom. */
export const borders: readonly Rule[] = [
  {
    sentence: 'a subgraph imports itself and shared alone',
    find: inEachFile((file) => {
      const [own] = SUBGRAPH.exec(file.path) ?? [];
      return own ? filesImported(file).filter((path) => !path.startsWith(own) && !path.startsWith('subgraphs/shared/')) : [];
    }),
    broken: {
      'subgraphs/support/services/a.ts': "import { b } from '../../customers/domain/b.ts'; export const a = b;",
      'subgraphs/node/a.ts': "import type { B } from '../access/models.ts'; export type A = B;",
      'subgraphs/access/loaders/a.ts': "export const a = () => import('../../../gateway/config.ts');",
    },
  },
  {
    sentence: 'shared imports shared alone',
    find: inEachFile((file) =>
      file.isIn('subgraphs/shared') ? filesImported(file).filter((path) => !path.startsWith('subgraphs/shared/')) : [],
    ),
    broken: { 'subgraphs/shared/a.ts': "export { b } from '../support/domain/b.ts';" },
  },
  {
    sentence: 'the gateway reaches subgraphs through their list, node and shared alone',
    find: inEachFile((file) =>
      file.isIn('gateway', 'postgres')
        ? filesImported(file).filter((path) => /^subgraphs\/(?!index\.ts$|node\/|shared\/)/.test(path))
        : [],
    ),
    broken: { 'gateway/a.ts': "import { support } from '../subgraphs/support/index.ts'; export const a = support;" },
  },
  {
    sentence: 'the product never imports its tests',
    find: inEachFile((file) => (file.isIn('test') ? [] : filesImported(file).filter((path) => path.startsWith('test/')))),
    broken: { 'demo/a.ts': "import { aWorld } from '../test/support/world.ts'; export const a = aWorld;" },
  },
  {
    sentence: 'inside a subgraph imports point from resolvers to services to domain, and no part skips back',
    find: inEachFile((file) => {
      const allowed = LAYERS[layerOf(file.path)];
      if (!allowed) return [];
      return filesImported(file).filter((path) => SUBGRAPH.test(path) && !allowed.includes(layerOf(path)));
    }),
    broken: {
      'subgraphs/support/services/a.ts': "import { explain } from '../resolvers/explain.ts'; export const a = explain;",
      'subgraphs/support/domain/a.ts': "import type { B } from '../generated/resolvers.ts'; export type A = B;",
      'subgraphs/support/resolvers/a.ts': "import { NoteEntity } from '../database/entities.ts'; export const a = NoteEntity;",
      'subgraphs/support/loaders/a.ts': "import { b } from '../services/b.ts'; export const a = b;",
    },
  },
  {
    sentence: 'domain rules reach no package but decimal.js, however far their imports go',
    find: (files) =>
      files
        .filter(({ path }) => layerOf(path) === 'domain')
        .flatMap((file) => {
          const packages = reachedFrom(file, files).flatMap(({ imports }) => imports.filter(({ isFile }) => !isFile));
          const foreign = new Set(packages.map(({ target }) => target).filter((name) => name !== 'decimal.js'));
          return [...foreign].map((name) => ({ path: file.path, what: name }));
        }),
    broken: {
      'subgraphs/access/domain/a.ts': "import { GraphQLError } from 'graphql'; export const a = GraphQLError;",
      'subgraphs/access/domain/b.ts':
        "import type { RequestErrorCode } from '../../shared/requestError.ts'; export type B = RequestErrorCode;",
    },
  },
  {
    sentence: 'only the two doors and what sets a database up import pg',
    find: inEachFile((file) => (file.isIn('postgres', 'scripts', 'test') ? [] : packagesImported(file, 'pg'))),
    except: {
      'subgraphs/shared/openDatabase.ts': 'the two doors',
      'subgraphs/shared/ReadPool.ts': 'the read door',
      'subgraphs/shared/ScopedQuery.ts': 'the read door',
      'subgraphs/shared/columnParser.ts': 'the read door',
      'subgraphs/shared/databaseRoles.ts': 'makes roles and schemas as administrator',
      'gateway/prepareDatabase.ts': 'creates the database as administrator',
    },
    broken: { 'subgraphs/access/loaders/a.ts': "import pg from 'pg'; export const a = pg;" },
  },
  {
    sentence: 'only openDatabase creates a DataSource',
    find: inEachFile((file) =>
      file.isIn('test')
        ? []
        : file.imports
            .filter(({ target, values }) => target === 'typeorm' && (values.includes('DataSource') || values.includes('*')))
            .map(() => 'DataSource'),
    ),
    except: { 'subgraphs/shared/openDatabase.ts': 'the write door and the migrations' },
    broken: { 'subgraphs/access/services/a.ts': "import { DataSource } from 'typeorm'; export const a = new DataSource({});" },
  },
  {
    sentence: 'TypeORM stays in database and shared; the rest knows its types alone',
    find: inEachFile((file) =>
      layerOf(file.path) === 'database' || file.isIn('subgraphs/shared', 'test')
        ? []
        : file.imports.filter(({ target, isType }) => target === 'typeorm' && !isType).map(({ values }) => values.join(', ')),
    ),
    broken: { 'subgraphs/access/services/a.ts': "import { In } from 'typeorm'; export const a = In;" },
  },
  {
    sentence: 'no file imports itself, not in a roundabout way and not for a type alone',
    find: (files) =>
      files
        .filter((file) => reachedFrom(file, files).some((reached) => file.imports.length > 0 && importsFile(reached, file.path)))
        .map(({ path }) => ({ path, what: 'is part of a circle' })),
    broken: {
      'gateway/a.ts': "import { b } from './b.ts'; export const a = () => b;",
      'gateway/b.ts': "import type { C } from './c.ts'; export const b = (): C => null;",
      'gateway/c.ts': "import type { a } from './a.ts'; export type C = typeof a | null;",
    },
  },
];

function filesImported({ imports }: SourceFile): string[] {
  return imports.filter(({ isFile }) => isFile).map(({ target }) => target);
}

function packagesImported({ imports }: SourceFile, name: string): string[] {
  return imports.filter(({ target }) => target === name || target.startsWith(`${name}/`)).map(({ target }) => target);
}

function importsFile({ imports }: SourceFile, path: string): boolean {
  return imports.some(({ isFile, target }) => isFile && target === path);
}

/** `services` for `subgraphs/support/services/a.ts`; empty outside a subgraph. */
function layerOf(path: string): string {
  return LAYER.exec(path)?.[1] ?? '';
}

/** The file and all that its imports lead to. */
function reachedFrom(start: SourceFile, files: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set([start]);
  for (const file of reached) {
    for (const path of filesImported(file)) {
      const next = byPath.get(path);
      if (next) reached.add(next);
    }
  }
  return [...reached];
}
