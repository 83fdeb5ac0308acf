import { resolve } from 'node:path';
import type { SubgraphName } from '../subgraphs/shared/ids.ts';
import { projectRoot } from '../subgraphs/shared/projectFile.ts';
import type { Settings } from '../subgraphs/shared/settings.ts';

/** A setting that cannot be used; the message names the variable and what it should be. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
}

export type ExecutorName = 'compiled' | 'stock';

export interface AuthConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Absolute path. */
  readonly dataDir: string;
  /** Of an administrator, who may create roles and schemas; null for the PostgreSQL that comes along. */
  readonly databaseUrl: string | null;
  /** Of a run-time role, per subgraph, used as it is; null where the role is made from `databaseUrl`. */
  readonly databaseUrls: Readonly<Record<SubgraphName, string | null>>;
  /** Null for the development issuer. */
  readonly auth: AuthConfig | null;
  /** Null: kept in `dataDir`. */
  readonly viewerSecret: string | null;
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
  /** Null: the port of the subgraph's own address. */
  readonly subgraphPort: number | null;
  readonly subgraphTimeoutMs: number;
  /** `stock` is the executor of `@apollo/gateway`: to compare, and should an operation be in doubt. */
  readonly executor: ExecutorName;
  readonly logLevel: string;
  readonly bodyLimitBytes: number;
  /** Null: whoever reaches the port may read the metrics. */
  readonly metricsToken: string | null;
  /** Of pages that may ask from a browser; `*` for any. */
  readonly corsOrigins: readonly string[];
  /** Processes that answer at the port; 1 for this one alone. */
  readonly workers: number;
  readonly settings: Settings;
}

