export type RemovalAnswer = 'CONFIRMED' | 'REFUSED' | 'OVERTAKEN';

/** That a partner ends its relationship with a customer: each subgraph with a say in it keeps the question until it has answered. */
export interface RemovalRequest {
  readonly partnerId: string;
  /** Of this one attempt: an answer to an earlier one counts for nothing. */
  readonly id: string;
  readonly customerId: string;
  /** Null while it is not answered. */
  readonly answer: RemovalAnswer | null;
  /** Since when an answer is due; null once it is given. */
  readonly dueAt: Date | null;
}
