import type { RequestContext } from '../../shared/context.ts';
import { secretHash } from '../../shared/secretHash.ts';
import type { SharedFile } from '../domain/fileLink.ts';

/** The file behind the secret part of a link, at this instant; null for one that was never made, or long ago. */
export async function sharedFile(
  { read, clock }: Pick<RequestContext, 'read' | 'clock'>,
  token: string,
): Promise<SharedFile | null> {
  const [file] = await read<SharedFile>(
    `SELECT f.file_name AS "fileName", f.content_type AS "contentType", f.content, f.redirect_to AS "redirectTo",
            CASE WHEN f.expires_at <= $2 THEN f.expired_code END AS "expiredCode"
     FROM customers.file_link f WHERE f.token_hash = $1`,
    [secretHash(token), clock()],
  );
  return file ?? null;
}
