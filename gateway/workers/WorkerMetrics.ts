import type { MetricValues } from '../metrics.ts';

const PATIENCE_MS = 2000;

/** The numbers of all workers: of those that run, and what others had counted when they retired. */
export class WorkerMetrics {
  readonly #waiting = new Map<number, (values: MetricValues) => void>();
  #asked = 0;
  #retired: MetricValues = [];

  /** Each worker is asked under a number of its own; one that does not answer in time is left out. */
  async collect(asks: readonly ((id: number) => void)[]): Promise<MetricValues[]> {
    const counted = await Promise.all(asks.map((ask) => this.#answerTo(ask)));
    return [this.#retired, ...counted];
  }

  counted(id: number, values: MetricValues): void {
    this.#waiting.get(id)?.(values);
  }

  /** A counter never falls: what a worker has counted stays in the sum. Gauges tell of the living alone. */
  async keep(values: MetricValues): Promise<void> {
    const { AggregatorRegistry } = await import('prom-client');
    const counts = values.filter(({ type }) => String(type) !== 'gauge');
    this.#retired = await AggregatorRegistry.aggregate([[...this.#retired], counts]).getMetricsAsJSON();
  }

  #answerTo(ask: (id: number) => void): Promise<MetricValues> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      const end = (values: MetricValues): void => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(values);
      };
      const timer = setTimeout(end, PATIENCE_MS, []);
      this.#waiting.set(id, end);
      ask(id);
    });
  }
}
