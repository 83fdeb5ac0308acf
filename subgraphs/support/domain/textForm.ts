/** An input that breaks a rule of its form; `field` is its path below `input`. */
export interface FormRefusal {
  readonly code: 'VALIDATION_FAILED';
  readonly field: readonly string[];
  readonly rule: 'LENGTH' | 'RANGE' | 'REQUIRED' | 'NOT_ALLOWED' | 'TIME_ZONE' | 'URL';
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

/** Text as it is kept: trimmed, without control characters other than line feed and tab. */
export function plainText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '').trim();
}

/** Whether the text as it is kept lies within the limits; lengths count Unicode characters. */
export function fits(text: string, { minimum, maximum }: Limits): boolean {
  const { length } = [...plainText(text)];
  return length >= minimum && length <= maximum;
}

/** What is wrong with the length of a text; nothing of one that is not given. */
export function lengthRefusals(field: readonly string[], text: string | null | undefined, limits: Limits): FormRefusal[] {
  return text == null || fits(text, limits) ? [] : [{ code: 'VALIDATION_FAILED', field, rule: 'LENGTH', ...limits }];
}

/** Whether the text is one e-mail address, such as `ann@contoso.example`. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(text);
}

/** Whether the text is a telephone number as E.164 writes it, such as `+420221000111`. */
export function isPhoneNumber(text: string): boolean {
  return /^\+[1-9]\d{1,14}$/.test(text);
}

/** Whether the IANA database has a zone of this name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether the text is an absolute address of the web. */
export function isWebAddress(text: string): boolean {
  return text.length <= 2000 && URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
