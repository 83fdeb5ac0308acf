import { cleanAddress } from '../domain/address.ts';
import { cleanName } from '../domain/personName.ts';
import type { ReferralConsent, ReferralCustomer, ReferralDetails, ReferralTarget, TeamMember } from '../domain/referral.ts';
import { tagList } from '../domain/referralTags.ts';
import type {
  ReferralConsentInput,
  ReferralCustomerInput,
  ReferralDetailsInput,
  ReferralTargetInput,
  ReferralTeamMemberInput,
} from '../generated/resolvers.ts';

type Maybe<T> = T | null | undefined;

/** The fields of a form that hold what a referral says. */
export interface DetailsForm {
  readonly name?: Maybe<string>;
  readonly externalReferenceId?: Maybe<string>;
  readonly campaignId?: Maybe<string>;
  readonly consent: ReferralConsentInput;
  readonly details?: Maybe<ReferralDetailsInput>;
  readonly team?: Maybe<ReferralTeamMemberInput[]>;
  readonly target?: Maybe<ReferralTargetInput[]>;
}

/** Texts trimmed, null when empty; every tag once. */
export function referralDetailsOf({ consent, details, team, target, ...texts }: DetailsForm): ReferralDetails {
  const { industries, products, services, solutions } = details?.requirements ?? {};
  return {
    name: textOf(texts.name),
    externalReferenceId: textOf(texts.externalReferenceId),
    campaignId: textOf(texts.campaignId),
    notes: textOf(details?.notes),
    dealValue: details?.dealValue ?? null,
    currency: details?.currency ?? null,
    closingOn: details?.closingOn ?? null,
    requirements: {
      industries: tagList(industries),
      products: tagList(products),
      services: tagList(services),
      solutions: (solutions ?? []).map(({ id, name, type }) => ({
        id: id.trim(),
        name: textOf(name) ?? id.trim(),
        type: type ?? 'CATEGORY',
      })),
    },
    team: teamOf(team ?? []),
    targets: targetsOf(target ?? []),
    ...consentOf(consent),
  };
}

export function teamOf(team: readonly ReferralTeamMemberInput[]): readonly TeamMember[] {
  return team.map(({ userId, ...person }) => ({ userId: userId ?? null, ...personOf(person) }));
}

export function customerOf({ name, address, size, ids, team }: ReferralCustomerInput): ReferralCustomer {
  return {
    name: cleanName(name),
    address: cleanAddress({
      country: address.country,
      addressLine1: address.addressLine1,
      addressLine2: address.addressLine2 ?? null,
      city: address.city ?? null,
      state: address.state ?? null,
      region: address.region ?? null,
      postalCode: address.postalCode ?? null,
    }),
    size: size ?? null,
    ids: (ids ?? []).map(({ profileType, id }) => ({ profileType: profileType.trim(), id: id.trim() })),
    team: (team ?? []).map(({ locale, disableNotifications, ...person }) => ({
      ...personOf(person),
      locale: locale ?? null,
      disableNotifications: disableNotifications ?? false,
    })),
  };
}

export function textOf(text: Maybe<string>): string | null {
  return text?.trim() || null;
}

function targetsOf(targets: readonly ReferralTargetInput[]): readonly ReferralTarget[] {
  return targets.map(({ type, id }) => ({ type, id: id.trim() }));
}

function consentOf(consent: ReferralConsentInput): ReferralConsent {
  return {
    consentToContact: consent.consentToContact,
    consentToShareInfo: consent.consentToShareInfoWithOthers,
    consentToShareWithMicrosoft: consent.consentToShareReferralWithMicrosoftSellers,
  };
}

interface PersonForm {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber?: Maybe<string>;
}

function personOf({ firstName, lastName, email, phoneNumber }: PersonForm) {
  return {
    firstName: cleanName(firstName),
    lastName: cleanName(lastName),
    email: email.trim(),
    phoneNumber: textOf(phoneNumber),
  };
}
