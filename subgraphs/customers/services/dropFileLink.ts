import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { forgottenAt } from '../domain/fileLink.ts';

export interface DropFileLinkInput extends CommandInput {
  readonly tokenHash: string;
}

export type DropFileLinkRefusal = { readonly code: 'FILE_LINK_NOT_FOUND' } | { readonly code: 'NOT_DUE' };

/** Empties a link that has expired, and some days later forgets it; internal, a job runs it. */
export const dropFileLink = command<DropFileLinkInput, Record<never, never>, DropFileLinkRefusal>({
  name: 'dropFileLink',
  async run({ tx, now, viewer }, { tokenHash }) {
    const key = [partnerOf(viewer), tokenHash];
    const [link] = await tx.query<{ expiresAt: Date }>(
      `SELECT expires_at AS "expiresAt" FROM customers.file_link WHERE partner_id = $1 AND token_hash = $2 FOR UPDATE`,
      key,
    );
    if (!link) return refuse({ code: 'FILE_LINK_NOT_FOUND' });
    if (now < link.expiresAt) return refuse({ code: 'NOT_DUE' });
    const end = forgottenAt(link.expiresAt);
    if (now < end) {
      await tx.query(
        `UPDATE customers.file_link SET token = NULL, content = NULL, redirect_to = NULL, due_at = $3, due_leased_until = NULL
         WHERE partner_id = $1 AND token_hash = $2`,
        [...key, end],
      );
    } else {
      await tx.query('DELETE FROM customers.file_link WHERE partner_id = $1 AND token_hash = $2', key);
    }
    return accept({ ids: {}, events: [] });
  },
});
