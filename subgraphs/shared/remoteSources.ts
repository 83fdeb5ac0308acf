import type { SubgraphName } from './ids.ts';
import type { RemoteSource } from './RemoteSource.ts';
import type { Sources } from './source.ts';

/** The ways to subgraphs in other processes; each is opened when it is first needed. */
export function remoteSources(open: (name: SubgraphName) => RemoteSource): { readonly sources: Sources; close(): Promise<void> } {
  const opened = new Map<SubgraphName, RemoteSource>();
  return {
    sources: (name) => {
      const source = opened.get(name) ?? open(name);
      opened.set(name, source);
      return source;
    },
    close: async () => {
      await Promise.all([...opened.values()].map((source) => source.close()));
    },
  };
}
