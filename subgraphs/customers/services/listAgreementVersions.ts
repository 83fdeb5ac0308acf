import { badUserInput } from '../../shared/requestError.ts';
import type { Context } from '../context.ts';
import { countryOfferErrors } from '../domain/agreementDocument.ts';
import { AGREEMENT_IN_FORCE } from '../domain/agreementState.ts';
import { type AgreementVersion, type AgreementVersionsAsked, agreementVersions } from '../domain/agreementVersion.ts';
import { needFeature } from './needFeature.ts';

/**
 * The versions that customers in a country can be given.
 * @throws GraphQLError `BAD_USER_INPUT` where there is none
 */
export async function listAgreementVersions(asked: AgreementVersionsAsked, context: Context): Promise<AgreementVersion[]> {
  await needFeature('AGREEMENTS', context);
  const { loaders } = context;
  const rules = await loaders.countryByCode.load(asked.country);
  const languages = rules?.agreementLanguages ?? null;
  const [none] = countryOfferErrors(asked.country, languages);
  if (none) {
    throw badUserInput('Microsoft offers the agreement to no customer in this country.', {
      argument: 'country',
      reason: none.code,
    });
  }
  return agreementVersions(asked, languages ?? [], await loaders.templates(AGREEMENT_IN_FORCE));
}
