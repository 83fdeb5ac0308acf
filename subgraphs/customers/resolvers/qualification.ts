import { etagOf } from '../../shared/etag.ts';
import { mutation } from '../../shared/mutation.ts';
import { readsOf } from '../../shared/reads.ts';
import type { Context } from '../context.ts';
import { type ShownQualification, shownQualifications } from '../domain/shownQualifications.ts';
import type {
  CustomerQualificationResolvers,
  CustomerResolvers,
  MutationResolvers,
  QueryResolvers,
  ValidationCodeResolvers,
} from '../generated/resolvers.ts';
import type { CustomerModel } from '../models.ts';
import { decideCustomerQualification } from '../services/decideCustomerQualification.ts';
import { issueValidationCode } from '../services/issueValidationCode.ts';
import { requestCustomerQualification } from '../services/requestCustomerQualification.ts';
import { explainIssuedCode, explainQualification, explainVetting } from './explainQualifications.ts';

const reading = readsOf<CustomerModel>();

async function qualificationsOf(
  { id, qualifications }: Pick<CustomerModel, 'id' | 'qualifications'>,
  { loaders }: Context,
): Promise<ShownQualification[]> {
  return shownQualifications(id, await loaders.qualificationsOfCustomer.load(id), qualifications ?? []);
}

export const qualificationQueries: Pick<QueryResolvers, 'validationCodes'> = {
  validationCodes: (_parent, args, { loaders }, info) => loaders.validationCodes.root(args, info),
};

export const qualificationMutations: MutationResolvers = {
  requestCustomerQualification: mutation(
    requestCustomerQualification,
    explainQualification,
    async ({ customer: id, qualification }, context: Context) => {
      const customer = await context.loaders.customerById.load(id);
      const shown = customer ? await qualificationsOf(customer, context) : [];
      return { customer, qualification: shown.find((one) => one.qualification === qualification) ?? null };
    },
  ),
  decideCustomerQualification: mutation(
    decideCustomerQualification,
    explainVetting,
    async ({ customer }, { loaders }: Context) => ({ customer: await loaders.customerById.load(customer) }),
  ),
  issueValidationCode: mutation(issueValidationCode, explainIssuedCode, async ({ validationCode }, { loaders }: Context) => ({
    validationCode: await loaders.validationCodeById.load(validationCode),
  })),
};

export const qualificationFields: Pick<CustomerResolvers, 'qualifications'> = {
  qualifications: reading(['id', 'qualifications'], (customer, _args, context: Context) => qualificationsOf(customer, context)),
};

export const CustomerQualification: CustomerQualificationResolvers = {
  requestedBy: ({ partnerId }, _args, { loaders }) => (partnerId === null ? null : loaders.partnerById.load(partnerId)),
};

export const ValidationCode: ValidationCodeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.validationCodeById.load(id),
  partner: ({ partnerId }, _args, { loaders }) => loaders.partnerById.load(partnerId),
  etag: etagOf,
};
