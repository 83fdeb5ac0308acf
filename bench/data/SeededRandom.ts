/** Odd numbers without a pattern. */
const FACTORS = [0x85eb_ca6b, 0xc2b2_ae35, 0x27d4_eb2f, 0x1656_67b1] as const;
/** Until every bit of the seed has reached every word. */
const ROUNDS = 12;

/** A stream of numbers that a text decides: the same text gives the same numbers everywhere. */
export class SeededRandom {
  readonly #state = new Uint32Array(4);

  constructor(seed: string) {
    for (let at = 0; at < seed.length; at += 1) this.#absorb(seed.charCodeAt(at));
    for (let round = 0; round < ROUNDS; round += 1) this.#next();
  }

  /** A whole number from 0 up to `limit`, never `limit`. */
  below(limit: number): number {
    return Math.floor((this.#next() / 4_294_967_296) * limit);
  }

  /** From `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** One of a list that holds something. */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** 32 digits, the form of the random part of an id. */
  hex(): string {
    return Array.from({ length: 4 }, () => this.#next().toString(16).padStart(8, '0')).join('');
  }

  uuid(): string {
    const digits = this.hex();
    const parts = [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(13, 16)}`,
      `8${digits.slice(17, 20)}`,
      digits.slice(20),
    ];
    return parts.join('-');
  }

  /** Every word of the state takes part in the text in another way, so that two of many texts do not meet. */
  #absorb(code: number): void {
    const state = this.#state;
    for (const [word, factor] of FACTORS.entries()) {
      const before = state[(word + 1) % state.length] ?? 0;
      state[word] = Math.imul((state[word] ?? 0) ^ code ^ (before >>> 15), factor) + factor;
    }
  }

  /** A small fast counting generator of 128 bits (sfc32). */
  #next(): number {
    const state = this.#state;
    const [a = 0, b = 0, c = 0, counter = 0] = state;
    const next = (a + b + counter) >>> 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + next;
    state[3] = counter + 1;
    return next;
  }
}
