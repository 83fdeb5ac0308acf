import type { PartnerType } from '../subgraphs/shared/viewer.ts';

/** A partner of the demonstration. */
export interface DemoPartner {
  /** First part of every id and domain that belongs to it. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly type: PartnerType;
  /** It sells in the region of this country alone. */
  readonly country: string;
  readonly mpnId: string;
}

function partner(key: string, company: string, type: PartnerType, country: string, mpnId: string): DemoPartner {
  const role = type.toLowerCase().replace('_', ' ');
  return { key, id: `par_${key}`, name: `${company} (${role})`, type, country, mpnId };
}

export const contoso = partner('contoso', 'Contoso', 'DIRECT_BILL', 'GB', '5100001');
export const fabrikam = partner('fabrikam', 'Fabrikam', 'DIRECT_BILL', 'CZ', '5100002');
export const northwind = partner('northwind', 'Northwind Traders', 'INDIRECT_PROVIDER', 'US', '5100003');
export const adventureWorks = partner('adventureworks', 'Adventure Works', 'INDIRECT_RESELLER', 'US', '5100004');
export const wideWorld = partner('wideworld', 'Wide World Importers', 'INDIRECT_PROVIDER', 'JP', '5100005');
export const tailwind = partner('tailwind', 'Tailwind Traders', 'INDIRECT_RESELLER', 'JP', '5100006');

export const partners: readonly DemoPartner[] = [contoso, fabrikam, northwind, adventureWorks, wideWorld, tailwind];

export const partnerships: readonly { readonly provider: DemoPartner; readonly reseller: DemoPartner }[] = [
  { provider: northwind, reseller: adventureWorks },
  { provider: wideWorld, reseller: tailwind },
];
