import type { Explained } from '../../shared/mutation.ts';
import type { PublicationRefusal, UnpublishRefusal } from '../domain/businessProfile.ts';
import { type ContentRefusal, WORD_LIMIT, WORDS_LIMIT } from '../domain/businessProfileContent.ts';
import type { LocationContactRefusal, LocationRefusal } from '../domain/businessProfileLocation.ts';
import { LOGO_BYTES_LIMIT, type LogoFlaw, type LogoRefusal } from '../domain/logo.ts';
import type { UnknownTagRefusal } from '../domain/referralTags.ts';
import type { AddBusinessProfileLocationRefusal } from '../services/addBusinessProfileLocation.ts';
import type { CreateBusinessProfileRefusal } from '../services/createBusinessProfile.ts';
import type { ProfileNotFound, UpdateBusinessProfileRefusal } from '../services/updateBusinessProfile.ts';
import type { LocationNotFound, UpdateBusinessProfileLocationRefusal } from '../services/updateBusinessProfileLocation.ts';
import { explainContact } from './explain.ts';
import { explainCreation } from './explainCreation.ts';

const PROFILE_NOT_FOUND: Explained = { message: 'There is no such business profile.', field: ['profileId'] };
const LOCATION_NOT_FOUND: Explained = { message: 'There is no such location.', field: ['locationId'] };

const LOGO_FLAWS: Readonly<Record<LogoFlaw, string>> = {
  NOT_BASE64: 'The logo is not written in base64.',
  TOO_LARGE: `The logo has more than ${LOGO_BYTES_LIMIT} bytes.`,
  NO_IMAGE: 'The logo is not a GIF, JPG or PNG.',
  OTHER_TYPE: 'The logo is an image of another type than contentType says.',
  TOO_WIDE: 'The logo is too wide.',
};

export function explainUnknownTag({ kind, tag, field }: UnknownTagRefusal): Explained {
  return {
    message: `There is no such tag. Take one of referralTags(kind: ${kind}).`,
    field,
    params: { kind, tag },
    partnerCenterCode: 3000,
  };
}

function explainContent(refusal: ContentRefusal | LogoRefusal): Explained {
  switch (refusal.code) {
    case 'DESCRIPTION_TOO_LONG':
      return {
        message: `The description has more than ${refusal.maximum} characters.`,
        field: ['content', 'description'],
        params: { maximum: refusal.maximum },
      };
    case 'LOGO_INVALID':
      return {
        message: LOGO_FLAWS[refusal.flaw],
        field: ['content', 'logo'],
        params: { flaw: refusal.flaw, maximumWidthPx: refusal.maximumWidthPx },
      };
    case 'VALIDATION_FAILED': {
      const field = ['content', ...refusal.field];
      switch (refusal.flaw) {
        case 'TAG_UNKNOWN':
          return { ...explainUnknownTag(refusal), field };
        case 'NO_WEB_ADDRESS':
          return { message: 'This is not an address such as https://contoso.example.', field, partnerCenterCode: 3000 };
        case 'WORD':
          return {
            message: `A word has 1 to ${WORD_LIMIT} characters.`,
            field,
            params: { word: refusal.word, maximum: WORD_LIMIT },
            partnerCenterCode: 3000,
          };
        case 'TOO_MANY_WORDS':
          return {
            message: `There are at most ${WORDS_LIMIT} of them.`,
            field,
            params: { maximum: WORDS_LIMIT },
            partnerCenterCode: 3000,
          };
      }
    }
  }
}

export function explainProfile(refusal: UpdateBusinessProfileRefusal): Explained {
  return refusal.code === 'BUSINESS_PROFILE_NOT_FOUND' ? PROFILE_NOT_FOUND : explainContent(refusal);
}

export function explainNewProfile(refusal: CreateBusinessProfileRefusal): Explained {
  switch (refusal.code) {
    case 'BUSINESS_PROFILE_EXISTS':
      return { message: 'Your organisation has a business profile for this country already.', field: ['country'] };
    case 'COUNTRY_NOT_SUPPORTED':
      return { message: 'There is no such country on record.', field: ['country'], params: { country: refusal.country } };
    case 'DESCRIPTION_TOO_LONG':
    case 'LOGO_INVALID':
      return explainContent(refusal);
    case 'VALIDATION_FAILED':
      return 'flaw' in refusal ? explainContent(refusal) : explainPlace(refusal);
    default:
      return explainPlace(refusal);
  }
}

