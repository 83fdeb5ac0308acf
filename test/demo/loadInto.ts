import pino from 'pino';
import { loadDemonstration } from '../../demo/loadDemonstration.ts';
import type { DemonstrationParts, Persona } from '../../gateway/demonstration.ts';
import type { Api } from '../support/startApi.ts';
import { testSettings } from '../support/testSettings.ts';

/** Loads the demonstration data the way `npm start` does, without the jobs that run after it. */
export function loadInto(api: Api, more: Partial<DemonstrationParts> = {}): Promise<readonly Persona[]> {
  return loadDemonstration({
    subgraphs: api.subgraphs,
    clock: api.now,
    settings: testSettings,
    log: pino({ level: 'silent' }),
    ...more,
  });
}
