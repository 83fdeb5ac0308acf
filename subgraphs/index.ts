import { access } from './access/index.ts';
import { customers } from './customers/index.ts';
import type { Subgraph } from './shared/subgraph.ts';
import { subscriptions } from './subscriptions/index.ts';
import { support } from './support/index.ts';

/** The subgraphs that have a database. `node` has none and asks these. */
export const subgraphs: readonly Subgraph[] = [customers, subscriptions, access, support];
