import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { CountryEntity } from '../database/countryEntity.ts';
import { type ImportedCountryRules, withImportedRules } from '../domain/importedCountryRules.ts';

export interface RecordCountryRulesInput extends CommandInput, ImportedCountryRules {}

/** Null when the rules were known already. */
export type RecordCountryRulesIds = { readonly changed: string | null };

export type RecordCountryRulesRefusal = { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string };

/**
 * Keeps imported rules of a country in place of the shipped ones. Equal content changes nothing and writes no event. A country that
 * the reference lacks is refused: Partner Center's rules say neither its name nor its region and currency.
 */
export const recordCountryRules = command<RecordCountryRulesInput, RecordCountryRulesIds, RecordCountryRulesRefusal>({
  name: 'recordCountryRules',
  async run({ tx }, { country, rules }) {
    const stored = await tx.lock(CountryEntity, { code: country });
    if (!stored) return refuse({ code: 'COUNTRY_NOT_SUPPORTED', country });
    await tx.save(CountryEntity, withImportedRules(stored, rules));
    if (tx.changes.length === 0) return accept({ ids: { changed: null }, events: [] });
    return accept({ ids: { changed: country }, events: [{ type: 'country.rules.recorded', subject: country, payload: {} }] });
  },
});
