import { anonymous, type SystemViewer, system, type Viewer } from '../../subgraphs/shared/viewer.ts';
import { aCustomerAdmin, aPartnerApp, aPartnerUser } from '../support/viewers.ts';

/** A job or reader of the graph, at work for a partner that has nothing. */
export const strangeSystem: SystemViewer = system('stranger', 'par_stranger');

/** Viewers of every kind that have nothing to do with anybody of a test. */
export const strangers: readonly (readonly [string, Viewer])[] = [
  [
    'a user of another direct partner',
    aPartnerUser({ id: 'par_stranger', type: 'DIRECT_BILL' }, 'pusr_stranger', ['ADMIN_AGENT']),
  ],
  [
    'a user of another provider',
    aPartnerUser({ id: 'par_stranger', type: 'INDIRECT_PROVIDER' }, 'pusr_stranger', ['ADMIN_AGENT']),
  ],
  [
    'a user of another reseller',
    aPartnerUser({ id: 'par_stranger', type: 'INDIRECT_RESELLER' }, 'pusr_stranger', ['ADMIN_AGENT']),
  ],
  ['an application of another partner', aPartnerApp({ id: 'par_stranger', type: 'DIRECT_BILL' }, 'pusr_stranger')],
  ['an administrator of another customer', aCustomerAdmin('cus_stranger')],
  ['a job at work for another partner', strangeSystem],
  ['somebody who is not signed in', anonymous],
];
