import { noted, noteRefusals } from '../../../../subgraphs/support/domain/note.ts';
import { STATUS_OF_STAGE } from '../../../../subgraphs/support/domain/recordedRequest.ts';
import {
  NO_DETAILS,
  type ServiceRequest,
  type ServiceRequestStage,
} from '../../../../subgraphs/support/domain/serviceRequest.ts';

const now = new Date('2026-03-01T08:00:00Z');
const request = (stage: ServiceRequestStage): ServiceRequest => ({
  ...NO_DETAILS,
  id: 'srq_1',
  number: 'SR-000001',
  partnerId: 'par_1',
  resellerId: null,
  customerId: 'cus_1',
  title: 'Mail does not arrive',
  description: 'Since this morning.',
  category: 'TECHNICAL_BREAK_FIX',
  productFamily: 'MICROSOFT_365',
  topicId: 'top_teams',
  severity: 'MODERATE',
  status: STATUS_OF_STAGE[stage],
  stage,
  createdBy: 'pusr_1',
  createdAt: new Date('2026-02-01T00:00:00Z'),
  lastModifiedAt: new Date('2026-02-01T00:00:00Z'),
  lastClosedAt: null,
  version: 1,
});

const PUBLIC = { visibility: 'PUBLIC', fromCustomer: false } as const;
const INTERNAL = { visibility: 'INTERNAL', fromCustomer: false } as const;
const CUSTOMER = { visibility: 'PUBLIC', fromCustomer: true } as const;
const HEARD = { visibility: 'INTERNAL', fromCustomer: true } as const;

it.each<[ServiceRequestStage, ServiceRequestStage, ServiceRequestStage, ServiceRequestStage, ServiceRequestStage]>([
  ['NEW', 'IN_PROGRESS', 'NEW', 'NEW', 'NEW'],
  ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS'],
  ['WAITING_ON_CUSTOMER', 'WAITING_ON_CUSTOMER', 'WAITING_ON_CUSTOMER', 'IN_PROGRESS', 'IN_PROGRESS'],
  ['WAITING_ON_MICROSOFT', 'WAITING_ON_MICROSOFT', 'WAITING_ON_MICROSOFT', 'WAITING_ON_MICROSOFT', 'WAITING_ON_MICROSOFT'],
  ['ACTION_REQUIRED', 'ACTION_REQUIRED', 'ACTION_REQUIRED', 'ACTION_REQUIRED', 'ACTION_REQUIRED'],
  ['RESOLVED', 'RESOLVED', 'RESOLVED', 'IN_PROGRESS', 'IN_PROGRESS'],
])('%s after a public, an internal, a customer’s note and one the customer said in confidence', (stage, ...after) => {
  const stages = [PUBLIC, INTERNAL, CUSTOMER, HEARD].map((note) => noted(request(stage), note, now));
  expect(stages).toEqual(
    after.map((next) => ({
      ok: true,
      value: { ...request(stage), stage: next, status: STATUS_OF_STAGE[next], lastModifiedAt: now },
    })),
  );
});

it.each([PUBLIC, INTERNAL, CUSTOMER])('a closed request takes no note: %j', (note) => {
  expect(noted(request('CLOSED'), note, now)).toEqual({ ok: false, refusals: [{ code: 'SERVICE_REQUEST_CLOSED' }] });
});

it.each([
  ['a', 0, []],
  ['a'.repeat(10_000), 1440, []],
  ['a', null, []],
  ['', null, ['text']],
  ['a'.repeat(10_001), -1, ['text', 'minutesSpent']],
  ['a', 1441, ['minutesSpent']],
])('text and minutes, case %#', (text, minutesSpent, fields) => {
  expect(noteRefusals({ ...PUBLIC, text, minutesSpent }).flatMap(({ field }) => field)).toEqual(fields);
});
