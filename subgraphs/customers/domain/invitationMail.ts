export interface InvitationMail {
  readonly subject: string;
  readonly body: string;
}

interface MailText {
  readonly subject: (partner: string) => string;
  readonly greeting: string;
  readonly direct: (partner: string) => string;
  readonly indirect: (partner: string, provider: string) => string;
  readonly agreement: string;
  readonly open: string;
  readonly kept: string;
}

const TEXTS: Readonly<Record<string, MailText>> = {
  en: {
    subject: (partner) => `Request for a reseller relationship from ${partner}`,
    greeting: 'Hello,',
    direct: (partner) => `${partner} asks to become the reseller of your organisation.`,
    indirect: (partner, provider) =>
      `${partner} asks to become the reseller of your organisation, together with ${provider}, its indirect provider.`,
    agreement:
      'If your organisation has not accepted the Microsoft Customer Agreement yet, you are asked to do so in the same step.',
    open: 'A Global Administrator of your organisation must open this link:',
    kept: 'What you hold with other partners does not change.',
  },
  cs: {
    subject: (partner) => `Žádost o vztah prodejce od společnosti ${partner}`,
    greeting: 'Dobrý den,',
    direct: (partner) => `společnost ${partner} žádá, aby se stala prodejcem pro vaši organizaci.`,
    indirect: (partner, provider) =>
      `společnost ${partner} žádá, aby se spolu se svým nepřímým poskytovatelem ${provider} stala prodejcem pro vaši organizaci.`,
    agreement:
      'Pokud vaše organizace ještě nepřijala smlouvu Microsoft Customer Agreement, budete o to požádáni ve stejném kroku.',
    open: 'Tento odkaz musí otevřít globální správce vaší organizace:',
    kept: 'Na tom, co máte u jiných partnerů, se nic nemění.',
  },
  de: {
    subject: (partner) => `Anfrage für eine Handelspartnerbeziehung von ${partner}`,
    greeting: 'Guten Tag,',
    direct: (partner) => `${partner} bittet darum, Handelspartner Ihrer Organisation zu werden.`,
    indirect: (partner, provider) =>
      `${partner} bittet darum, gemeinsam mit dem indirekten Anbieter ${provider} Handelspartner Ihrer Organisation zu werden.`,
    agreement:
      'Falls Ihre Organisation den Microsoft-Kundenvertrag noch nicht angenommen hat, werden Sie im selben Schritt darum gebeten.',
    open: 'Ein globaler Administrator Ihrer Organisation muss diesen Link öffnen:',
    kept: 'Was Sie bei anderen Partnern haben, bleibt unverändert.',
  },
};

const LAST_RESORT = 'en';

/** The language the mail is written in for a reader: `cs` for `cs-CZ`, English where there is none. */
export function mailLocale(wanted: string | null): string {
  const language = (wanted ?? LAST_RESORT).split('-', 1).join('');
  return language in TEXTS ? language : LAST_RESORT;
}

/** What the partner sends; everything around the link may be rewritten. Source: How to request a reseller relationship. */
export function invitationMail(
  locale: string,
  { partner, provider, link }: { readonly partner: string; readonly provider: string | null; readonly link: string },
): InvitationMail {
  const text = TEXTS[mailLocale(locale)];
  if (!text) throw new Error(`There is no mail in ${locale}.`);
  const request = provider === null ? text.direct(partner) : text.indirect(partner, provider);
  return {
    subject: text.subject(partner),
    body: [text.greeting, request, text.agreement, `${text.open}\n${link}`, text.kept].join('\n\n'),
  };
}
