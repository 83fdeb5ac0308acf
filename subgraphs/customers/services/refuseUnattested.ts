import type { CommandContext } from '../../shared/command.ts';
import { forbidden } from '../../shared/requestError.ts';

/**
 * A user answers for a confirmation by its word; an application confirms what was attested alone.
 * Source: Confirm customer acceptance of the Microsoft Customer Agreement; the same with enhanced attestation.
 * @throws GraphQLError `FORBIDDEN`
 */
export function refuseUnattested({ viewer }: Pick<CommandContext, 'viewer'>, attestationId: string | null): void {
  if (viewer.kind !== 'PARTNER_APP' || attestationId !== null) return;
  throw forbidden(
    'APP_ONLY_NOT_SUPPORTED',
    'Without an attestation the agreement is confirmed by a signed-in user: name one, or call with an App+User token.',
    { permission: 'agreement.confirm' },
  );
}
