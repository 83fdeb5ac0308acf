import type { Connection } from '../shared/connection.ts';
import type { BillingProfile } from './domain/billingProfile.ts';
import type { BusinessProfile } from './domain/businessProfile.ts';
import type { BusinessProfileLocation } from './domain/businessProfileLocation.ts';
import type { CountryRules } from './domain/countryRules.ts';
import type { AgreementConfirmation, AgreementTemplate, Customer, RelationshipState } from './domain/customer.ts';
import type { Partner } from './domain/partner.ts';
import type { PublishedLocation, PublishedProfile } from './domain/publishedProfile.ts';
import type { Referral } from './domain/referral.ts';
import type { ReferralTag } from './domain/referralTags.ts';

/** A customer with what the viewer's partner has alone with it; those fields are null for viewers without a partner. */
export interface CustomerModel extends Customer {
  readonly relationshipState: RelationshipState | null;
  readonly relationshipSince: Date | null;
  readonly friendlyName: string | null;
  readonly resellerId: string | null;
  readonly providerId: string | null;
  readonly tags: readonly string[] | null;
}

export type PartnerModel = Partner;
export type CustomerRelationshipModel = Pick<CustomerModel, 'resellerId' | 'providerId'> & {
  readonly relationshipState: RelationshipState;
  readonly relationshipSince: Date;
};
export type AccountVerificationModel = CustomerModel;
export type AgreementStateModel = CustomerModel;
export type AgreementConfirmationModel = AgreementConfirmation;
export type AgreementTemplateModel = AgreementTemplate;
export type CustomerConnectionModel = Connection<CustomerModel>;
export type CompanyProfileModel = CustomerModel;
export type BillingProfileModel = BillingProfile;
export type CountryRulesModel = CountryRules;
export type CountryRulesConnectionModel = Connection<CountryRules>;
export type BusinessProfileModel = BusinessProfile;
export type BusinessProfileLocationModel = BusinessProfileLocation;
export interface BusinessProfileLogoModel {
  readonly profileId: string;
  readonly isPublished: boolean;
  readonly contentType: string;
  readonly widthPx: number;
  readonly heightPx: number;
}
export type PublishedBusinessProfileModel = PublishedProfile;
export type PublishedLocationModel = PublishedLocation;
export type BusinessProfileConnectionModel = Connection<BusinessProfile>;
export type ReferralTagModel = ReferralTag;
export type ReferralModel = Referral;
export type ReferralConnectionModel = Connection<Referral>;
