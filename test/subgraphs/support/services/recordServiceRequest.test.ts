import { system } from '../../../../subgraphs/shared/viewer.ts';
import {
  type RecordServiceRequestInput,
  recordServiceRequest,
} from '../../../../subgraphs/support/services/recordServiceRequest.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aNote, aRequestInput } from '../builders.ts';

let api: Api;
let partnerId: string;
let partners = 0;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(() => {
  partners += 1;
  partnerId = `par_${partners}`;
});
afterAll(() => api.close());

function run(input: RecordServiceRequestInput, owner = partnerId) {
  return api.subgraphs.support.commands.run(recordServiceRequest, input, {
    viewer: system('test', owner),
    now: api.now(),
    newId: api.newId,
  });
}

const stored = (id: string) =>
  api.sql<{ number: string; title: string; version: number }>(
    'SELECT number, title, version FROM support.service_request WHERE id = $1',
    [id],
  );
const notesOf = (id: string) =>
  api.sql<{ text: string; reseller_id: string | null }>(
    'SELECT text, reseller_id FROM support.service_request_note WHERE service_request_id = $1 ORDER BY id',
    [id],
  );
const events = () =>
  api.sql<{ type: string; subject: string; payload: object }>(
    'SELECT type, subject, payload FROM support.event WHERE partner_id = $1 ORDER BY position',
    [partnerId],
  );

it('numbers the requests of each partner from SR-000001 on', async () => {
  const [first, second] = [aRequestInput(api), aRequestInput(api)];
  await run(first);
  await run(second);
  const elsewhere = aRequestInput(api);
  await run(elsewhere, 'par_elsewhere');

  expect(await stored(first.id)).toMatchObject([{ number: 'SR-000001', version: 1 }]);
  expect(await stored(second.id)).toMatchObject([{ number: 'SR-000002' }]);
  expect(await stored(elsewhere.id)).toMatchObject([{ number: 'SR-000001' }]);
});

it('gives requests that come in at once numbers without a gap', async () => {
  const inputs = Array.from({ length: 8 }, () => aRequestInput(api));
  await Promise.all(inputs.map((input) => run(input)));

  const rows = await api.sql<{ number: string }>('SELECT number FROM support.service_request WHERE partner_id = $1 ORDER BY 1', [
    partnerId,
  ]);
  expect(rows.map(({ number }) => number)).toEqual(inputs.map((_input, index) => `SR-00000${index + 1}`));
});

it('tells of a new request without its texts', async () => {
  const input = aRequestInput(api, { customerId: 'cus_1', notes: [aNote(api, 'Secret')] });
  await run(input);

  const payload = {
    number: 'SR-000001',
    status: 'OPEN',
    stage: 'IN_PROGRESS',
    severity: 'MODERATE',
    category: 'TECHNICAL_BREAK_FIX',
  };
  expect(await events()).toEqual([
    { type: 'service_request.created', subject: input.id, payload: { ...payload, resellerId: null } },
  ]);
});

it('support 12-2: changes nothing and tells nothing when the same is told again', async () => {
  const input = aRequestInput(api, { title: '  Padded title ', notes: [aNote(api, 'Once')] });
  await run(input);

  expect(await run(input)).toMatchObject({ ok: true, value: { ids: { serviceRequest: input.id } } });
  expect(await stored(input.id)).toEqual([{ number: 'SR-000001', title: 'Padded title', version: 1 }]);
  expect(await notesOf(input.id)).toEqual([{ text: 'Once', reseller_id: null }]);
  expect(await events()).toHaveLength(1);
});

it('keeps number and known notes when a request is told anew, and adds new notes', async () => {
  const known = aNote(api, 'As it was written');
  const input = aRequestInput(api, { notes: [known] });
  await run(input);

  await run({ ...input, title: 'Another title', notes: [{ ...known, text: 'Rewritten' }, aNote(api, 'New')] });

  expect(await stored(input.id)).toEqual([{ number: 'SR-000001', title: 'Another title', version: 2 }]);
  expect((await notesOf(input.id)).map(({ text }) => text)).toEqual(['As it was written', 'New']);
  expect((await events()).map(({ type }) => type)).toEqual(['service_request.created', 'service_request.updated']);
});

it('lets the notes follow the request to another reseller', async () => {
  const input = aRequestInput(api, { resellerId: 'par_r1', notes: [aNote(api, 'Note')] });
  await run(input);

  await run({ ...input, resellerId: 'par_r2' });

  expect(await notesOf(input.id)).toEqual([{ text: 'Note', reseller_id: 'par_r2' }]);
});

it('takes a topic that is retired, as old requests have it', async () => {
  await api.sql(`UPDATE support.topic SET retired_at = now() WHERE id = 'top_teams'`);

  expect(await run(aRequestInput(api, { topicId: 'top_teams' }))).toMatchObject({ ok: true });
  await api.sql(`UPDATE support.topic SET retired_at = NULL WHERE id = 'top_teams'`);
});

describe('refuses, stores nothing and uses up no number:', () => {
  it.each<[string, Partial<RecordServiceRequestInput>, object[]]>([
    [
      'all errors of the form together',
      { title: 'abc', stage: 'NEW' },
      [
        { code: 'TEXT_LENGTH', field: 'title', minimum: 5, maximum: 250 },
        { code: 'STATUS_DOES_NOT_FIT_STAGE', stage: 'NEW', status: 'OPEN' },
      ],
    ],
    ['a topic nobody knows', { topicId: 'top_nothing' }, [{ code: 'TOPIC_NOT_FOUND', topicId: 'top_nothing' }]],
  ])('%s', async (_what, more, refusals) => {
    const input = aRequestInput(api, more);

    expect(await run(input)).toEqual({ ok: false, refusals });
    expect(await stored(input.id)).toEqual([]);
    const next = aRequestInput(api);
    await run(next);
    expect(await stored(next.id)).toMatchObject([{ number: 'SR-000001' }]);
  });

  it('the id of a request of another partner, which stays as it was', async () => {
    const input = aRequestInput(api);
    await run(input, 'par_owner');

    expect(await run({ ...input, title: 'Taken over' })).toEqual({ ok: false, refusals: [{ code: 'ID_TAKEN' }] });
    expect(await stored(input.id)).toMatchObject([{ title: 'Mail does not arrive', version: 1 }]);
  });

  it('a note of another request', async () => {
    const note = aNote(api, 'Note');
    await run(aRequestInput(api, { notes: [note] }));
    const input = aRequestInput(api, { notes: [note] });

    expect(await run(input)).toEqual({ ok: false, refusals: [{ code: 'ID_TAKEN' }] });
    expect(await stored(input.id)).toEqual([]);
  });
});
