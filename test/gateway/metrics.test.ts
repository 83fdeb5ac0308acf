import { Metrics } from '../../gateway/metrics.ts';
import { metricsAnswer } from '../../gateway/metricsAnswer.ts';
import { type HttpApi, startHttpApi } from '../support/startHttpApi.ts';

/** The lines of these metrics that hold numbers, without comments and the buckets of histograms. */
function numbers(text: string, names: RegExp): string[] {
  return text.split('\n').filter((line) => names.test(line) && !line.startsWith('#') && !line.includes('_bucket'));
}

describe('the metrics of several processes', () => {
  it('are added up, under labels of which there are only so many', async () => {
    const [one, other] = [new Metrics(), new Metrics()];
    one.answered({ kind: 'query', code: null, viewer: 'PARTNER_USER', durationMs: 5 });
    one.answered({ kind: 'query', code: 'FORBIDDEN', viewer: 'PARTNER_USER', durationMs: 15 });
    one.answered({ kind: null, code: 'SOMETHING_A_SUBGRAPH_MADE_UP', viewer: 'ANONYMOUS', durationMs: 1 });
    other.answered({ kind: 'query', code: null, viewer: 'PARTNER_USER', durationMs: 500 });
    other.asked({ subgraph: 'customers', ok: true, durationMs: 250 });
    other.asked({ subgraph: 'customers', ok: false, durationMs: 5000 });
    other.fellBack('introspection');
    one.watchKnownOperations(() => 2);
    other.watchKnownOperations(() => 3);

    const { body, headers } = await metricsAnswer(
      { method: 'GET', path: '/metrics', search: '', headers: {}, requestId: 'r', readJson: async () => null },
      { token: null, collect: async () => [await one.values(), await other.values()] },
    );
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(numbers(body, /^graph_/)).toEqual([
      'graph_requests_total{operation="query",code="OK",viewer="PARTNER_USER"} 2',
      'graph_requests_total{operation="query",code="FORBIDDEN",viewer="PARTNER_USER"} 1',
      'graph_requests_total{operation="none",code="OTHER",viewer="ANONYMOUS"} 1',
      'graph_request_duration_seconds_sum{operation="query"} 0.52',
      'graph_request_duration_seconds_count{operation="query"} 3',
      'graph_request_duration_seconds_sum{operation="none"} 0.001',
      'graph_request_duration_seconds_count{operation="none"} 1',
      'graph_executor_fallbacks_total{reason="introspection"} 1',
      'graph_subgraph_call_duration_seconds_sum{subgraph="customers",outcome="answered"} 0.25',
      'graph_subgraph_call_duration_seconds_count{subgraph="customers",outcome="answered"} 1',
      'graph_subgraph_call_duration_seconds_sum{subgraph="customers",outcome="failed"} 5',
      'graph_subgraph_call_duration_seconds_count{subgraph="customers",outcome="failed"} 1',
      'graph_known_operations 5',
    ]);
  });

  it('tell memory and event loop of the process where they are asked to', async () => {
    const names = (await new Metrics({ ofProcess: true }).values()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds']));
    expect((await new Metrics().values()).map(({ name }) => name)).not.toContain('process_resident_memory_bytes');
  });
});

describe('GET /metrics', () => {
  let open: HttpApi;
  let locked: HttpApi;

  beforeAll(async () => {
    open = await startHttpApi();
    locked = await startHttpApi({ metricsToken: 'of-the-collector' });
  });
  afterAll(() => Promise.all([open.close(), locked.close()]));

  it('serves what the graph has counted', async () => {
    open.graph.front.metrics.fellBack('test');
    const answer = await fetch(`${open.url}/metrics`);
    expect(answer.status).toBe(200);
    expect(numbers(await answer.text(), /fallbacks/)).toEqual(['graph_executor_fallbacks_total{reason="test"} 1']);
  });

  it.each([
    ['nobody', {}, 401],
    ['another bearer', { authorization: 'Bearer of-the-collectors' }, 401],
    ['the bearer of the token', { authorization: 'Bearer of-the-collector' }, 200],
  ])('answers %s as METRICS_TOKEN tells', async (_, headers, status) => {
    const answer = await fetch(`${locked.url}/metrics`, { headers });
    expect(answer.status).toBe(status);
    await answer.text();
  });
});
