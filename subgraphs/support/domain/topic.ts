import type { SupportCategory, SupportProductFamily } from './serviceRequest.ts';

/** Something a service request can be about. */
export interface SupportTopic {
  readonly id: string;
  readonly category: SupportCategory;
  readonly productFamily: SupportProductFamily | 'ANY';
  /** Name by language; English is always among them. */
  readonly names: Readonly<Record<string, string>>;
  readonly retiredAt: Date | null;
}

export interface LocalizedText {
  readonly text: string;
  /** Language the text is in, as it is kept: `cs` for what was asked as `cs-CZ`. */
  readonly locale: string;
}

const FALLBACK = 'en';

/** The text in the language asked for; from region to language, then English: `cs-CZ`, `cs`, `en`. */
export function textIn(texts: Readonly<Record<string, string>>, locale: string): LocalizedText {
  for (let wanted = locale; wanted !== ''; wanted = wanted.slice(0, Math.max(wanted.lastIndexOf('-'), 0))) {
    const text = texts[wanted];
    if (text !== undefined) return { text, locale: wanted };
  }
  return { text: texts[FALLBACK] ?? '', locale: FALLBACK };
}
