import type { SourceFile } from './SourceFile.ts';

export interface Violation {
  readonly path: string;
  readonly what: string;
}

/** Something that holds for the whole source. */
export interface Rule {
  readonly sentence: string;
  find(files: readonly SourceFile[]): Violation[];
  /** Files that may break it, each with its reason. One that no longer does must leave the list. */
  readonly except?: Readonly<Record<string, string>>;
  /** Files that break it, one violation in each: the proof that it can fail. */
  readonly broken: Readonly<Record<string, string>>;
}

/** A rule about single files: `find` answers what is wrong with one. */
export function inEachFile(find: (file: SourceFile) => readonly string[]): Rule['find'] {
  return (files) => files.flatMap((file) => find(file).map((what) => ({ path: file.path, what })));
}

/** What stands against a rule, and exceptions that are needed no longer. */
export function violationsOf({ find, except = {} }: Rule, files: readonly SourceFile[]): string[] {
  const found = find(files);
  const needed = new Set(found.map(({ path }) => path));
  return [
    ...found.filter(({ path }) => !(path in except)).map(({ path, what }) => `${path}: ${what}`),
    ...Object.keys(except)
      .filter((path) => !needed.has(path))
      .map((path) => `${path} is an exception that nothing needs`),
  ];
}
