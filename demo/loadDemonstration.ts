import type { DemonstrationParts, Persona } from '../gateway/demonstration.ts';
import { startOfDay } from '../subgraphs/shared/calendar.ts';
import { agreementSteps, firstPartnerSteps, lastFactSteps, otherPartnerSteps } from './customerSteps.ts';
import { customerUserSteps } from './customerUsers.ts';
import { gdapSteps } from './gdapSteps.ts';
import type { Loading } from './loading.ts';
import { directorySteps, partnerSteps, partnershipSteps } from './partnerSteps.ts';
import { personas } from './personas.ts';
import { markProgress, readProgress, readWrittenEvents } from './progress.ts';
import { requestSteps } from './requestSteps.ts';
import { allOf, runSteps, type Step } from './steps.ts';
import { subscriptionSteps } from './subscriptionSteps.ts';
import { timelineTo } from './timeline.ts';

/**
 * Loads the demonstration data at the first start and answers who may sign in. A start that finds it loaded reads one statement;
 * one after an interruption goes on where that left off.
 * @throws Error when a command refuses its part
 */
export async function loadDemonstration(parts: DemonstrationParts): Promise<readonly Persona[]> {
  const { firstStartOn, isLoaded } = await readProgress(parts);
  if (isLoaded) return personas;
  const startedAt = performance.now();
  const day = firstStartOn ?? startOfDay(parts.clock());
  const writtenEvents = firstStartOn ? await readWrittenEvents(parts) : new Set<string>();
  if (!firstStartOn) await markProgress(parts, 'demonstration.started', day);
  const { subgraphs, settings } = parts;
  await load({ subgraphs, settings, at: timelineTo(day), writtenEvents });
  await markProgress(parts, 'demonstration.loaded', day);
  parts.log.info({ durationMs: Math.round(performance.now() - startedAt) }, 'The demonstration data is loaded.');
  return personas;
}

/** Users and purchases rest on facts of customers, so they come after those were read. */
async function load(loading: Loading): Promise<void> {
  const { access, subscriptions } = loading.subgraphs;
  const run = (...steps: readonly (readonly Step[])[]) => runSteps(steps.flat(), loading.writtenEvents);
  await allOf([
    run(
      partnerSteps(loading),
      partnershipSteps(loading),
      firstPartnerSteps(loading),
      otherPartnerSteps(loading),
      agreementSteps(loading),
    ),
    run(directorySteps(loading), gdapSteps(loading)),
    run(requestSteps(loading)),
  ]);
  await Promise.all([access.settle(), subscriptions.settle()]);
  await allOf([run(customerUserSteps(loading)), run(subscriptionSteps(loading))]);
  await run(lastFactSteps(loading));
}
