import type { PartnerType } from '../subgraphs/shared/viewer.ts';

/** A partner of the demonstration. */
export interface DemoPartner {
  /** First part of every id and domain that belongs to it. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly type: PartnerType;
  /** Where it may sell. Partners of different regions have no customer in common. */
  readonly region: 'EUROPE' | 'UNITED_STATES' | 'JAPAN';
  readonly country: string;
  readonly mpnId: string;
}

const EUROPE = { region: 'EUROPE', country: 'GB' } as const;
const UNITED_STATES = { region: 'UNITED_STATES', country: 'US' } as const;
const JAPAN = { region: 'JAPAN', country: 'JP' } as const;

export const contoso = partner('contoso', 'Contoso', 'DIRECT_BILL', EUROPE, '5100001');
export const fabrikam = partner('fabrikam', 'Fabrikam', 'DIRECT_BILL', EUROPE, '5100002');
export const northwind = partner('northwind', 'Northwind Traders', 'INDIRECT_PROVIDER', UNITED_STATES, '5100003');
export const adventureWorks = partner('adventureworks', 'Adventure Works', 'INDIRECT_RESELLER', UNITED_STATES, '5100004');
export const wideWorld = partner('wideworld', 'Wide World Importers', 'INDIRECT_PROVIDER', JAPAN, '5100005');
export const tailwind = partner('tailwind', 'Tailwind Traders', 'INDIRECT_RESELLER', JAPAN, '5100006');

export const partners: readonly DemoPartner[] = [contoso, fabrikam, northwind, adventureWorks, wideWorld, tailwind];

export const partnerships: readonly { readonly provider: DemoPartner; readonly reseller: DemoPartner }[] = [
  { provider: northwind, reseller: adventureWorks },
  { provider: wideWorld, reseller: tailwind },
];

function partner(
  key: string,
  company: string,
  type: PartnerType,
  place: Pick<DemoPartner, 'region' | 'country'>,
  mpnId: string,
): DemoPartner {
  const role = type.toLowerCase().replace('_', ' ');
  return { ...place, key, id: `par_${key}`, name: `${company} (${role})`, type, mpnId };
}
