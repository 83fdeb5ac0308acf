import { inspect } from 'node:util';

/** A secret that is told once: it cannot be written into a record, an event or a log by accident. */
export class Once<T> {
  readonly #secret: T;

  constructor(secret: T) {
    this.#secret = secret;
  }

  reveal(): T {
    return this.#secret;
  }

  toJSON(): undefined {
    return undefined;
  }

  [inspect.custom](): string {
    return 'Once(…)';
  }
}
