/** A supergraph whose subgraphs are reached elsewhere than it was composed for. */
export function withSubgraphUrls(supergraphSdl: string, urls: Readonly<Record<string, string>>): string {
  return Object.entries(urls).reduce((sdl, [name, url]) => {
    const graph = new RegExp(`(@join__graph\\(name: "${name}", url: ")[^"]*"`);
    if (!graph.test(sdl)) throw new Error(`The supergraph has no subgraph named ${name}.`);
    return sdl.replace(graph, `$1${url}"`);
  }, supergraphSdl);
}
