import type { DocumentNode } from 'graphql';
import { MAX_KEPT_LENGTH } from '../../subgraphs/shared/executor.ts';
import type { PreparedOperation } from './PreparedOperation.ts';

const MAX_OPERATIONS = 2000;

/** Operations that were answered before, by text and name; the ones not asked for longest make room. */
export class OperationStore {
  readonly #prepare: (document: DocumentNode, operationName: string | undefined) => PreparedOperation;
  readonly #known = new Map<string, PreparedOperation>();

  constructor(prepare: (document: DocumentNode, operationName: string | undefined) => PreparedOperation) {
    this.#prepare = prepare;
  }

  get size(): number {
    return this.#known.size;
  }

  find(text: string, operationName: string | undefined): PreparedOperation | undefined {
    const key = keyOf(text, operationName);
    const known = this.#known.get(key);
    if (known && this.#known.size > MAX_OPERATIONS / 2) {
      this.#known.delete(key);
      this.#known.set(key, known);
    }
    return known;
  }

  /** `document` is the valid document of the text and holds the operation. */
  prepare(text: string, operationName: string | undefined, document: DocumentNode): PreparedOperation {
    const found = this.find(text, operationName);
    if (found) return found;
    const prepared = this.#prepare(document, operationName);
    if (text.length <= MAX_KEPT_LENGTH) {
      if (this.#known.size >= MAX_OPERATIONS) {
        const [oldest = ''] = this.#known.keys();
        this.#known.delete(oldest);
      }
      this.#known.set(keyOf(text, operationName), prepared);
    }
    return prepared;
  }
}

function keyOf(text: string, operationName: string | undefined): string {
  return operationName === undefined || operationName === '' ? text : `${operationName}\n${text}`;
}
