import { etagOf } from '../../shared/etag.ts';
import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type {
  BusinessProfileLocationResolvers,
  BusinessProfileLogoResolvers,
  BusinessProfileResolvers,
  MutationResolvers,
  PublishedBusinessProfileResolvers,
  PublishedLocationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import type { BusinessProfileLogoModel } from '../models.ts';
import { addBusinessProfileLocation } from '../services/addBusinessProfileLocation.ts';
import { createBusinessProfile } from '../services/createBusinessProfile.ts';
import { publishBusinessProfile } from '../services/publishBusinessProfile.ts';
import { removeBusinessProfileLocation } from '../services/removeBusinessProfileLocation.ts';
import { unpublishBusinessProfile } from '../services/unpublishBusinessProfile.ts';
import { updateBusinessProfile } from '../services/updateBusinessProfile.ts';
import { updateBusinessProfileLocation } from '../services/updateBusinessProfileLocation.ts';
import {
  explainAddedLocation,
  explainLocation,
  explainLocationNotFound,
  explainNewProfile,
  explainProfile,
  explainPublication,
  explainUnpublishing,
} from './explainProfile.ts';

const profileOf = async ({ profile }: { readonly profile: string }, { loaders }: Context) => ({
  businessProfile: await loaders.businessProfileById.load(profile),
});

const profileAndLocationOf = async (ids: { readonly profile: string; readonly location: string }, context: Context) => ({
  ...(await profileOf(ids, context)),
  location: await context.loaders.profileLocationById.load(ids.location),
});

export const businessProfileMutations: MutationResolvers = {
  createBusinessProfile: mutation(createBusinessProfile, explainNewProfile, profileOf),
  updateBusinessProfile: mutation(updateBusinessProfile, explainProfile, profileOf),
  addBusinessProfileLocation: mutation(addBusinessProfileLocation, explainAddedLocation, profileAndLocationOf),
  updateBusinessProfileLocation: mutation(updateBusinessProfileLocation, explainLocation, profileAndLocationOf),
  removeBusinessProfileLocation: mutation(removeBusinessProfileLocation, explainLocationNotFound, profileOf),
  publishBusinessProfile: mutation(publishBusinessProfile, explainPublication, profileOf),
  unpublishBusinessProfile: mutation(unpublishBusinessProfile, explainUnpublishing, profileOf),
};

export const businessProfileQueries: QueryResolvers = {
  businessProfiles: (_parent, args, { loaders }, info) => loaders.businessProfiles.root(args, info),
  referralTags: (_parent, { kind }, { loaders }) => loaders.referralTags(kind ?? null),
};

const BusinessProfile: BusinessProfileResolvers = {
  __resolveReference: ({ id }, { loaders }, info) => loaders.businessProfileById.load(id, info),
  industries: ({ industries }) => [...industries],
  products: ({ products }) => [...products],
  services: ({ services }) => [...services],
  solutions: ({ solutions }) => [...solutions],
  skills: ({ skills }) => [...skills],
  competencies: ({ competencies }) => [...competencies],
  customerSizes: ({ customerSizes }) => [...customerSizes],
  logo: (profile) => logoOf(profile, false),
  locations: async ({ id }, _args, { loaders }) => [...(await loaders.locationsOfProfile.load(id))],
  published: ({ id }, _args, { loaders }) => loaders.publishedProfileById.load(id),
  etag: ({ id, version }) => etagOf({ id, version }),
};

const BusinessProfileLocation: BusinessProfileLocationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.profileLocationById.load(id),
  address: (location) => location,
  contact: ({ contactName, contactEmail, contactPhoneNumber }) => ({
    name: contactName,
    email: contactEmail,
    phoneNumber: contactPhoneNumber,
  }),
  etag: ({ id, version }) => etagOf({ id, version }),
};

const BusinessProfileLogo: BusinessProfileLogoResolvers = {
  content: async ({ profileId, isPublished }, _args, { loaders }) => {
    const logo = await (isPublished ? loaders.logoOfPublishedProfile : loaders.logoOfProfile).load(profileId);
    if (!logo) throw new Error(`The logo of ${profileId} is missing.`);
    return logo.content;
  },
};

const PublishedBusinessProfile: PublishedBusinessProfileResolvers = {
  profileId: ({ id }) => id,
  industries: ({ industries }) => [...industries],
  products: ({ products }) => [...products],
  services: ({ services }) => [...services],
  solutions: ({ solutions }) => [...solutions],
  skills: ({ skills }) => [...skills],
  competencies: ({ competencies }) => [...competencies],
  customerSizes: ({ customerSizes }) => [...customerSizes],
  logo: (profile) => logoOf(profile, true),
  locations: ({ locations }) => [...locations],
};

const PublishedLocation: PublishedLocationResolvers = {
  locationId: ({ id }) => id,
  address: (location) => location,
};

interface WithLogo {
  readonly id: string;
  readonly logoType: string | null;
  readonly logoWidthPx: number | null;
  readonly logoHeightPx: number | null;
}

function logoOf({ id, logoType, logoWidthPx, logoHeightPx }: WithLogo, isPublished: boolean): BusinessProfileLogoModel | null {
  if (logoType === null || logoWidthPx === null || logoHeightPx === null) return null;
  return { profileId: id, isPublished, contentType: logoType, widthPx: logoWidthPx, heightPx: logoHeightPx };
}

export const businessProfileTypes = {
  BusinessProfile,
  BusinessProfileLocation,
  BusinessProfileLogo,
  PublishedBusinessProfile,
  PublishedLocation,
};
