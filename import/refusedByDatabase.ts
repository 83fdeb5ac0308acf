import { type Refused, refuse } from '../subgraphs/shared/decision.ts';
import type { FieldFault } from '../subgraphs/shared/WireFields.ts';

/** Classes of PostgreSQL's errors that the data of one statement cause: data, integrity, and what is too large. */
const CAUSED_BY_DATA = /^(22|23|54)/;

/** An error that one item alone caused, as a refusal of it. @throws the error itself when it is any other */
export function refusedByDatabase(error: unknown): Refused<FieldFault> {
  if (!(error instanceof Error) || !('driverError' in error)) throw error;
  const { driverError } = error;
  if (!(driverError instanceof Error) || !('code' in driverError) || !CAUSED_BY_DATA.test(String(driverError.code))) throw error;
  return refuse({ field: '', found: `what PostgreSQL does not store (${driverError.message})`, expected: 'what it stores' });
}
