import type { ServiceRequestNote, ServiceRequestStage } from '../subgraphs/support/domain/serviceRequest.ts';

/** A note of a service request. */
export type DemoNote = Pick<ServiceRequestNote, 'text' | 'visibility' | 'fromCustomer'>;

function answer(text: string): DemoNote {
  return { text, visibility: 'PUBLIC', fromCustomer: false };
}

const accepted = answer('We have taken on your request and look into it.');
const checked: DemoNote = {
  ...answer('Service health shows nothing that fits; nothing was changed in the tenant in the last days.'),
  visibility: 'INTERNAL',
};
const question = answer('Please tell us which users see it, and since when.');
const reply: DemoNote = { ...answer('It is the same users every time, since the start of the week.'), fromCustomer: true };
const escalated = answer('We have passed the problem on to Microsoft.');
const asked = answer('Microsoft asks for a log of one of the devices.');
const solved = answer('We have changed the settings; please check whether it works now.');
const confirmed: DemoNote = { ...answer('It works again, thank you.'), fromCustomer: true };

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
