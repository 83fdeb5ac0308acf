import type { CommandContext } from '../../shared/command.ts';
import { newSecret } from '../../shared/ids.ts';
import { secretHash } from '../../shared/secretHash.ts';
import { PLATFORM, partnerOf } from '../../shared/viewer.ts';
import type { NewFileLink } from '../domain/fileLink.ts';

/**
 * Stores a link and answers its secret part, which `fileUrl` makes an address of. It is written past `tx.insert`: what that
 * notes of a row goes into the event log, where no secret may stand.
 */
export async function makeFileLink({ tx, viewer, now }: CommandContext, link: NewFileLink): Promise<string> {
  const { subject, target, expiredCode, expiresAt, isReadAgain } = link;
  const token = newSecret();
  const file = 'content' in target ? target : null;
  const redirectTo = 'redirectTo' in target ? target.redirectTo : null;
  await tx.query(
    `INSERT INTO customers.file_link
       (token_hash, partner_id, subject, token, file_name, content_type, content, redirect_to, expired_code, created_at, expires_at, due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
    [
      secretHash(token),
      partnerOf(viewer) ?? PLATFORM,
      subject,
      isReadAgain ? token : null,
      file?.fileName ?? null,
      file?.contentType ?? null,
      file?.content ?? null,
      redirectTo,
      expiredCode,
      now,
      expiresAt,
    ],
  );
  return token;
}
