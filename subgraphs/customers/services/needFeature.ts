import { badUserInput } from '../../shared/requestError.ts';
import { isPartner } from '../../shared/viewer.ts';
import type { Context } from '../context.ts';
import { type Cloud, type CloudFeature, hasFeature } from '../domain/cloud.ts';

/** The cloud of the viewer's partner, or of the customer it is; the public one for everybody else. */
async function viewerCloud({ viewer, loaders }: Pick<Context, 'viewer' | 'loaders'>): Promise<Cloud> {
  if (isPartner(viewer)) return (await loaders.partnerById.load(viewer.partnerId))?.cloud ?? 'GLOBAL';
  if (viewer.kind === 'CUSTOMER_ADMIN') return (await loaders.customerById.load(viewer.customerId))?.cloud ?? 'GLOBAL';
  return 'GLOBAL';
}

/** @throws GraphQLError `BAD_USER_INPUT` where the viewer's cloud lacks the feature */
export async function needFeature(feature: CloudFeature, context: Pick<Context, 'viewer' | 'loaders'>): Promise<void> {
  const cloud = await viewerCloud(context);
  if (hasFeature(cloud, feature)) return;
  throw badUserInput(`The cloud ${cloud} does not have this.`, { reason: 'NOT_AVAILABLE_IN_CLOUD', cloud });
}
