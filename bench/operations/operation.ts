import { readFileSync } from 'node:fs';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';

export const operationNames = ['A', 'B', 'C', 'D', 'M'] as const;
export type OperationName = (typeof operationNames)[number];

/** What each operation does, for people. */
export const operationTitles: Readonly<Record<OperationName, string>> = {
  A: 'one customer',
  B: 'one customer with 10 subscriptions, 10 users, 3 GDAP relationships, 5 service requests',
  C: 'the first 50 customers, each with 5 subscriptions, a count of open requests, active GDAP relationships',
  D: 'the subscriptions of all customers that renew within 30 days: 50 of them in order, with the count',
  M: 'a change of quantity with an idempotency key',
};

/** One request: who asks, with which variables. */
export interface Sample {
  readonly token: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The text of an operation, as a client sends it. */
export function documentOf(name: OperationName): string {
  return readFileSync(projectFile(`bench/operations/documents/${name}.graphql`), 'utf8');
}

/** The body of a request over HTTP. */
export function bodyOf(name: OperationName, query: string, { variables }: Sample): string {
  return JSON.stringify({ query, variables, operationName: name });
}
