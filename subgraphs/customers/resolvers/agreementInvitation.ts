import { isPartner } from '../../shared/viewer.ts';
import type { Context } from '../context.ts';
import type { AgreementInvitationKind } from '../domain/agreementInvitation.ts';
import { type AgreementMail, agreementMail, includesCredentials } from '../domain/agreementMail.ts';
import type { AgreementInvitationIds } from '../services/createAgreementInvitation.ts';
import { invitationTexts } from './resellerInvitation.ts';

interface AgreementInvitation extends AgreementMail {
  readonly kind: AgreementInvitationKind;
  readonly mustIncludeCredentials: boolean;
}

/** The mail that was asked for, in the name of the viewer's partner; null where there is nothing to send. */
export async function agreementInvitationOf(
  { kind, locale, invitation }: AgreementInvitationIds,
  context: Context,
): Promise<AgreementInvitation | null> {
  const mail = invitation === null ? await ofThePage(kind, locale, context) : await ofTheLink(invitation, context);
  return mail && { kind, mustIncludeCredentials: includesCredentials(kind), ...mail };
}

async function ofThePage(
  kind: AgreementInvitationKind,
  locale: string | null,
  { viewer, loaders }: Context,
): Promise<AgreementMail | null> {
  const partner = isPartner(viewer) ? await loaders.partnerById.load(viewer.partnerId) : null;
  return partner && agreementMail(kind, partner.name, locale);
}

/** Null on a dry run: there is no link yet. */
async function ofTheLink(id: string, context: Context): Promise<AgreementMail | null> {
  const invitation = await context.loaders.resellerInvitationById.load(id);
  if (!invitation) return null;
  const { link, subject, body } = await invitationTexts(invitation, context);
  return { locale: invitation.locale, url: link, emailSubject: subject, emailBody: body };
}
