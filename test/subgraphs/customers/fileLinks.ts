import { makeFileLink } from '../../../subgraphs/customers/services/makeFileLink.ts';
import { type CommandInput, command } from '../../../subgraphs/shared/command.ts';
import { accept } from '../../../subgraphs/shared/decision.ts';
import { system, type Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';

type Link = Parameters<typeof makeFileLink>[1];

const linkFile = command<CommandInput & Link, { readonly token: string }, never>({
  name: 'linkFile',
  run: async (context, link) => accept({ ids: { token: await makeFileLink(context, link) }, events: [] }),
});

/** A link to a small file, for five minutes; answers its secret. */
export async function aFileLink(api: Api, partnerId: string, more: Partial<Link> = {}, viewer?: Viewer): Promise<string> {
  const link: CommandInput & Link = {
    subject: 'exp_1',
    target: { fileName: 'names.csv', contentType: 'text/csv; charset=utf-8', content: 'Ann\r\n' },
    expiredCode: 'LINK_EXPIRED',
    expiresAt: new Date(api.now().getTime() + 5 * 60_000),
    isReadAgain: false,
    ...more,
  };
  const caller = { viewer: viewer ?? system('test', partnerId), now: api.now(), newId: api.newId };
  const outcome = await api.subgraphs.customers.commands.run(linkFile, link, caller);
  if (!outcome.ok) throw new Error('The link was not made.');
  return outcome.value.ids.token;
}
