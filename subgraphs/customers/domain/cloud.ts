export type Cloud = 'GLOBAL' | 'US_GOVERNMENT' | 'CHINA_21VIANET';

/** What not every cloud has. */
export type CloudFeature =
  | 'AGREEMENTS'
  | 'GDAP'
  /** Invitations to a reseller relationship that ask for no delegated administration. */
  | 'INVITATIONS_WITHOUT_ADMINISTRATION'
  /** Invitations that an indirect reseller makes. */
  | 'RESELLER_INVITATIONS';

const FEATURES: Readonly<Record<Cloud, readonly CloudFeature[]>> = {
  GLOBAL: ['AGREEMENTS', 'GDAP', 'INVITATIONS_WITHOUT_ADMINISTRATION', 'RESELLER_INVITATIONS'],
  US_GOVERNMENT: ['RESELLER_INVITATIONS'],
  CHINA_21VIANET: ['INVITATIONS_WITHOUT_ADMINISTRATION'],
};

export interface CloudRefusal {
  readonly code: 'NOT_AVAILABLE_IN_CLOUD';
  readonly cloud: Cloud;
}

/** Source: Partner Center REST URLs and national clouds. */
export function hasFeature(cloud: Cloud, feature: CloudFeature): boolean {
  return FEATURES[cloud].includes(feature);
}

/** Why what needs a feature cannot be had in a cloud; empty when it can. */
export function cloudErrors(cloud: Cloud, feature: CloudFeature): CloudRefusal[] {
  return hasFeature(cloud, feature) ? [] : [{ code: 'NOT_AVAILABLE_IN_CLOUD', cloud }];
}
