import { isPartner } from '../../shared/viewer.ts';
import type { Context } from '../context.ts';
import type { AgreementInvitationKind } from '../domain/agreementInvitation.ts';
import { type AgreementMail, agreementMail, includesCredentials } from '../domain/agreementMail.ts';
import type { AgreementInvitationIds } from './createAgreementInvitation.ts';

export interface AgreementInvitation extends AgreementMail {
  readonly kind: AgreementInvitationKind;
  readonly mustIncludeCredentials: boolean;
}

/** The mail that was asked for, in the name of the viewer's partner; null for viewers without one. */
export async function agreementInvitationOf(
  { kind, locale }: AgreementInvitationIds,
  { viewer, loaders }: Context,
): Promise<AgreementInvitation | null> {
  const partner = isPartner(viewer) ? await loaders.partnerById.load(viewer.partnerId) : null;
  return partner && { kind, mustIncludeCredentials: includesCredentials(kind), ...agreementMail(kind, partner.name, locale) };
}
