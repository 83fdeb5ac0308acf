import { randomBytes } from 'node:crypto';
import { databaseUrls } from '../../subgraphs/shared/databaseRoles.ts';
import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import { asAdministrator } from './postgres.ts';

/** A database of a test's own, cloned from the migrated template. */
export interface TestDatabase {
  readonly adminUrl: string;
  /** Connection of the run-time role of a subgraph. */
  appUrl(subgraph: SubgraphName): string;
  /** Connection of the role that owns the tables of a subgraph. */
  ownerUrl(subgraph: SubgraphName): string;
  drop(): Promise<void>;
}

export async function cloneDatabase(): Promise<TestDatabase> {
  const templateUrl = required('TEST_TEMPLATE_URL');
  const rolePrefix = required('TEST_PREFIX');
  const name = `${rolePrefix}_${randomBytes(6).toString('hex')}`;
  const template = new URL(templateUrl).pathname.slice(1);
  const maintenanceUrl = withDatabase(templateUrl, 'postgres');
  await asAdministrator(maintenanceUrl, (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`));
  const adminUrl = withDatabase(templateUrl, name);
  const urls = (subgraph: SubgraphName) => databaseUrls({ adminUrl, subgraph, rolePrefix });
  return {
    adminUrl,
    appUrl: (subgraph) => urls(subgraph).app,
    ownerUrl: (subgraph) => urls(subgraph).owner,
    drop: async () => {
      await asAdministrator(maintenanceUrl, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    },
  };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with jest from the root of the project.`);
  return value;
}
