/** By size; what is missing here is loaded where it is imported. */
const PACKAGES = [
  '@apollo/federation-internals',
  '@apollo/query-planner',
  '@apollo/server',
  '@apollo/subgraph',
  'typeorm',
  'graphql',
  'jose',
  'pg',
  'prom-client',
];

/**
 * Loads the large packages, in less time than their first import would take: without their source maps, which Node would read
 * for each file. Only a matter of time; nothing depends on it.
 */
export async function loadPackages(): Promise<void> {
  const { sourceMapsEnabled } = process;
  process.setSourceMapsEnabled(false);
  try {
    await Promise.all(PACKAGES.map((name) => import(name)));
  } finally {
    process.setSourceMapsEnabled(sourceMapsEnabled);
  }
}
