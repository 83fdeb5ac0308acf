/** Lengths of texts, in Unicode characters as they are kept. Source: Service request resources. */
export const TITLE = { minimum: 5, maximum: 250 };
export const DESCRIPTION = { minimum: 10, maximum: 10_000 };
export const NOTE = { minimum: 1, maximum: 10_000 };
