import type { EntitySchema } from 'typeorm';
import { type Command, type CommandInput, command, type NewEvent } from '../command.ts';
import { accept, refuse } from '../decision.ts';
import type { SubgraphName } from '../ids.ts';
import { type Job, job } from '../jobs.ts';
import type { RemovalBlocker } from '../rules/removalBlockers.ts';
import type { Tx } from '../Tx.ts';
import type { RemovalRequest } from './RemovalRequest.ts';

export interface AnswerRemovalInput extends CommandInput {
  readonly requestId: string;
}

export type AnswerRemovalRefusal = { readonly code: 'NOT_DUE' };

export type RemovalVerdict =
  | { readonly answer: 'CONFIRMED' }
  | { readonly answer: 'REFUSED'; readonly blockers: readonly RemovalBlocker[] }
  /** The relationship was recorded anew meanwhile and is no longer being removed. */
  | { readonly answer: 'OVERTAKEN' };

type AnswerRemoval = Command<AnswerRemovalInput, { readonly request: string }, AnswerRemovalRefusal>;

/**
 * The command with which a subgraph answers a removal once and for all: `decide` sees to its own part, in the same transaction,
 * and says what came of it. Told to the log of the partner, where the customers subgraph reads it.
 */
export function answerRemoval(
  entity: EntitySchema<RemovalRequest>,
  decide: (tx: Tx, request: RemovalRequest, now: Date) => Promise<RemovalVerdict>,
): AnswerRemoval {
  return command<AnswerRemovalInput, { readonly request: string }, AnswerRemovalRefusal>({
    name: 'answerRelationshipRemoval',
    async run({ tx, now }, { requestId }) {
      const [known] = await tx.find(entity, { id: requestId });
      const request = known && (await tx.lock(entity, { partnerId: known.partnerId, id: known.id }));
      if (!request || request.dueAt === null) return refuse({ code: 'NOT_DUE' });
      const verdict = await decide(tx, request, now);
      await tx.save(entity, { ...request, answer: verdict.answer, dueAt: null });
      return accept({ ids: { request: request.id }, events: eventsOf(request, verdict) });
    },
  });
}

function eventsOf({ id: removalId, customerId }: RemovalRequest, verdict: RemovalVerdict): NewEvent[] {
  const about = { subject: customerId, customerId };
  switch (verdict.answer) {
    case 'CONFIRMED':
      return [{ ...about, type: 'relationship.removal.confirmed', payload: { removalId } }];
    case 'REFUSED': {
      const blockerCodes = verdict.blockers.map(({ code }) => code);
      return [{ ...about, type: 'relationship.removal.refused', payload: { removalId, blockerCodes } }];
    }
    case 'OVERTAKEN':
      return [{ ...about, type: 'relationship.removal.refused', payload: { removalId, blockerCodes: [] } }];
  }
}

/** Answers what is due; a worker that dies is followed by another when its lease of a minute ends. */
export function removalRequests(schema: SubgraphName, answer: AnswerRemoval): Job {
  return job('removalRequests', `${schema}.claim_removal_requests`, answer, ({ id }, idempotencyKey) => ({
    requestId: id,
    idempotencyKey,
  }));
}
