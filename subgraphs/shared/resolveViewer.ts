import { asViewer } from './asViewer.ts';
import { requestError } from './requestError.ts';
import type { SubgraphSource } from './source.ts';
import { anonymous, system, type Viewer } from './viewer.ts';

/** What a verified token says of its bearer. Roles are not in it: they come from the access subgraph. */
export interface Claims {
  readonly kind: string;
  readonly sub: string;
  /** Id of the partner. */
  readonly partner?: string;
  /** Id of the customer. */
  readonly customer?: string;
  /** Template ids of the directory roles held in the customer's tenant. */
  readonly wids?: readonly string[];
  /** How the bearer signed in; `mfa` proves multifactor authentication. */
  readonly amr?: readonly string[];
}

/** @throws GraphQLError `UNAUTHENTICATED` with a sentence when the token does not hold */
export type VerifyToken = (token: string) => Promise<Claims>;

/** The roles of a caller cannot be looked up: not the caller's fault. */
export class RolesUnavailable extends Error {
  override readonly name = 'RolesUnavailable';
}

export interface ViewerResolver {
  /**
   * The viewer behind an Authorization header; nobody without one.
   * @throws GraphQLError `UNAUTHENTICATED`; RolesUnavailable when access does not answer
   */
  resolve(authorization: string | undefined, requestId: string): Promise<Viewer>;
  /** Forgets the roles of a partner's users: the next request asks anew. */
  forget(partnerId: string): void;
}

type RolesSource = Pick<SubgraphSource, 'execute'>;

interface Kept {
  readonly partnerId: string;
  readonly until: number;
  readonly roles: Promise<object | null>;
}

const KEPT_MS = 5000;
const MAX_KEPT = 10_000;
const ROLES = `query ($kind: String!, $subject: String!, $partnerId: String!) {
  accessViewer(kind: $kind, subject: $subject, partnerId: $partnerId) { partnerType roles groupIds isGuest }
}`;

/** `access` is asked for the roles of the partner's users and applications. */
export function createViewerResolver(verifyToken: VerifyToken, access: RolesSource): ViewerResolver {
  const kept = new Map<string, Kept>();

  /** At most one question at a time per subject; its answer holds for five seconds, a failure not at all. */
  function rolesOf(kind: string, subject: string, partnerId: string, requestId: string): Promise<object | null> {
    const key = JSON.stringify([kind, subject, partnerId]);
    const now = performance.now();
    const found = kept.get(key);
    if (found && found.until > now) return found.roles;
    if (kept.size >= MAX_KEPT) kept.clear();
    const roles = askRoles(access, { kind, subject, partnerId }, requestId);
    const entry: Kept = { partnerId, until: now + KEPT_MS, roles };
    kept.set(key, entry);
    roles.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    return roles;
  }

  async function viewerOf({ kind, sub, partner, customer, wids, amr }: Claims, requestId: string): Promise<Viewer | null> {
    const mfa = amr?.includes('mfa') ?? false;
    switch (kind) {
      case 'PARTNER_USER':
      case 'PARTNER_APP': {
        const roles = partner ? await rolesOf(kind, sub, partner, requestId) : null;
        return roles && asViewer({ ...roles, kind, id: sub, partnerId: partner, mfa });
      }
      case 'CUSTOMER_ADMIN':
        return asViewer({ kind, id: sub, customerId: customer, directoryRoles: wids, mfa });
      case 'PLATFORM_OPERATOR':
        return asViewer({ kind, id: sub, mfa });
      default:
        return null;
    }
  }

  return {
    async resolve(authorization, requestId) {
      if (authorization === undefined) return anonymous;
      const [, token] = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization) ?? [];
      if (token === undefined) throw requestError('UNAUTHENTICATED', 'The Authorization header must be "Bearer" and a token.');
      const viewer = await viewerOf(await verifyToken(token), requestId);
      if (!viewer)
        throw requestError(
          'UNAUTHENTICATED',
          'The bearer of this token is not known here: ask an administrator of the partner for access.',
        );
      return viewer;
    },
    forget(partnerId) {
      for (const [key, entry] of kept) if (entry.partnerId === partnerId) kept.delete(key);
    },
  };
}

interface RolesVariables {
  readonly kind: string;
  readonly subject: string;
  readonly partnerId: string;
}

async function askRoles(access: RolesSource, variables: RolesVariables, requestId: string): Promise<object | null> {
  const asker = { viewer: system('viewer', variables.partnerId), requestId };
  const { data, errors } = await access.execute({ query: ROLES, variables: { ...variables } }, asker).catch((error: unknown) => {
    throw new RolesUnavailable('The access subgraph does not answer.', { cause: error });
  });
  if (errors?.length) throw new RolesUnavailable(`The access subgraph did not tell the roles: ${errors[0]?.message}`);
  const roles = data?.accessViewer;
  return typeof roles === 'object' ? roles : null;
}
