import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from '@swc/core';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';

/** A node of the syntax tree; what else it holds depends on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

export interface Import {
  /** Path from the root of the project for a file, else the name of the package as it is written. */
  readonly target: string;
  readonly isFile: boolean;
  /** Whether it leaves nothing behind at run time. */
  readonly isType: boolean;
  /** Names of the values taken; `*` for all. */
  readonly values: readonly string[];
}

export interface Export {
  readonly name: string;
  readonly isType: boolean;
}

/** One TypeScript or JavaScript file, read the way a compiler reads it: what stands in a comment or a string is not code. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.nodes = [...nodesIn(parseSync(text, { syntax: 'typescript', target: 'es2023' }))];
    this.imports = this.nodes.flatMap((node) => importOf(node, path));
    this.exports = this.nodes.flatMap(exportsOf);
  }

  isIn(...folders: readonly string[]): boolean {
    return folders.some((folder) => this.path.startsWith(`${folder}/`));
  }

  /** Texts of the strings and templates, each template in one piece. */
  get strings(): readonly string[] {
    return this.nodes.flatMap((node) => {
      if (node.type === 'StringLiteral') return [textOf(node.value)];
      if (node.type === 'TemplateLiteral')
        return [
          nodesOf(node.quasis)
            .map(({ raw }) => textOf(raw))
            .join(' '),
        ];
      return [];
    });
  }
}

/** The files below some folders of the project, generated ones left out. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(projectFile(folder)))
    .flatMap((folder) =>
      readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => /\.(ts|mjs|js)$/.test(path) && !/\/(generated|node_modules|dist)\//.test(path))
    .sort()
    .map((path) => new SourceFile(path, readFileSync(projectFile(path), 'utf8')));
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const part of Object.values(value)) yield* nodesIn(part);
}

function importOf(node: SyntaxNode, path: string): Import[] {
  switch (node.type) {
    case 'ImportDeclaration': {
      const specifiers = nodesOf(node.specifiers);
      const values = specifiers.filter(({ isTypeOnly }) => isTypeOnly !== true).map(importedName);
      const isType = node.typeOnly === true || (specifiers.length > 0 && values.length === 0);
      return [importFrom(node.source, path, isType, isType ? [] : values)];
    }
    case 'ExportNamedDeclaration': {
      if (!isNode(node.source)) return [];
      const isType = node.typeOnly === true || nodesOf(node.specifiers).every(({ isTypeOnly }) => isTypeOnly === true);
      return [importFrom(node.source, path, isType, isType ? [] : ['*'])];
    }
    case 'ExportAllDeclaration':
      return [importFrom(node.source, path, node.typeOnly === true, ['*'])];
    case 'TsImportType':
      return [importFrom(node.argument, path, true, [])];
    case 'CallExpression': {
      const [first] = Array.isArray(node.arguments) ? node.arguments : [];
      return isNode(node.callee) && node.callee.type === 'Import' ? [importFrom(first?.expression, path, false, ['*'])] : [];
    }
    default:
      return [];
  }
}

function importFrom(source: unknown, path: string, isType: boolean, values: readonly string[]): Import {
  const written = isNode(source) ? textOf(source.value) : '';
  const isFile = written.startsWith('.');
  const target = isFile ? posix.join(posix.dirname(path), written) : written;
  return { target, isFile, isType, values };
}

function importedName({ type, imported, local }: SyntaxNode): string {
  if (type === 'ImportDefaultSpecifier') return 'default';
  if (type === 'ImportNamespaceSpecifier') return '*';
  return nameOf(imported) || nameOf(local);
}

function exportsOf(node: SyntaxNode): Export[] {
  if (node.type === 'ExportNamedDeclaration') {
    return nodesOf(node.specifiers).map(({ exported, orig, isTypeOnly }) => ({
      name: nameOf(exported) || nameOf(orig),
      isType: node.typeOnly === true || isTypeOnly === true,
    }));
  }
  if (node.type !== 'ExportDeclaration' || !isNode(node.declaration)) return [];
  const { declaration } = node;
  const isType = declaration.type.startsWith('TsInterface') || declaration.type.startsWith('TsTypeAlias');
  const names =
    declaration.type === 'VariableDeclaration'
      ? nodesOf(declaration.declarations).map(({ id }) => nameOf(id))
      : [nameOf(declaration.identifier) || nameOf(declaration.id)];
  return names.map((name) => ({ name, isType }));
}

export function nameOf(value: unknown): string {
  return isNode(value) && value.type === 'Identifier' ? textOf(value.value) : '';
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nodesOf(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
