import type { SubgraphName } from '../shared/ids.ts';
import type { Asker, Sources } from '../shared/source.ts';
import { PLATFORM, partnerOf, principalOf, system } from '../shared/viewer.ts';

export interface CommandArgs {
  readonly name: string;
  readonly idempotencyKey: string;
}

/** What a key of the asker did, out of the memory of whichever subgraph holds it; null when none does. */
export async function findCommand(
  sources: Sources,
  subgraphs: readonly SubgraphName[],
  { viewer, requestId }: Asker,
  { name, idempotencyKey }: CommandArgs,
): Promise<unknown> {
  const asker = { viewer: system('command', partnerOf(viewer) ?? PLATFORM), requestId };
  const variables = { principal: principalOf(viewer), name, idempotencyKey };
  const answers = await Promise.allSettled(
    subgraphs.map(async (subgraph) => {
      const { data, errors } = await sources(subgraph).execute({ query: commandQuery(subgraph), variables }, asker);
      if (errors?.length) throw new Error(`${subgraph} did not tell what a key did: ${errors[0]?.message}`);
      return data?.record;
    }),
  );
  const found = answers.find((answer) => answer.status === 'fulfilled' && answer.value);
  if (found?.status === 'fulfilled') return found.value;
  // A subgraph that does not answer may hold the key: null would be a lie.
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  return null;
}

function commandQuery(subgraph: SubgraphName): string {
  return `query ($principal: String!, $name: String!, $idempotencyKey: String!) {
    record: ${subgraph}Command(principal: $principal, name: $name, idempotencyKey: $idempotencyKey) {
      name outcome completedAt ids refusalCodes
    }
  }`;
}
