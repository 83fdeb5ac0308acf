/**
 * Loads the large packages before tsx is registered: it would look at each of their files once more, and Node would read their
 * source maps. Only a matter of time: whatever is not loaded here is loaded later.
 */
const packages = ['@apollo/gateway', '@apollo/server', '@apollo/subgraph', 'graphql', 'jose', 'pg', 'pino', 'typeorm'];
await Promise.all(packages.map((name) => import(name)));
