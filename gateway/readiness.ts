import { type HttpAnswer, jsonAnswer } from '../subgraphs/shared/httpAnswer.ts';
import type { SubgraphSource } from '../subgraphs/shared/source.ts';

/** The parts of the graph that a gateway depends on. */
export interface Dependencies {
  readonly subgraphs: ReadonlyMap<string, SubgraphSource>;
  /** Whether the gateway is of no use when one subgraph is gone: all live in this process. */
  readonly needsAll: boolean;
}

const PATIENCE_MS = 2000;

/** Whether requests should be sent here: 200 while at least a part of the graph answers, 503 otherwise. */
export async function readiness({ subgraphs, needsAll }: Dependencies): Promise<HttpAnswer> {
  const states = await Promise.all([...subgraphs].map(async ([name, source]) => [name, await isReady(source)] as const));
  const ready = states.filter(([, isUp]) => isUp).length;
  const status = ready === states.length ? 'ready' : needsAll || ready === 0 ? 'unavailable' : 'degraded';
  const parts = Object.fromEntries(states.map(([name, isUp]) => [name, isUp ? 'ready' : 'down']));
  return jsonAnswer(status === 'unavailable' ? 503 : 200, { status, subgraphs: parts }, { 'cache-control': 'no-store' });
}

async function isReady(source: SubgraphSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  return Promise.race([source.ready(), late]).finally(() => clearTimeout(timer));
}
