import { GraphQLError } from 'graphql';

export type RequestErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'RATE_LIMITED';

export type ForbiddenReason =
  | 'ROLE_REQUIRED'
  | 'PARTNER_TYPE_NOT_ALLOWED'
  | 'MFA_REQUIRED'
  | 'APP_ONLY_NOT_SUPPORTED'
  | 'GDAP_ROLE_REQUIRED'
  | 'APPROVER_ROLE_REQUIRED'
  | 'BLOCKED_BY_CONDITIONAL_ACCESS';

const CODES: ReadonlySet<unknown> = new Set<RequestErrorCode>(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED']);

/** An error the caller can mend: it travels as it is, in both modes. */
export function requestError(code: RequestErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

export const badUserInput = (message: string, extensions?: Record<string, unknown>): GraphQLError =>
  requestError('BAD_USER_INPUT', message, extensions);

export const forbidden = (reason: ForbiddenReason, message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  requestError('FORBIDDEN', message, { reason, ...extensions });

export function isRequestErrorCode(code: unknown): code is RequestErrorCode {
  return CODES.has(code);
}
