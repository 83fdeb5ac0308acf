import { createHash } from 'node:crypto';
import { accept, type Decision } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { BusinessProfile, LogoFacts } from '../domain/businessProfile.ts';
import { type LogoRefusal, logoOf } from '../domain/logo.ts';
import type { BusinessProfileLogoInput } from '../generated/resolvers.ts';

/** A logo that is to be stored with its profile; null takes the logo away. */
export interface NewLogo extends LogoFacts {
  readonly bytes: Uint8Array | null;
}

const NONE: NewLogo = { logoType: null, logoWidthPx: null, logoHeightPx: null, logoSha256: null, bytes: null };

/** The logo a form gives; null when it leaves the logo alone. */
export function newLogo(input: BusinessProfileLogoInput | null | undefined): Decision<NewLogo | null, LogoRefusal> {
  if (input === undefined) return accept(null);
  if (input === null) return accept(NONE);
  const logo = logoOf(input);
  if (!logo.ok) return logo;
  const { type, widthPx, heightPx, bytes } = logo.value;
  const logoSha256 = createHash('sha256').update(bytes).digest('hex');
  return accept({ logoType: type, logoWidthPx: widthPx, logoHeightPx: heightPx, logoSha256, bytes });
}

/** Keeps the bytes apart from the profile: rows that change stand in the event log, an image must not. */
export async function storeLogo(tx: Tx, { id, partnerId }: BusinessProfile, { bytes }: NewLogo): Promise<void> {
  if (bytes === null) {
    await tx.query('DELETE FROM customers.business_profile_logo WHERE partner_id = $1 AND profile_id = $2', [partnerId, id]);
    return;
  }
  await tx.query(
    `INSERT INTO customers.business_profile_logo (profile_id, partner_id, content) VALUES ($1, $2, $3)
     ON CONFLICT (profile_id) DO UPDATE SET content = excluded.content`,
    [id, partnerId, bytes],
  );
}
