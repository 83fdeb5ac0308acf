import type { Logger } from 'pino';
import { errorAnswer, type HttpAnswer } from '../subgraphs/shared/httpAnswer.ts';
import { INTERNAL } from '../subgraphs/shared/maskErrors.ts';
import { system } from '../subgraphs/shared/viewer.ts';
import type { Dependencies } from './readiness.ts';

/** Paths of links to files begin with it; what follows is the secret of the link. */
export const FILES = '/files/';

const TOKEN = /^[\w-]{43}$/;
const QUERY = `query ($token: String!) {
  sharedFile(token: $token) { fileName contentType content redirectTo expiredCode }
}`;
/** The link is the whole authority: no page that it leads to may learn it, and nothing on the way may keep it. */
const HEADERS = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

/** Answers `GET /files/<secret>`. Neither log nor answer holds the secret. */
export async function filesRoute(
  { subgraphs }: Pick<Dependencies, 'subgraphs'>,
  path: string,
  { requestId, log }: { readonly requestId: string; readonly log: Logger },
): Promise<HttpAnswer> {
  const token = path.slice(FILES.length);
  if (!TOKEN.test(token)) return unknownLink();
  let file: Readonly<Record<string, unknown>>;
  try {
    const source = subgraphs.get('customers');
    const answer = await source?.execute({ query: QUERY, variables: { token } }, { viewer: system('files'), requestId });
    if (!answer?.data || answer.errors) throw new Error('The subgraph customers does not say what a link leads to.');
    if (answer.data.sharedFile === null) return unknownLink();
    file = { ...Object(answer.data.sharedFile) };
  } catch (error) {
    log.error({ err: error, requestId }, 'A file could not be served.');
    return errorAnswer(503, 'The file cannot be had right now. Try again.', { code: INTERNAL, requestId }, HEADERS);
  }
  const { fileName, contentType, content, redirectTo, expiredCode } = file;
  if (typeof expiredCode === 'string') {
    return errorAnswer(410, 'The link has expired. Ask for a new one.', { code: expiredCode }, HEADERS);
  }
  if (typeof redirectTo === 'string') return { status: 302, headers: { ...HEADERS, location: redirectTo }, body: '' };
  return {
    status: 200,
    headers: {
      ...HEADERS,
      'content-type': String(contentType),
      'content-disposition': `attachment; filename="${String(fileName).replace(/[^\w.-]/g, '_')}"`,
    },
    body: String(content),
  };
}

function unknownLink(): HttpAnswer {
  return errorAnswer(404, 'There is no such file.', { code: 'NOT_FOUND' }, HEADERS);
}
