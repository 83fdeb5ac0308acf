import { startTestPostgres, type TestPostgres } from './postgres.ts';

declare global {
  var testPostgres: TestPostgres | undefined;
}

/** One PostgreSQL for the whole run. The address travels to the test files in the environment. */
export default async function globalSetup(): Promise<void> {
  const postgres = await startTestPostgres();
  globalThis.testPostgres = postgres;
  process.env.TEST_TEMPLATE_URL = postgres.templateUrl;
  process.env.TEST_PREFIX = postgres.prefix;
}
