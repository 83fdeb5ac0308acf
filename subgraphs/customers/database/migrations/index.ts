import { createPlumbing } from '../../../shared/plumbing.ts';
import { CreateCustomer1767225600001 } from './1767225600001-createCustomer.ts';
import { AddCustomerCreation1767225600003 } from './1767225600003-addCustomerCreation.ts';
import { AddListIndexes1767225600004 } from './1767225600004-addListIndexes.ts';
import { AddReferrals1767225600070 } from './1767225600070-addReferrals.ts';

export const migrations = [
  createPlumbing('customers', 1767225600000),
  CreateCustomer1767225600001,
  AddCustomerCreation1767225600003,
  AddListIndexes1767225600004,
  AddReferrals1767225600070,
];
