import { AGREEMENT_PAGE, type AgreementInvitationKind } from './agreementInvitation.ts';

export interface AgreementMail {
  readonly locale: string;
  readonly url: string;
  readonly emailSubject: string;
  readonly emailBody: string;
}

interface MailText {
  readonly subject: (partner: string) => string;
  readonly greeting: string;
  readonly request: (partner: string) => string;
  readonly credentials: string;
  readonly open: string;
  readonly why: string;
}

const TEXTS: Readonly<Record<string, MailText>> = {
  en: {
    subject: (partner) => `${partner} asks you to accept the Microsoft Customer Agreement`,
    greeting: 'Hello,',
    request: (partner) => `before ${partner} can order for your organisation, the Microsoft Customer Agreement must be accepted.`,
    credentials: 'Sign in with this first account of your organisation, and change the password:\nUser name: \nPassword: ',
    open: 'A Global Administrator of your organisation reads and accepts it on this page:',
    why: 'Until it is accepted, nothing new can be ordered and no number of seats can be changed.',
  },
  cs: {
    subject: (partner) => `${partner} vás žádá o přijetí smlouvy Microsoft Customer Agreement`,
    greeting: 'Dobrý den,',
    request: (partner) =>
      `než může společnost ${partner} objednávat pro vaši organizaci, je třeba přijmout smlouvu Microsoft Customer Agreement.`,
    credentials: 'Přihlaste se prvním účtem vaší organizace a změňte heslo:\nUživatelské jméno: \nHeslo: ',
    open: 'Globální správce vaší organizace si ji přečte a přijme na této stránce:',
    why: 'Dokud není přijata, nelze objednat nic nového ani měnit počet licencí.',
  },
  de: {
    subject: (partner) => `${partner} bittet Sie, den Microsoft-Kundenvertrag anzunehmen`,
    greeting: 'Guten Tag,',
    request: (partner) =>
      `bevor ${partner} für Ihre Organisation bestellen kann, muss der Microsoft-Kundenvertrag angenommen werden.`,
    credentials:
      'Melden Sie sich mit dem ersten Konto Ihrer Organisation an und ändern Sie das Kennwort:\nBenutzername: \nKennwort: ',
    open: 'Ein globaler Administrator Ihrer Organisation liest und nimmt ihn auf dieser Seite an:',
    why: 'Bis dahin kann nichts Neues bestellt und keine Anzahl von Lizenzen geändert werden.',
  },
};

const LAST_RESORT = 'en';

/** Whether the partner must add the first account of the customer, which only the partner saved. */
export function includesCredentials(kind: AgreementInvitationKind): boolean {
  return kind === 'NEW_CUSTOMER';
}

/**
 * The mail a partner sends for the agreement page, in the nearest language: `cs` for `cs-CZ`, English where there is none.
 * Everything around the link may be rewritten. Source: Confirm that your customer has accepted the Microsoft Customer Agreement.
 */
export function agreementMail(kind: AgreementInvitationKind, partner: string, wanted: string | null): AgreementMail {
  const language = (wanted ?? LAST_RESORT).split('-', 1).join('');
  const locale = language in TEXTS ? language : LAST_RESORT;
  const text = TEXTS[locale];
  if (!text) throw new Error(`There is no mail in ${locale}.`);
  const parts = [
    text.greeting,
    text.request(partner),
    ...(includesCredentials(kind) ? [text.credentials] : []),
    `${text.open}\n${AGREEMENT_PAGE}`,
    text.why,
  ];
  return { locale, url: AGREEMENT_PAGE, emailSubject: text.subject(partner), emailBody: parts.join('\n\n') };
}