export function explainAddedLocation(refusal: AddBusinessProfileLocationRefusal): Explained {
  switch (refusal.code) {
    case 'BUSINESS_PROFILE_NOT_FOUND':
      return PROFILE_NOT_FOUND;
    case 'BUSINESS_PROFILE_LOCATION_LIMIT_REACHED':
      return {
        message: `A business profile has at most ${refusal.maximum} locations. Remove one first.`,
        field: ['profileId'],
        params: { maximum: refusal.maximum },
      };
    default:
      return explainPlace(refusal);
  }
}

/** Fields stand below `location`. */
function explainPlace(refusal: LocationRefusal): Explained {
  switch (refusal.code) {
    case 'BUSINESS_PROFILE_LOCATION_REQUIRED':
      return {
        message: 'A business profile needs a location in its country.',
        field: ['location'],
        params: { country: refusal.country },
      };
    case 'CONTACT_NAME_INVALID':
    case 'EMAIL_INVALID':
    case 'PHONE_NUMBER_INVALID': {
      const explained = explainLocationContact(refusal);
      return { ...explained, field: ['location', ...(explained.field ?? [])] };
    }
    default: {
      const explained = explainCreation(refusal);
      return { ...explained, field: ['location', ...(explained.field ?? [])] };
    }
  }
}

function explainLocationContact(refusal: LocationContactRefusal): Explained {
  switch (refusal.code) {
    case 'CONTACT_NAME_INVALID':
      return {
        message: 'This is not the name of a person, of at most 100 characters.',
        field: ['contact', 'name'],
        params: { shape: refusal.shape },
      };
    case 'EMAIL_INVALID':
      return { ...explainContact(refusal), field: ['contact', 'email'] };
    case 'PHONE_NUMBER_INVALID':
      return {
        message: 'The telephone number does not have the form of the country.',
        field: ['contact', 'phoneNumber'],
        params: { pattern: refusal.pattern },
      };
  }
}

export function explainLocation(refusal: UpdateBusinessProfileLocationRefusal): Explained {
  switch (refusal.code) {
    case 'BUSINESS_PROFILE_LOCATION_NOT_FOUND':
      return LOCATION_NOT_FOUND;
    case 'LOCATION_ADDRESS_NOT_EDITABLE':
      return {
        message: 'The address of a location cannot be changed. Remove the location, and add another.',
        field: ['address'],
      };
    default:
      return explainLocationContact(refusal);
  }
}

export function explainLocationNotFound(_refusal: LocationNotFound): Explained {
  return LOCATION_NOT_FOUND;
}

export function explainPublication(refusal: PublicationRefusal | ProfileNotFound): Explained {
  switch (refusal.code) {
    case 'BUSINESS_PROFILE_NOT_FOUND':
      return PROFILE_NOT_FOUND;
    case 'BUSINESS_PROFILE_LOCATION_REQUIRED':
      return {
        message: 'A business profile is published with a location in its country. Add one first.',
        field: ['profileId'],
        params: { country: refusal.country },
      };
    case 'VALIDATION_FAILED':
      return {
        message:
          refusal.what === 'description'
            ? 'A business profile is published with a description. Write one first.'
            : 'A business profile is published with a product or a service. Name one first.',
        field: ['profileId'],
        params: { missing: refusal.what },
        partnerCenterCode: 3000,
      };
  }
}

export function explainUnpublishing(refusal: UnpublishRefusal | ProfileNotFound): Explained {
  if (refusal.code === 'BUSINESS_PROFILE_NOT_FOUND') return PROFILE_NOT_FOUND;
  return {
    message: 'Only a published business profile can be taken out of the search.',
    field: ['profileId'],
    params: { state: refusal.state },
    partnerCenterCode: 3000,
  };
}
