import { mutation } from '../../shared/mutation.ts';
import type { PartnerType } from '../../shared/viewer.ts';
import type { Context } from '../context.ts';
import { channelsInUse, multichannelAdvice } from '../domain/multichannel.ts';
import type {
  CustomerPartnerResolvers,
  CustomerPartnerType,
  CustomerResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { recordCustomerChannels } from '../services/recordCustomerChannels.ts';
import { explainChannels } from './explainChannels.ts';

const RELATIONSHIP_TYPES: Readonly<Record<PartnerType, CustomerPartnerType>> = {
  DIRECT_BILL: 'RESELLER',
  INDIRECT_PROVIDER: 'INDIRECT_PROVIDER',
  INDIRECT_RESELLER: 'INDIRECT_RESELLER',
};

export const multichannelQueries: Pick<QueryResolvers, 'multichannelAdvice'> = {
  multichannelAdvice: async (_parent, { customerId }, { loaders }, info) => {
    if (!(await loaders.customerById.load(customerId, info))) return null;
    return multichannelAdvice(await loaders.channelsByCustomer.load(customerId));
  },
};

export const multichannelMutations: Pick<MutationResolvers, 'recordCustomerChannels'> = {
  recordCustomerChannels: mutation(recordCustomerChannels, explainChannels, async ({ customer }, { loaders }: Context) => ({
    customer: await loaders.customerById.load(customer),
  })),
};

/** What a customer has with others. */
export const multichannelFields: Pick<CustomerResolvers, 'partners' | 'channels'> = {
  partners: async ({ id }, _args, { loaders }) => [...(await loaders.partnersOfCustomer.load(id))],
  channels: async ({ id }, _args, { loaders }) => channelsInUse(await loaders.channelsByCustomer.load(id)),
};

export const CustomerPartner: CustomerPartnerResolvers = {
  partner: ({ partnerId }, _args, { loaders }) => loaders.partnerById.load(partnerId),
  relationshipType: ({ type }) => RELATIONSHIP_TYPES[type],
  location: ({ country }) => country,
};
