const LINK = 'https://partner.microsoft.com/pcv/partnerships/indirect-provider/invitation/';

/** The language of every text here. */
export const MAIL_LOCALE = 'en-US';

export interface PartnershipMail {
  readonly url: string;
  readonly subject: string;
  readonly body: string;
}

/** The mail a provider sends to a reseller; everything around the link may be rewritten. Source: Partner with indirect resellers. */
export function partnershipMail(token: string, providerName: string): PartnershipMail {
  const url = `${LINK}${token}`;
  return {
    url,
    subject: `Invitation by ${providerName} to work together in the Cloud Solution Provider programme`,
    body: [
      'Hello,',
      `${providerName} invites your organisation to sell Microsoft products as its indirect reseller.`,
      'Your organisation must be enrolled as an indirect reseller, with the PartnerID of its location and the Microsoft Partner Agreement signed.',
      'A Global Administrator of your organisation must open this link:',
      `Click to review and accept: ${url}`,
      `By accepting you authorize ${providerName} to add customers for your organisation and to order for them.`,
    ].join('\n\n'),
  };
}
