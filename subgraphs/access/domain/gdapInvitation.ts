export interface InvitationTerms {
  readonly externalId: string;
  readonly partnerName: string;
  readonly roleNames: readonly string[];
  readonly durationDays: number;
  readonly autoExtend: boolean;
}

export interface InvitationText {
  readonly link: string;
  readonly subject: string;
  readonly body: string;
}

/** What a customer sees behind an invitation link. */
export interface InvitationView {
  readonly externalId: string;
  readonly partnerName: string;
  readonly displayName: string;
  readonly roleIds: readonly string[];
  readonly durationDays: number;
  readonly autoExtend: boolean;
  readonly lapsesAt: Date;
}

const LINK = 'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/';

/**
 * The mail a partner sends to a customer; everything around the link may be rewritten.
 * Source: Obtain granular admin permissions to manage a customer's service.
 */
export function invitationText({
  externalId,
  partnerName,
  roleNames,
  durationDays,
  autoExtend,
}: InvitationTerms): InvitationText {
  const link = `${LINK}${externalId}`;
  const days = durationDays === 1 ? '1 day' : `${durationDays} days`;
  return {
    link,
    subject: `Request for delegated administration by ${partnerName}`,
    body: [
      'Hello,',
      `${partnerName} asks for your approval to help administer the services of your organisation. It asks for these roles:`,
      roleNames.map((name) => `- ${name}`).join('\n'),
      `The roles last ${days} from the day they are set up. They are ${autoExtend ? '' : 'not '}extended by themselves at the end.`,
      'A Global Administrator of your organisation must open this link:',
      `Click to review and accept: ${link}`,
      'The link is for one customer only.',
    ].join('\n\n'),
  };
}
