import type { Connection } from '../shared/connection.ts';
import type { AgreementSignature } from './domain/agreementAcceptance.ts';
import type { AgreementAttestation } from './domain/agreementAttestation.ts';
import type { AgreementVersion } from './domain/agreementVersion.ts';
import type { BillingProfile } from './domain/billingProfile.ts';
import type { BudgetNotification } from './domain/budgetNotification.ts';
import type { BudgetOfMonth } from './domain/budgetOfMonth.ts';
import type { BusinessProfile } from './domain/businessProfile.ts';
import type { BusinessProfileLocation } from './domain/businessProfileLocation.ts';
import type { CountryRules } from './domain/countryRules.ts';
import type {
  AgreementConfirmation,
  AgreementTemplate,
  CostManagementAccess,
  Customer,
  RelationshipState,
} from './domain/customer.ts';
import type { CustomerExport } from './domain/customerExport.ts';
import type { InvitationAcceptance } from './domain/invitationAcceptance.ts';
import type { CustomerChannel } from './domain/multichannel.ts';
import type { Partner } from './domain/partner.ts';
import type { ListingKind, PartnerListing } from './domain/partnerListing.ts';
import type { Partnership } from './domain/partnership.ts';
import type { PartnershipInvitation } from './domain/partnershipInvitation.ts';
import type { PublishedLocation, PublishedProfile } from './domain/publishedProfile.ts';
import type { PurchasePolicy } from './domain/purchasePolicy.ts';
import type { Referral } from './domain/referral.ts';
import type { ReferralTag } from './domain/referralTags.ts';
import type { RelationshipRemoval } from './domain/relationshipRemoval.ts';
import type { ResellerInvitation } from './domain/resellerInvitation.ts';
import type { ShownQualification } from './domain/shownQualifications.ts';
import type { ValidationCode } from './domain/validationCode.ts';

/** A customer with what the viewer's partner has alone with it; those fields are null for viewers without a partner. */
export interface CustomerModel extends Customer {
  readonly relationshipState: RelationshipState | null;
  readonly relationshipSince: Date | null;
  readonly friendlyName: string | null;
  readonly resellerId: string | null;
  readonly providerId: string | null;
  readonly tags: readonly string[] | null;
  readonly costManagementAccess: CostManagementAccess | null;
  readonly relationshipVersion: number | null;
  /** Approved ones. */
  readonly qualifications: readonly string[] | null;
}

export type PartnerModel = Partner;
export type CustomerRelationshipModel = Pick<CustomerModel, 'id' | 'resellerId' | 'providerId'> & {
  readonly relationshipState: RelationshipState;
  readonly relationshipSince: Date;
  readonly relationshipVersion: number;
};
export type AccountVerificationModel = CustomerModel;
export type AgreementStateModel = CustomerModel;
export type AgreementConfirmationModel = AgreementConfirmation;
export type AgreementTemplateModel = AgreementTemplate;
export type AgreementAttestationModel = AgreementAttestation;
export type AgreementSignatureModel = AgreementSignature;
export type AgreementVersionModel = AgreementVersion;
export type AgreementCoverageModel = CustomerModel;
export type AgreementCoverageConnectionModel = Connection<AgreementCoverageModel>;
export type CustomerConnectionModel = Connection<CustomerModel>;
export type CompanyProfileModel = CustomerModel;
export type BillingProfileModel = BillingProfile;
export type CountryRulesModel = CountryRules;
export type CountryRulesConnectionModel = Connection<CountryRules>;

/** An invitation with the token of its link. */
export type ResellerInvitationModel = ResellerInvitation & { readonly token: string };
export type ResellerInvitationConnectionModel = Connection<ResellerInvitationModel>;
export type ResellerInvitationAcceptanceModel = InvitationAcceptance;
export type ResellerInvitationAcceptanceConnectionModel = Connection<InvitationAcceptance>;

/** What is permitted to a customer, of the viewer's partner; a policy while `resources` has any. */
export type CustomerPurchasePermissionsModel = Pick<PurchasePolicy, 'customerId' | 'resources' | 'version'> & {
  readonly policyId: string;
};
export type CustomerExportModel = CustomerExport;
export type CustomerTagConnectionModel = Connection<CustomerTagModel>;

/** A tag of the viewer's partner; its id is the key it is compared by. */
export interface CustomerTagModel {
  readonly id: string;
  readonly name: string;
  readonly customerCount: number;
}
export type RelationshipRemovalModel = RelationshipRemoval;
export type CustomerChannelModel = CustomerChannel;
/** A partner of a customer, as far as anybody may know of it. */
export interface CustomerPartnerModel extends Pick<Partner, 'name' | 'type' | 'mpnId' | 'country'> {
  readonly customerId: string;
  readonly partnerId: string;
  readonly state: RelationshipState;
}
export type CustomerQualificationModel = ShownQualification;
export type ValidationCodeModel = ValidationCode;
export type ValidationCodeConnectionModel = Connection<ValidationCode>;
export type UsageBudgetModel = BudgetOfMonth;
export type BudgetNotificationModel = BudgetNotification;

/** A partnership as one of its sides sees it. */
export interface PartnerRelationshipModel extends Omit<Partnership, 'providerNameKey' | 'resellerNameKey'> {
  /** The other partner. */
  readonly id: string;
}
export type PartnerRelationshipConnectionModel = Connection<PartnerRelationshipModel>;
export type PartnershipInvitationModel = PartnershipInvitation;
export type PartnershipInvitationConnectionModel = Connection<PartnershipInvitation>;
export type FoundPartnerModel = Pick<PartnerListing, 'id' | 'name' | 'countries' | 'website' | 'contactUrl' | 'version'> & {
  readonly kind: ListingKind | 'SOLUTION_PROVIDER';
  readonly mpnId: string | null;
  /** The partner whose profile it is. */
  readonly ownerId: string | null;
};
export type FoundPartnerConnectionModel = Connection<FoundPartnerModel>;
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
