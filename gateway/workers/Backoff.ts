const FIRST_MS = 100;
const LONGEST_MS = 30_000;
/** After so long without a failure, the next one counts as the first. */
const CALM_MS = 60_000;

/** Runs work after a failure, the later the more failures came shortly after each other. */
export class Backoff {
  readonly #timers = new Set<NodeJS.Timeout>();
  #failures = 0;
  #lastAt = Number.NEGATIVE_INFINITY;

  /** Answers after how many milliseconds it will run. */
  run(work: () => void): number {
    const now = performance.now();
    this.#failures = now - this.#lastAt > CALM_MS ? 0 : this.#failures + 1;
    this.#lastAt = now;
    const afterMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, afterMs);
    this.#timers.add(timer);
    return afterMs;
  }

  /** What waits is not run any more. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
