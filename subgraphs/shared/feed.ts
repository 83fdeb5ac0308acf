import { KEY_DAYS, lockOf } from './commandRecords.ts';
import type { RequestContext } from './context.ts';
import type { SubgraphName } from './ids.ts';
import { partnerOf } from './viewer.ts';

/** One event as another subgraph's reader gets it. */
export interface FeedEvent {
  readonly position: number;
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly customerId: string | null;
  /** JSON text. */
  readonly payload: string;
  readonly occurredAt: Date;
}

export const FEED_PAGE = 500;
const DAY_MS = 86_400_000;

/** Root fields every subgraph has for the others: its event log, the heads of the logs, what a key did. */
export function feedSdl(name: SubgraphName): string {
  return `
    extend type Query {
      "The log of the asking reader's partner, in commit order. Internal."
      ${name}Feed(
        "Position after which to start."
        after: Int!
      ): [FeedEvent!] @inaccessible
      "How far every partner's log has come. Internal."
      ${name}FeedHeads: [FeedHead!] @inaccessible
      "What an idempotency key did here, for the named caller. Internal."
      ${name}Command(
        "Whose key it is."
        principal: String!
        "Name of the mutation."
        name: String!
        "The key."
        idempotencyKey: String!
      ): CommandRecord @inaccessible
    }`;
}

export function feedResolvers(name: SubgraphName): Readonly<Record<'Query', object>> {
  return {
    Query: {
      [`${name}Feed`]: (_: unknown, { after }: { after: number }, { read, viewer }: RequestContext) =>
        read<FeedEvent>(
          `SELECT position, id, type, subject, customer_id AS "customerId", payload::text AS payload, occurred_at AS "occurredAt"
           FROM ${name}.event WHERE partner_id = $1 AND position > $2 ORDER BY position LIMIT ${FEED_PAGE}`,
          [partnerOf(viewer), after],
        ),
      [`${name}FeedHeads`]: (_: unknown, _args: object, { read }: RequestContext) =>
        read<{ partnerId: string; position: number }>(`SELECT partner_id AS "partnerId", position FROM ${name}.feed_heads()`, []),
      [`${name}Command`]: async (
        _: unknown,
        args: { principal: string; name: string; idempotencyKey: string },
        { read, clock }: RequestContext,
      ) => {
        const { principal, name: command, idempotencyKey } = args;
        const since = new Date(clock().getTime() - KEY_DAYS * DAY_MS);
        const rows = await read<{
          outcome: string;
          completedAt: Date | null;
          ids: Record<string, unknown>;
          refusals: { code: string }[];
        }>(
          `SELECT outcome, completed_at AS "completedAt", ids, refusals FROM ${name}.command_record
           WHERE principal = $1 AND command = $2 AND key = $3 AND completed_at > $4
           UNION ALL
           SELECT 'IN_PROGRESS', NULL, '{}', '[]' FROM pg_locks
           WHERE locktype = 'advisory' AND objsubid = 1 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
             AND (classid::bigint << 32) | objid::bigint = hashtextextended($5, 0)`,
          [principal, command, idempotencyKey, since, lockOf(name, principal, command, idempotencyKey)],
        );
        const row = rows.find(({ outcome }) => outcome !== 'IN_PROGRESS') ?? rows[0];
        if (!row) return null;
        const ids = Object.values(row.ids)
          .flat()
          .filter((id) => typeof id === 'string');
        return {
          name: args.name,
          outcome: row.outcome,
          completedAt: row.completedAt,
          ids,
          refusalCodes: row.refusals.map(({ code }) => code),
        };
      },
    },
  };
}
