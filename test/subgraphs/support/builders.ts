import {
  type RecordServiceRequestInput,
  recordServiceRequest,
} from '../../../subgraphs/support/services/recordServiceRequest.ts';
import { record } from '../../support/builders.ts';
import type { Api } from '../../support/startApi.ts';

export function aRequestInput(api: Api, more: Partial<RecordServiceRequestInput> = {}): RecordServiceRequestInput {
  return {
    id: api.newId('ServiceRequest'),
    resellerId: null,
    customerId: null,
    title: 'Mail does not arrive',
    description: 'Mail from outside does not arrive since this morning.',
    category: 'TECHNICAL_BREAK_FIX',
    productFamily: 'MICROSOFT_365',
    topicId: 'top_exchange-mail-flow',
    severity: 'MODERATE',
    status: 'OPEN',
    stage: 'IN_PROGRESS',
    createdBy: 'pusr_somebody',
    createdAt: new Date('2026-02-01T00:00:00Z'),
    lastModifiedAt: new Date('2026-02-02T00:00:00Z'),
    lastClosedAt: null,
    notes: [],
    ...more,
  };
}

/** Records a request a partner owns. Answers its id. */
export async function aServiceRequest(
  api: Api,
  partnerId: string,
  more: Partial<RecordServiceRequestInput> = {},
): Promise<string> {
  const input = aRequestInput(api, more);
  await record(api, 'support', recordServiceRequest, partnerId, input);
  return input.id;
}

type Note = RecordServiceRequestInput['notes'][number];

export function aNote(api: Api, text: string, more: Partial<Note> = {}): Note {
  return {
    id: api.newId('ServiceRequestNote'),
    text,
    visibility: 'PUBLIC',
    fromCustomer: false,
    createdByName: 'Admin agent',
    createdAt: new Date('2026-02-01T12:00:00Z'),
    ...more,
  };
}
