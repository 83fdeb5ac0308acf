import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { startPostgres } from '../../postgres/startPostgres.ts';
import { asAdministrator } from '../support/postgres.ts';
import { anOffer, aPriceList } from './anOffer.ts';
import { runImport } from './runImport.ts';

jest.setTimeout(120_000); // programs that start from nothing, on a machine that may be busy

const log = pino({ level: 'silent' });
const TOTAL = 'Total: 1 file; 1 read,';

let folder: string;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-import-'));
  await chmod(folder, 0o711); // the OS user of PostgreSQL passes through it
  env = { DATA_DIR: join(folder, 'data') };
  await writeFile(join(folder, 'offers.json'), aPriceList([anOffer()]));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('imports where nothing runs yet, and beside a program that uses the same data', async () => {
  const path = join(folder, 'offers.json');
  const alone = await runImport([path], env);
  expect(alone).toMatchObject({ code: 0 });
  expect(alone.lines.at(-1)).toBe(`${TOTAL} 1 created, 0 changed, 0 unchanged, 0 refused`);

  const other = await startPostgres({ dataDir: join(folder, 'data'), log });
  try {
    const beside = await runImport([path], env);
    expect(beside).toMatchObject({ code: 0 });
    expect(beside.lines.at(-1)).toBe(`${TOTAL} 0 created, 0 changed, 1 unchanged, 0 refused`);
    const stored = await asAdministrator(other.adminUrl.replace(/postgres$/, 'partner_graph'), (client) =>
      client.query("SELECT name FROM subscriptions.catalog_item WHERE origin = 'IMPORTED'"),
    );
    expect(stored.rows).toEqual([{ name: 'Office 365 Enterprise E1' }]);
  } finally {
    await other.stop();
  }
});
