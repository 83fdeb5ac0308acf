import { createPlumbing } from '../../../shared/plumbing.ts';
import { CreateCustomer1767225600001 } from './1767225600001-createCustomer.ts';
import { AddCustomerCreation1767225600003 } from './1767225600003-addCustomerCreation.ts';
import { AddListIndexes1767225600004 } from './1767225600004-addListIndexes.ts';
import { KeepSoldItems1767225600005 } from './1767225600005-keepSoldItems.ts';
import { CountCustomers1767225600006 } from './1767225600006-countCustomers.ts';
import { AddFileLinks1767225600009 } from './1767225600009-addFileLinks.ts';
import { AddCustomerRecords1767225600010 } from './1767225600010-addCustomerRecords.ts';
import { AddAgreementAcceptance1767225600020 } from './1767225600020-addAgreementAcceptance.ts';
import { InviteCustomers1767225600030 } from './1767225600030-inviteCustomers.ts';
import { RemoveRelationships1767225600040 } from './1767225600040-removeRelationships.ts';
import { QualifyAndBudget1767225600050 } from './1767225600050-qualifyAndBudget.ts';
import { AddPartnerNetwork1767225600060 } from './1767225600060-addPartnerNetwork.ts';
import { AddPartnerships1767225600061 } from './1767225600061-addPartnerships.ts';
import { AddPartnerListing1767225600062 } from './1767225600062-addPartnerListing.ts';
import { AddReferrals1767225600070 } from './1767225600070-addReferrals.ts';
import { FollowCustomers1767225600071 } from './1767225600071-followCustomers.ts';

export const migrations = [
  createPlumbing('customers', 1767225600000),
  CreateCustomer1767225600001,
  AddCustomerCreation1767225600003,
  AddListIndexes1767225600004,
  KeepSoldItems1767225600005,
  CountCustomers1767225600006,
  AddFileLinks1767225600009,
  AddCustomerRecords1767225600010,
  AddAgreementAcceptance1767225600020,
  InviteCustomers1767225600030,
  RemoveRelationships1767225600040,
  QualifyAndBudget1767225600050,
  AddPartnerNetwork1767225600060,
  AddPartnerships1767225600061,
  AddPartnerListing1767225600062,
  AddReferrals1767225600070,
  FollowCustomers1767225600071,
];
