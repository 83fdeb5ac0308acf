/** Items of the shipped catalogue that the tests buy, by what they stand for. Prices are those of the US, a year, billed annually. */
export const shipped = {
  /** Microsoft 365 E3: 432.00, no cap, terms up to three years. */
  e3: 'off_cfq7ttc0lflx-0001-pgr4jhlqqxn6',
  /** Microsoft 365 Business Basic: 72.00, at most 300 seats in a tenant. */
  businessBasic: 'off_cfq7ttc0lh18-0001-cfq7ttc0k971',
  /** Microsoft 365 Business Standard: 150.00, at most 300 seats in a tenant. */
  businessStandard: 'off_pgr46hxh46n7-0001-pgr4w53rqz8w',
  /** Its trial. */
  businessStandardTrial: 'off_pgr46hxh46n7-0003-pgr4gvg4571q',
  /** Microsoft Teams Phone Standard: an add-on to E3, Office 365 E3 and Business Premium. */
  teamsPhone: 'off_pgr42kpnn975-0001-pgr4xddb1q8d',
  /** Microsoft Teams Premium Introductory Pricing: an add-on that is sold once to a customer. */
  teamsPremium: 'off_pgr4pr9tm2px-0001-pgr4q7jrh717',
  /** Microsoft 365 Business Basic (Nonprofit Grant): free, one at a time, for charities. */
  nonprofitGrant: 'off_cfq7ttc0lh18-0005-pgr4k3cg56nf',
  /** Microsoft 365 A3 for Faculty: for schools. */
  a3Faculty: 'off_pgr4ctqzsbgl-0001-pgr40n5w2q91',
  azurePlan: 'off_pgr4jxf79b69-0001-pgr4gvhsh4wt',
  /** Windows Server 2025 Standard: 1,069.00 once. */
  windowsServer: 'off_pgr48lsbm40g-0001-pgr47vzwn3nx',
  /** Windows Server Remote Desktop Services CAL: 60.00 a year, upfront. */
  remoteDesktopCal: 'off_pgr4dd87th2v-0001-pgr4g4mgbxtv',
} as const;
