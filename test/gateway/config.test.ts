import { readConfig } from '../../gateway/config.ts';

const AUTH = {
  AUTH_ISSUER: 'https://login.example',
  AUTH_AUDIENCE: 'graph',
  AUTH_JWKS_URL: 'https://login.example/keys',
};

it('an empty environment is development, on this machine alone, with everything in .data', () => {
  expect(readConfig({ PORT: ' ', DATABASE_URL: '' })).toMatchObject({
    production: false,
    host: '127.0.0.1',
    port: 4000,
    dataDir: expect.stringMatching(/\/\.data$/),
    databaseUrl: null,
    databaseUrls: { customers: null, subscriptions: null, access: null, support: null },
    auth: null,
    viewerSecret: null,
    logLevel: 'info',
    metricsToken: null,
    workers: 1,
    settings: { agreementAttestation: 'CLASSIC', legacyRoleAccess: false },
  });
});

it('the command line goes before the environment', () => {
  expect(readConfig({ WORKERS: '2' }).workers).toBe(2);
  expect(readConfig({ WORKERS: '2' }, { workers: '3' }).workers).toBe(3);
  expect(readConfig({ WORKERS: '2' }, { workers: undefined }).workers).toBe(2);
});

it('production asks for an identity provider and attests agreements in full', () => {
  const { auth, settings } = readConfig({ NODE_ENV: 'production', ...AUTH });
  expect(auth).toEqual({ issuer: 'https://login.example', audience: 'graph', jwksUrl: 'https://login.example/keys' });
  expect(settings.agreementAttestation).toBe('ENHANCED');
});

it.each([
  [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535; it is "65536".'],
  [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535; it is "-1".'],
  [{ SUBGRAPH_TIMEOUT_MS: '0' }, 'SUBGRAPH_TIMEOUT_MS must be a whole number from 1 to 600000; it is "0".'],
  [{ WORKERS: '0' }, 'WORKERS must be a whole number from 1 to 128; it is "0".'],
  [{ WORKERS: '129' }, 'WORKERS must be a whole number from 1 to 128; it is "129".'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent; it is "loud".'],
  [{ AGREEMENT_ATTESTATION: 'NONE' }, 'AGREEMENT_ATTESTATION must be one of CLASSIC, ENHANCED; it is "NONE".'],
  [
    { DATABASE_URL: 'mysql://root:secret@host/db' },
    'DATABASE_URL must be an address such as postgres://user:password@host:5432/partner_graph.',
  ],
  [
    { DATABASE_URL_ACCESS: 'secret' },
    'DATABASE_URL_ACCESS must be an address such as postgres://user:password@host:5432/partner_graph.',
  ],
  [{ SUBGRAPH_URL_ACCESS: 'ftp://x' }, 'SUBGRAPH_URL_ACCESS must be an http or https address; it is "ftp://x".'],
  [{ VIEWER_SECRET: 'x'.repeat(31) }, 'VIEWER_SECRET must have at least 32 characters; it has 31.'],
  [
    { AUTH_ISSUER: 'https://login.example' },
    'AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL belong together: set all three, or none for development tokens.',
  ],
  [
    { NODE_ENV: 'production' },
    'AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL must be set in production: development tokens are refused there.',
  ],
])('%j is refused with what it should be', (env, message) => {
  expect(() => readConfig(env)).toThrow(expect.objectContaining({ name: 'ConfigProblem', message }));
});
