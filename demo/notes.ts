import type { ServiceRequestNote, ServiceRequestStage } from '../subgraphs/support/domain/serviceRequest.ts';

/** A note of a service request. */
export type DemoNote = Pick<ServiceRequestNote, 'text' | 'visibility' | 'fromCustomer'>;

function answer(text: string): DemoNote {
  return { text, visibility: 'PUBLIC', fromCustomer: false };
}

const accepted = answer('We have taken on your request and look into it.');
const checked: DemoNote = {
  ...answer('Service health shows nothing that fits, and on our side nothing was changed in the last days.'),
  visibility: 'INTERNAL',
};
const question = answer('Please tell us whom it concerns, and since when.');
const reply: DemoNote = { ...answer('It concerns five people, since the start of the week.'), fromCustomer: true };
const escalated = answer('We have passed the request on to Microsoft.');
const asked = answer('Microsoft asks for more details before it goes on.');
const solved = answer('We have put it right; please check it on your side.');
const confirmed: DemoNote = { ...answer('That settles it, thank you.'), fromCustomer: true };

/** What was written, a note a day, until a request came to a stage. */
export const notesUntil: Readonly<Record<ServiceRequestStage, readonly DemoNote[]>> = {
  NEW: [],
  IN_PROGRESS: [accepted, checked],
  WAITING_ON_CUSTOMER: [accepted, question],
  WAITING_ON_MICROSOFT: [accepted, question, reply, escalated],
  ACTION_REQUIRED: [accepted, checked, escalated, asked],
  RESOLVED: [accepted, question, reply, solved],
  CLOSED: [accepted, question, reply, solved, confirmed],
};
