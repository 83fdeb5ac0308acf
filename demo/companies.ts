import { adventureWorks, contoso, type DemoPartner, fabrikam, northwind, tailwind, wideWorld } from './partners.ts';

/** One partner of a customer, with the partner above or below it where it sells indirectly. */
export interface DemoSeller {
  readonly partner: DemoPartner;
  readonly reseller: DemoPartner | null;
  readonly provider: DemoPartner | null;
}

/** The one that brought the customer in comes first. */
export type Sellers = readonly [DemoSeller, ...DemoSeller[]];

/** Customers of the same partners. */
interface Group {
  readonly sellers: Sellers;
  /** Names of the companies by country. */
  readonly companies: Readonly<Record<string, readonly string[]>>;
}

/**
 * A partner sells inside its region. Kuwait alone lies outside that of its partner: it is there for a currency with three digits.
 */
export const groups: readonly Group[] = [
  {
    sellers: [directly(contoso)],
    companies: {
      CZ: ['A. Datum Corporation', 'City Power & Light', 'Lakeshore Retail', 'Litware', 'Nod Publishers', 'Proseware'],
      DE: [
        'Alpine Ski House',
        'Best For You Organics Company',
        'Blue Yonder Airlines',
        'Humongous Insurance',
        'Lucerne Publishing',
        'Parnell Aerospace',
      ],
      FR: ['Coho Vineyard', 'Coho Winery', 'School of Fine Art'],
      GB: [
        'Baldwin Museum of Science',
        'Bellows College',
        'Graphic Design Institute',
        "Margie's Travel",
        "Munson's Pickles and Preserves Farm",
        'Southridge Video',
      ],
      KW: ['Consolidated Messenger', 'Fourth Coffee'],
      NL: ['Relecloud'],
      NO: ['Lamna Healthcare Company', 'Tailspin Toys'],
    },
  },
  {
    sellers: [directly(contoso), directly(fabrikam)],
    companies: {
      CZ: ['Trey Research'],
      DE: ['The Phone Company', 'VanArsdel'],
      GB: ['First Up Consultants', 'Wingtip Toys', 'Woodgrove Bank'],
    },
  },
  {
    sellers: [directly(fabrikam)],
    companies: {
      AT: ['Proseware Austria'],
      CZ: ['Tailspin Toys Czechia'],
      DE: ['Fourth Coffee Germany', 'Litware Germany'],
      GB: ['Blue Yonder Airlines UK', 'Coho Winery UK'],
    },
  },
  {
    sellers: through(northwind, adventureWorks),
    companies: {
      US: [
        'Alpine Ski House USA',
        'Bellows College USA',
        'Blue Yonder Airlines USA',
        'City Power & Light USA',
        'Coho Winery USA',
        'Consolidated Messenger USA',
        'Fourth Coffee USA',
        'Humongous Insurance USA',
        'Lamna Healthcare USA',
        'Litware USA',
        'Proseware USA',
        'Trey Research USA',
        'Wingtip Toys USA',
        'Woodgrove Bank USA',
      ],
    },
  },
  {
    sellers: through(wideWorld, tailwind),
    companies: {
      JP: [
        'A. Datum Japan',
        'Fourth Coffee Japan',
        'Graphic Design Institute Japan',
        'Humongous Insurance Japan',
        'Lucerne Publishing Japan',
        'Relecloud Japan',
        'Southridge Video Japan',
        'VanArsdel Japan',
      ],
    },
  },
];

function directly(partner: DemoPartner): DemoSeller {
  return { partner, reseller: null, provider: null };
}

/** Both know the customer: the provider orders, the reseller sells. */
function through(provider: DemoPartner, reseller: DemoPartner): Sellers {
  return [
    { partner: provider, reseller, provider: null },
    { partner: reseller, reseller: null, provider },
  ];
}
