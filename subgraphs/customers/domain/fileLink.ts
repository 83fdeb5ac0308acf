const DAY_MS = 86_400_000;

/** Days an expired link is told to have expired; then it is unknown. */
export const EXPIRED_TOLD_DAYS = 7;

/** A file behind a link, or where the link leads. */
export type FileTarget =
  | { readonly fileName: string; readonly contentType: string; readonly content: string }
  | { readonly redirectTo: string };

/** A link that whoever holds it may open until it expires. */
export interface NewFileLink {
  /** Id of the object the file is of. */
  readonly subject: string;
  readonly target: FileTarget;
  /** What an expired link is answered with. */
  readonly expiredCode: string;
  readonly expiresAt: Date;
  /** Whether its owner reads the link again; one that is told once is kept as a hash alone. */
  readonly isReadAgain: boolean;
}

/** The file behind a link, as the gateway serves it. */
export interface SharedFile {
  readonly fileName: string | null;
  readonly contentType: string | null;
  readonly content: string | null;
  readonly redirectTo: string | null;
  /** Null while the link holds. */
  readonly expiredCode: string | null;
}

/** Address of a link; without a host where the gateway's is not known. */
export function fileUrl(publicUrl: string | null, token: string): string {
  return `${publicUrl ?? ''}/files/${token}`;
}

/** When nothing is left to tell of a link. */
export function forgottenAt(expiresAt: Date): Date {
  return new Date(expiresAt.getTime() + EXPIRED_TOLD_DAYS * DAY_MS);
}
