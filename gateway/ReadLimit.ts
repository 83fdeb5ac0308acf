import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Clock } from '../subgraphs/shared/clock.ts';
import { requestError } from '../subgraphs/shared/requestError.ts';
import { partnerOf, type Viewer } from '../subgraphs/shared/viewer.ts';

/** Root fields that read customers. */
const READS: ReadonlySet<string> = new Set(['customer', 'customers', 'customerByDomain']);
const MINUTE_MS = 60_000;
/** Partners whose minutes are kept at once. */
const MAX_KEPT = 10_000;

interface Minute {
  /** In milliseconds since 1970. */
  readonly since: number;
  count: number;
}

/**
 * How many operations of one partner may read customers in a minute, which begins with the first of them. Each process counts
 * for itself. Source: Get a list of customers.
 */
export class ReadLimit {
  readonly #perMinute: number;
  readonly #clock: Clock;
  readonly #minutes = new Map<string, Minute>();
  readonly #readers = new WeakMap<OperationDefinitionNode, boolean>();

  constructor(perMinute: number, clock: Clock) {
    this.#perMinute = perMinute;
    this.#clock = clock;
  }

  /**
   * Counts an operation that reads customers for the partner of its viewer; one that is refused counts for nothing.
   * @throws GraphQLError `RATE_LIMITED` with `retryAfterSeconds`, 1 to 60
   */
  take(document: DocumentNode, operation: OperationDefinitionNode, viewer: Viewer): void {
    const partner = partnerOf(viewer);
    if (partner === null || !this.#reads(document, operation)) return;
    const now = this.#clock().getTime();
    let minute = this.#minutes.get(partner);
    if (!minute || now >= minute.since + MINUTE_MS || now < minute.since) {
      if (this.#minutes.size >= MAX_KEPT) this.#minutes.clear();
      minute = { since: now, count: 0 };
      this.#minutes.set(partner, minute);
    }
    if (minute.count >= this.#perMinute) {
      const retryAfterSeconds = Math.ceil((minute.since + MINUTE_MS - now) / 1000);
      throw requestError('RATE_LIMITED', `Customers are read at most ${this.#perMinute} times a minute. Try again in a moment.`, {
        retryAfterSeconds,
      });
    }
    minute.count += 1;
  }

  #reads(document: DocumentNode, operation: OperationDefinitionNode): boolean {
    const known = this.#readers.get(operation);
    if (known !== undefined) return known;
    const fragments = new Map(
      document.definitions
        .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment.selectionSet]),
    );
    const reads = operation.operation === 'query' && selects(operation.selectionSet, fragments);
    this.#readers.set(operation, reads);
    return reads;
  }
}

function selects({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, SelectionSetNode>): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return READS.has(selection.name.value);
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value);
    return inner !== undefined && selects(inner, fragments);
  });
}
