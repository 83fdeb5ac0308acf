import type { MigrationInterface, QueryRunner } from 'typeorm';

type Migration = new () => MigrationInterface;

/** The same migration, which tells the log of its connection when it begins and how long it took. */
export function timedMigration(Inner: Migration): Migration {
  return class implements MigrationInterface {
    readonly #inner = new Inner();
    readonly name = this.#inner.name ?? Inner.name;
    /** Absent where the migration leaves it to the runner. */
    readonly transaction?: boolean;

    constructor() {
      if (this.#inner.transaction !== undefined) this.transaction = this.#inner.transaction;
    }

    async up(runner: QueryRunner): Promise<void> {
      tellMigration(runner, `The migration ${this.name} begins.`);
      const begun = performance.now();
      await this.#inner.up(runner);
      tellMigration(runner, `The migration ${this.name} took ${Math.round(performance.now() - begun)} ms.`);
    }

    async down(runner: QueryRunner): Promise<void> {
      await this.#inner.down(runner);
    }
  };
}

/** Tells whoever runs the migrations how far one is. */
export function tellMigration(runner: QueryRunner, message: string): void {
  runner.connection.logger.log('info', message, runner);
}
