import type {
  ServiceRequestSeverity,
  SupportCategory,
  SupportProductFamily,
} from '../subgraphs/support/domain/serviceRequest.ts';

/** What a service request of the demonstration is about. */
export interface Case {
  readonly topic: string;
  readonly category: SupportCategory;
  readonly productFamily: SupportProductFamily;
  readonly title: string;
  readonly description: string;
  readonly severity: ServiceRequestSeverity;
}

function technical(topic: string, title: string, description: string, severity: ServiceRequestSeverity): Case {
  return { topic, title, description, severity, category: 'TECHNICAL_BREAK_FIX', productFamily: 'MICROSOFT_365' };
}

const mailDelayed = technical(
  'exchange-mail-flow',
  'Mail from outside arrives late',
  'Since this morning messages from other organisations arrive up to an hour late. Inside the company mail is in time.',
  'MODERATE',
);
const teamsDown = technical(
  'teams',
  'Nobody can join meetings',
  'All users see an error when they join a meeting, in the app and in the browser. Chat works.',
  'CRITICAL',
);
const activation = technical(
  'm365-apps',
  'Apps ask for activation again',
  'Five users are asked to activate the apps each time they start one, though a licence is assigned to them.',
  'MINIMAL',
);
const syncStopped = technical(
  'identity-sign-in',
  'Directory synchronisation stopped',
  'The last synchronisation ran two days ago. New accounts of the local directory do not appear.',
  'MODERATE',
);
const invoice: Case = {
  topic: 'billing-invoice',
  category: 'BILLING',
  productFamily: 'MICROSOFT_365',
  title: 'Question about a charge for added seats',
  description: 'The customer asks why seats that were added in the middle of the month are charged for 17 days.',
  severity: 'MINIMAL',
};
const renewal: Case = {
  topic: 'subscription-change',
  category: 'SUBSCRIPTION_MANAGEMENT',
  productFamily: 'MICROSOFT_365',
  title: 'Fewer seats at the next renewal',
  description: 'The customer wants to go on with fewer seats when the yearly term ends and asks for the last possible day.',
  severity: 'MINIMAL',
};
const devices: Case = {
  topic: 'intune-device',
  category: 'TECHNICAL_BREAK_FIX',
  productFamily: 'ENTERPRISE_MOBILITY',
  title: 'New devices are not enrolled',
  description: 'Devices that were handed out this week stay in the state pending and get no policies.',
  severity: 'MODERATE',
};

export const cases: readonly [Case, ...Case[]] = [mailDelayed, teamsDown, activation, syncStopped, invoice, renewal, devices];
