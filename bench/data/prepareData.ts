import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { hasCode } from '../../gateway/hasCode.ts';
import { ensureDatabase, prepareDatabase } from '../../gateway/prepareDatabase.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { addDays, startOfDay } from '../../subgraphs/shared/calendar.ts';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';
import { loadTables } from './loadTables.ts';
import type { DataPlan } from './plan.ts';
import { undoWrites } from './undoWrites.ts';

export interface DataOptions {
  /** Of a superuser, on any database of the server. */
  readonly serverUrl: string;
  readonly seed: string;
  readonly scale: number;
  readonly now: Date;
  /** Remembers what the database was made from. */
  readonly stampFile: string;
  tell(line: string): void;
}

export interface PreparedData {
  /** Of the administrator, on the database the systems answer from. */
  readonly adminUrl: string;
  readonly plan: DataPlan;
}

/** The name that the product gives its database, so that `npm start` on the same DATA_DIR finds it. */
const DATABASE = 'partner_graph';
/** Terms end from the ninth day on: before, nothing in the data is due. */
const GOOD_FOR_DAYS = 7;

/** The database of a seed and a scale: the one of an earlier run, as it was before that, or a new one. */
export async function prepareData(options: DataOptions): Promise<PreparedData> {
  const { serverUrl, seed, scale, now, stampFile, tell } = options;
  const source = await hashOfSource();
  const kept = await readStamp(stampFile);
  const isFresh = kept?.source === source && kept.seed === seed && kept.scale === scale && isWithin(kept.anchor, now);
  if (kept && isFresh) {
    const adminUrl = await ensureDatabase(serverUrl, DATABASE);
    tell(`Data of ${kept.anchor.slice(0, 10)}, seed "${seed}", scale ${scale}: kept.`);
    await undoWrites(adminUrl, new Date(kept.anchor));
    return { adminUrl, plan: { seed, scale, anchor: new Date(kept.anchor) } };
  }
  tell(`Data, seed "${seed}", scale ${scale}: made anew.`);
  await rm(stampFile, { force: true });
  const plan: DataPlan = { seed, scale, anchor: startOfDay(now) };
  const adminUrl = await newDatabase(serverUrl, now);
  await loadTables(adminUrl, plan, tell);
  await writeFile(stampFile, JSON.stringify({ source, seed, scale, anchor: plan.anchor.toISOString() }));
  return { adminUrl, plan };
}

/** Migrated, and with its reference data. */
async function newDatabase(serverUrl: string, now: Date): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await client.end();
  const adminUrl = await ensureDatabase(serverUrl, DATABASE);
  for (const subgraph of subgraphs) {
    const database = await prepareDatabase(subgraph, { adminUrl, appUrl: null }, now);
    await database.close();
  }
  return adminUrl;
}

interface Stamp {
  readonly source: string;
  readonly seed: string;
  readonly scale: number;
  readonly anchor: string;
}

async function readStamp(file: string): Promise<Stamp | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Of the generator, the migrations and the reference data: rows of other ones are no longer the same. */
async function hashOfSource(): Promise<string> {
  const hash = createHash('sha256');
  const folders = subgraphs.flatMap(({ name }) => [`subgraphs/${name}/database`, `subgraphs/${name}/reference`]);
  for (const folder of ['bench/data', ...folders]) {
    const path = projectFile(folder);
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

function isWithin(anchor: string, now: Date): boolean {
  const from = new Date(anchor);
  return from <= now && now < addDays(from, GOOD_FOR_DAYS);
}
