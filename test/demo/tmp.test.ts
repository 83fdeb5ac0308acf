import pino from 'pino';
import { loadDemonstration } from '../../demo/loadDemonstration.ts';
import { startApi } from '../support/startApi.ts';
import { execSync } from 'node:child_process';
const pgcpu = () => Number(execSync("cat /proc/[0-9]*/stat 2>/dev/null | grep -F '(postgres)' | awk '{s+=$14+$15} END {print s}'").toString())*10;
it('loads', async () => {
  const api = await startApi();
  const t = performance.now(); const c = process.cpuUsage(); const p = pgcpu();
  const parts = { subgraphs: api.subgraphs, clock: api.now, settings: { agreementAttestation: 'CLASSIC' as const, legacyRoleAccess: false }, log: pino({level:'info'}) };
  await loadDemonstration(parts);
  const u = process.cpuUsage(c);
  console.log('wall', performance.now() - t, 'node cpu ms', (u.user + u.system) / 1000, 'pg cpu s (all postgres)', pgcpu() - p);
  await api.close();
});
