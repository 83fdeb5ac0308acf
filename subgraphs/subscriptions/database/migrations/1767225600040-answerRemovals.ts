import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRemovalRequests, dropRemovalRequests } from '../../../shared/removals/createRemovalRequests.ts';

/** Relationships that end only when nothing is sold that stands against it. */
export class AnswerRemovals1767225600040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createRemovalRequests('subscriptions'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropRemovalRequests('subscriptions'));
  }
}
