const LIMIT = 500;

/** Whether the text is an address a browser opens safely: `https://` and a host of at least two parts, without a password. */
export function isWebAddress(text: string): boolean {
  if (text.length > LIMIT || /\s/u.test(text) || !/^https:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && /^[^.]+(\.[^.]+)+$/.test(hostname);
}
