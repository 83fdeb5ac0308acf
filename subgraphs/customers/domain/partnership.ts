/** An indirect reseller that sells through an indirect provider. */
export interface Partnership {
  readonly providerId: string;
  readonly resellerId: string;
  readonly state: 'ACTIVE' | 'ENDED';
  /** Since when the state holds. */
  readonly since: Date;
  readonly version: number;
}
