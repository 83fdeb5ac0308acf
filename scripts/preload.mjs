/**
 * Loads the large packages before tsx is registered, which would look at each of their files once more. Only a matter of time:
 * whatever is not loaded here is loaded later.
 */
import module, { createRequire } from 'node:module';

const PACKAGES = ['@apollo/gateway', '@apollo/server', '@apollo/subgraph', 'graphql', 'jose', 'pg', 'pino', 'typeorm'];
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

module.enableCompileCache?.(); // Node 22 and later
const require = createRequire(createRequire(import.meta.url).resolve('@apollo/gateway'));
for (const name of SELDOM_USED) postpone(name);
await Promise.all(PACKAGES.map((name) => import(name)));

/** A package that is loaded when something of it is first used. */
function postpone(name) {
  const path = require.resolve(name);
  let loaded;
  const load = () => {
    if (loaded === undefined) {
      delete require.cache[path];
      loaded = require(path);
    }
    return loaded;
  };
  const exports = new Proxy(() => {}, {
    get: (_, key) => (key === '__esModule' ? undefined : load()[key]),
    apply: (_, self, given) => Reflect.apply(load(), self, given),
  });
  require.cache[path] = Object.assign(new module.Module(path), { exports, loaded: true });
}
