await Promise.all(['@apollo/gateway', '@apollo/server', '@apollo/subgraph', 'typeorm', 'pg', 'graphql', 'jose', 'pino', 'undici', 'decimal.js'].map((name) => import(name)));
