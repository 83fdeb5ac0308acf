import { bulkMutation } from '../../shared/bulkMutation.ts';
import type { Command } from '../../shared/command.ts';
import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import { fileUrl } from '../domain/fileLink.ts';
import type { CustomerExportResolvers, MutationResolvers, QueryResolvers, SetCustomerTagsInput } from '../generated/resolvers.ts';
import type { Loaders } from '../loaders/index.ts';
import {
  addCustomerTags,
  type ChangeTagsRefusal,
  type ChangeTagsRow,
  removeCustomerTags,
  setCustomerTags,
} from '../services/customerTags.ts';
import { exportCustomers } from '../services/exportCustomers.ts';
import { resubmitCustomerVerification } from '../services/resubmitCustomerVerification.ts';
import { setCustomerCostManagementAccess } from '../services/setCustomerCostManagementAccess.ts';
import { updateCustomerBillingProfile } from '../services/updateCustomerBillingProfile.ts';
import { updateCustomerCompanyDetails } from '../services/updateCustomerCompanyDetails.ts';
import { explainRecords } from './explainRecords.ts';

type Changed = { readonly customer: string };

const customerOf = async ({ customer }: Changed, { loaders }: Context) => ({
  customer: await loaders.customerById.load(customer),
});

/** Customers of one call whose tags are changed. */
const CUSTOMERS_PER_CALL = 100;

const changesTags = (command: Command<ChangeTagsRow, Changed, ChangeTagsRefusal>) =>
  bulkMutation<SetCustomerTagsInput, ChangeTagsRow, Changed, ChangeTagsRefusal, Awaited<ReturnType<typeof customerOf>>, Loaders>(
    command,
    {
      list: 'customerIds',
      maximum: CUSTOMERS_PER_CALL,
      rows: ({ customerIds, tags }) => customerIds.map((customerId) => ({ customerId, tags })),
      path: (at, field) => (field[0] === 'customerId' ? ['customerIds', String(at)] : field),
      explain: explainRecords.tags,
      result: customerOf,
    },
  );

export const recordsMutations: MutationResolvers = {
  exportCustomers: mutation(
    exportCustomers,
    (refusal: never) => refusal,
    async (ids, { loaders }: Context) => ({ export: await loaders.customerExportById.load(ids.export) }),
  ),
  updateCustomerBillingProfile: mutation(updateCustomerBillingProfile, explainRecords.profile, customerOf),
  updateCustomerCompanyDetails: mutation(updateCustomerCompanyDetails, explainRecords.details, customerOf),
  resubmitCustomerVerification: mutation(resubmitCustomerVerification, explainRecords.resubmission, customerOf),
  setCustomerTags: changesTags(setCustomerTags),
  addCustomerTags: changesTags(addCustomerTags),
  removeCustomerTags: changesTags(removeCustomerTags),
  setCustomerCostManagementAccess: mutation(setCustomerCostManagementAccess, explainRecords.costManagement, customerOf),
};

export const recordsQueries: QueryResolvers = {
  customerByDomain: (_parent, { domain }, { loaders }) => loaders.customerByDomain.load(domain.trim().toLowerCase()),
  customerTags: (_parent, args, { loaders }, info) => loaders.customerTags.root(args, info),
  customerExport: (_parent, { id }, { loaders }) => loaders.customerExportById.load(id),
};

export const CustomerExport: CustomerExportResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.customerExportById.load(id),
  csvUrl: async ({ id, state }, _args, { loaders, settings }) => {
    const link = state === 'READY' ? await loaders.fileLinkBySubject.load(id) : null;
    return link && fileUrl(settings.publicUrl, link.token);
  },
};
