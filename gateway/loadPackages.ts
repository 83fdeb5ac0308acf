import module, { createRequire } from 'node:module';

/** By size; what is missing here is loaded where it is imported. */
const PACKAGES = ['@apollo/gateway', '@apollo/server', '@apollo/subgraph', 'typeorm', 'graphql', 'jose', 'pg', 'prom-client'];
/** What the gateway needs for its reports to Apollo, which are off, and to fetch over HTTP itself, which it is not asked to. */
const SELDOM_USED = [
  '@opentelemetry/exporter-metrics-otlp-http',
  '@opentelemetry/resource-detector-alibaba-cloud',
  '@opentelemetry/resource-detector-aws',
  '@opentelemetry/resource-detector-azure',
  '@opentelemetry/resource-detector-gcp',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-metrics',
  'make-fetch-happen',
];

const require = createRequire(createRequire(import.meta.url).resolve('@apollo/gateway'));

/**
 * Loads the large packages, in less time than their first import would take: without what is seldom used, and without their
 * source maps, which Node would read for each file. Only a matter of time; nothing depends on it.
 */
export async function loadPackages(): Promise<void> {
  const { sourceMapsEnabled } = process;
  process.setSourceMapsEnabled(false);
  try {
    for (const name of SELDOM_USED) postpone(name);
    await Promise.all(PACKAGES.map((name) => import(name)));
  } finally {
    process.setSourceMapsEnabled(sourceMapsEnabled);
  }
}

/** The package is loaded when something of it is first used. */
function postpone(name: string): void {
  const path = require.resolve(name);
  let loaded: unknown;
  const load = (): object => {
    if (loaded === undefined) {
      delete require.cache[path];
      loaded = require(path);
    }
    return Object(loaded);
  };
  const exports = new Proxy(() => {}, {
    get: (_, key) => (key === '__esModule' ? undefined : Reflect.get(load(), key)),
    apply: (_, self, given) => {
      const target = load();
      if (typeof target !== 'function') throw new TypeError(`${name} is not a function`);
      return Reflect.apply(target, self, given);
    },
  });
  require.cache[path] = Object.assign(new module.Module(path), { exports, loaded: true });
}
