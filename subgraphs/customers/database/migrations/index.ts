import { createPlumbing } from '../../../shared/plumbing.ts';
import { CreateCustomer1767225600001 } from './1767225600001-createCustomer.ts';
import { AddCustomerCreation1767225600003 } from './1767225600003-addCustomerCreation.ts';
import { AddListIndexes1767225600004 } from './1767225600004-addListIndexes.ts';
import { KeepSoldItems1767225600005 } from './1767225600005-keepSoldItems.ts';
import { CountCustomers1767225600006 } from './1767225600006-countCustomers.ts';
import { AddFileLinks1767225600009 } from './1767225600009-addFileLinks.ts';
import { AddPartnerNetwork1767225600060 } from './1767225600060-addPartnerNetwork.ts';
import { AddReferrals1767225600070 } from './1767225600070-addReferrals.ts';

export const migrations = [
  createPlumbing('customers', 1767225600000),
  CreateCustomer1767225600001,
  AddCustomerCreation1767225600003,
  AddListIndexes1767225600004,
  KeepSoldItems1767225600005,
  CountCustomers1767225600006,
  AddFileLinks1767225600009,
  AddPartnerNetwork1767225600060,
  AddReferrals1767225600070,
];
