import type { DemonstrationParts, Persona } from '../gateway/demonstration.ts';
import { startOfDay } from '../subgraphs/shared/calendar.ts';
import { agreementSteps, firstPartnerSteps, lastFactSteps, otherPartnerSteps } from './customerSteps.ts';
import { customerUserSteps } from './customerUsers.ts';
import { gdapSteps } from './gdapSteps.ts';
import type { Loading } from './loading.ts';
import { directorySteps, partnerSteps, partnershipSteps } from './partnerSteps.ts';
import { personas } from './personas.ts';
import { markProgress, readProgress } from './progress.ts';
import { requestSteps } from './requestSteps.ts';
import { allOf, runSteps } from './steps.ts';
import { subscriptionSteps } from './subscriptionSteps.ts';
import { timelineTo } from './timeline.ts';

/**
 * Loads the demonstration data at the first start and answers who may sign in. A start that finds it loaded reads one statement;
 * one after an interruption repeats what was done, which changes nothing, and goes on.
 * @throws Error when a command refuses its part
 */
export async function loadDemonstration(parts: DemonstrationParts): Promise<readonly Persona[]> {
  const { firstStartOn, isLoaded } = await readProgress(parts);
  if (isLoaded) return personas;
  const startedAt = performance.now();
  const day = firstStartOn ?? startOfDay(parts.clock());
  if (!firstStartOn) await markProgress(parts, 'demonstration.started', day);
  await load({ subgraphs: parts.subgraphs, settings: parts.settings, at: timelineTo(day) });
  await markProgress(parts, 'demonstration.loaded', day);
  parts.log.info({ durationMs: Math.round(performance.now() - startedAt) }, 'The demonstration data is loaded.');
  return personas;
}

/** Users and purchases rest on facts of customers, so they come after those were read. */
async function load(loading: Loading): Promise<void> {
  const { access, subscriptions } = loading.subgraphs;
  await allOf([
    runSteps([
      ...partnerSteps(loading),
      ...partnershipSteps(loading),
      ...firstPartnerSteps(loading),
      ...otherPartnerSteps(loading),
      ...agreementSteps(loading),
    ]),
    runSteps([...directorySteps(loading), ...gdapSteps(loading)]),
    runSteps(requestSteps(loading)),
  ]);
  await Promise.all([access.settle(), subscriptions.settle()]);
  await allOf([runSteps(customerUserSteps(loading)), runSteps(subscriptionSteps(loading))]);
  await runSteps(lastFactSteps(loading));
}
