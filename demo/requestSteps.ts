import { STATUS_OF_STAGE } from '../subgraphs/support/domain/recordedRequest.ts';
import type { ServiceRequestStage } from '../subgraphs/support/domain/serviceRequest.ts';
import { recordServiceRequest } from '../subgraphs/support/services/recordServiceRequest.ts';
import { cases } from './cases.ts';
import type { DemoSeller } from './companies.ts';
import { couldBuy, customers, type DemoCustomer } from './customers.ts';
import type { Loading } from './loading.ts';
import { notesUntil } from './notes.ts';
import { helpdeskAgent, personId } from './people.ts';
import { seededChoice, seededId, seededNumber } from './seed.ts';
import { type Step, step } from './steps.ts';

const OPEN_STAGES = ['NEW', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER', 'WAITING_ON_MICROSOFT', 'ACTION_REQUIRED', 'RESOLVED'] as const;

/** An old request and mostly an open one for every customer that buys; resellers keep one of their own for some customers. */
export function requestSteps(loading: Loading): Step[] {
  return customers.filter(couldBuy).flatMap((customer) =>
    customer.sellers.flatMap((seller) => {
      const name = `${customer.name} to ${seller.partner.key}`;
      const open = seededChoice(`stage of ${name}`, OPEN_STAGES);
      const stages: readonly ServiceRequestStage[] = seededChoice(`requests for ${name}`, [
        ['CLOSED', open],
        [open],
        ['CLOSED'],
        [],
      ]);
      const isAbove = seller.provider !== null && seededNumber(`own requests of ${name}`, 0, 2) > 0;
      return isAbove ? [] : stages.map((stage) => requestStep(loading, customer, seller, stage));
    }),
  );
}

function requestStep(
  { subgraphs, at }: Loading,
  customer: DemoCustomer,
  { partner, reseller }: DemoSeller,
  stage: ServiceRequestStage,
): Step {
  const name = `${stage} request of ${customer.name} to ${partner.key}`;
  const { topic, ...subject } = seededChoice(`case of ${name}`, cases);
  const filedDaysAgo = stage === 'CLOSED' ? seededNumber(`age of ${name}`, 20, 200) : seededNumber(`age of ${name}`, 7, 15);
  const notes = notesUntil[stage].map((note, index) => ({
    ...note,
    id: seededId('ServiceRequestNote', `${index} of ${name}`),
    createdByName: note.fromCustomer ? `Global administrator of ${customer.name}` : helpdeskAgent.name,
    createdAt: at(filedDaysAgo - 1 - index, `${index} of ${name}`),
  }));
  const createdAt = at(filedDaysAgo, name);
  const lastModifiedAt = notes.at(-1)?.createdAt ?? createdAt;
  const input = {
    ...subject,
    ...{ stage, createdAt, lastModifiedAt, notes },
    id: seededId('ServiceRequest', name),
    resellerId: reseller?.id ?? null,
    customerId: customer.id,
    topicId: `top_${topic}`,
    status: STATUS_OF_STAGE[stage],
    createdBy: personId(partner, helpdeskAgent),
    lastClosedAt: stage === 'CLOSED' ? lastModifiedAt : null,
  };
  return step(subgraphs.support, recordServiceRequest, input, { name, partner, at: createdAt });
}