export interface CommandLine {
  /** As it stands behind `--workers`. */
  readonly workers?: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

const EXECUTORS = ['compiled', 'stock'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const ATTESTATIONS = ['CLASSIC', 'ENHANCED'] as const;
const ADDRESS_VALIDATIONS = ['FIXED_CASES', 'RULES_ONLY'] as const;
const MIN_SECRET = 32;

/**
 * Reads the settings of this process. An empty variable counts as unset; what the command line gives goes before `environment`.
 * @throws ConfigProblem
 */
export function readConfig(environment: Env = process.env, { workers }: CommandLine = {}): Config {
  const env = workers === undefined ? environment : { ...environment, WORKERS: workers };
  const production = env.NODE_ENV === 'production';
  return Object.freeze({
    production,
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: integer(env, 'PORT', 0, 65_535) ?? 4000,
    dataDir: resolve(projectRoot, text(env, 'DATA_DIR') ?? '.data'),
    databaseUrl: databaseUrl(env, 'DATABASE_URL'),
    databaseUrls: perSubgraph((name) => databaseUrl(env, `DATABASE_URL_${name}`)),
    auth: auth(env, production),
    viewerSecret: viewerSecret(env),
    subgraphUrls: perSubgraph((name, port) => httpUrl(env, `SUBGRAPH_URL_${name}`) ?? `http://127.0.0.1:${port}/graphql`),
    subgraphPort: integer(env, 'SUBGRAPH_PORT', 0, 65_535),
    subgraphTimeoutMs: integer(env, 'SUBGRAPH_TIMEOUT_MS', 1, 600_000) ?? 5000,
    executor: choice(env, 'EXECUTOR', EXECUTORS) ?? 'compiled',
    logLevel: choice(env, 'LOG_LEVEL', LOG_LEVELS) ?? 'info',
    bodyLimitBytes: integer(env, 'BODY_LIMIT_BYTES', 1, 1_000_000_000) ?? 1_048_576,
    metricsToken: text(env, 'METRICS_TOKEN'),
    corsOrigins: origins(env, 'CORS_ORIGINS'),
    workers: integer(env, 'WORKERS', 1, 128) ?? 1,
    settings: Object.freeze({
      agreementAttestation: choice(env, 'AGREEMENT_ATTESTATION', ATTESTATIONS) ?? (production ? 'ENHANCED' : 'CLASSIC'),
      addressValidation: choice(env, 'ADDRESS_VALIDATION', ADDRESS_VALIDATIONS) ?? 'FIXED_CASES',
      publicUrl: httpUrl(env, 'PUBLIC_URL')?.replace(/\/+$/, '') ?? null,
      verificationAutoApproveAfter: integer(env, 'VERIFICATION_AUTO_APPROVE_AFTER', 0, 31_536_000),
      legacyRoleAccess: choice(env, 'LEGACY_ROLE_ACCESS', ['on', 'off'] as const) === 'on',
    }),
  });
}

/**
 * Apollo's gateway asks the network in which cloud it runs and reports to Apollo, unless the environment forbids it. It reads the
 * environment itself, once for every gateway it makes. Whoever wants to report sets APOLLO_TELEMETRY_DISABLED to `false`.
 */
export function forbidTelemetry(env: Record<string, string | undefined> = process.env): void {
  env.APOLLO_TELEMETRY_DISABLED ??= 'true';
}

function perSubgraph<T>(read: (name: string, port: number) => T): Readonly<Record<SubgraphName, T>> {
  return Object.freeze({
    customers: read('CUSTOMERS', 4001),
    subscriptions: read('SUBSCRIPTIONS', 4002),
    access: read('ACCESS', 4003),
    support: read('SUPPORT', 4004),
  });
}

function auth(env: Env, production: boolean): AuthConfig | null {
  const issuer = text(env, 'AUTH_ISSUER');
  const audience = text(env, 'AUTH_AUDIENCE');
  const jwksUrl = httpUrl(env, 'AUTH_JWKS_URL');
  if (issuer && audience && jwksUrl) return Object.freeze({ issuer, audience, jwksUrl });
  if (issuer || audience || jwksUrl) {
    throw new ConfigProblem(
      'AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL belong together: set all three, or none for development tokens.',
    );
  }
  if (production) {
    throw new ConfigProblem(
      'AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL must be set in production: development tokens are refused there.',
    );
  }
  return null;
}

function viewerSecret(env: Env): string | null {
  const secret = text(env, 'VIEWER_SECRET');
  if (secret !== null && secret.length < MIN_SECRET) {
    throw new ConfigProblem(`VIEWER_SECRET must have at least ${MIN_SECRET} characters; it has ${secret.length}.`);
  }
  return secret;
}

function text(env: Env, name: string): string | null {
  return env[name]?.trim() || null;
}

function integer(env: Env, name: string, minimum: number, maximum: number): number | null {
  const value = text(env, name);
  if (value === null) return null;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= minimum && number <= maximum) return number;
  throw new ConfigProblem(`${name} must be a whole number from ${minimum} to ${maximum}; it is "${value}".`);
}

function choice<T extends string>(env: Env, name: string, allowed: readonly T[]): T | null {
  const value = text(env, name);
  if (value === null) return null;
  const known = allowed.find((item) => item === value);
  if (known === undefined) throw new ConfigProblem(`${name} must be one of ${allowed.join(', ')}; it is "${value}".`);
  return known;
}

/** The value is not repeated in the message: it may hold a password. */
function databaseUrl(env: Env, name: string): string | null {
  const value = text(env, name);
  if (value === null) return null;
  if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value;
  throw new ConfigProblem(`${name} must be an address such as postgres://user:password@host:5432/partner_graph.`);
}

function origins(env: Env, name: string): readonly string[] {
  const values =
    text(env, name)
      ?.split(',')
      .map((value) => value.trim()) ?? [];
  const wrong = values.find((value) => value !== '*' && !(URL.canParse(value) && new URL(value).origin === value));
  if (wrong === undefined) return Object.freeze(values);
  throw new ConfigProblem(
    `${name} must list origins such as https://portal.example, separated by commas, or be *; it holds "${wrong}".`,
  );
}

function httpUrl(env: Env, name: string): string | null {
  const value = text(env, name);
  if (value === null) return null;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new ConfigProblem(`${name} must be an http or https address; it is "${value}".`);
}
