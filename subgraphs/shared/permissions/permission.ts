import type { PartnerRole, PartnerType } from '../viewer.ts';

/** The parts of Partner Center a partner user must be let into before a row of the table counts. */
export type Area = 'CUSTOMERS' | 'CUSTOMER_REQUESTS' | 'BILLING' | 'ACCOUNT_SETTINGS' | 'REFERRALS' | 'PUBLIC';

/** Who holds one permission. What is not named is refused. */
export interface Permission {
  readonly area: Area;
  /** Partner roles that hold it, one of them is enough; `ANY` for every signed-in partner user. */
  readonly roles: readonly PartnerRole[] | 'ANY';
  /** Roles that only older pages list; they count when `LEGACY_ROLE_ACCESS` is on. */
  readonly legacyRoles?: readonly PartnerRole[];
  /** Partner types that may; all when absent. */
  readonly partnerTypes?: readonly PartnerType[];
  /** Directory roles, by template id, of which one must reach a partner user in the customer's tenant; none when absent. */
  readonly gdapAnyOf?: readonly string[];
  /** Whether an application without a user may. */
  readonly app?: boolean;
  /** Whether an administrator of the customer may; a list of directory role template ids narrows it. */
  readonly customerAdmin?: boolean | readonly string[];
  readonly operator?: boolean;
  /** Whether nobody needs to be signed in. */
  readonly anonymous?: boolean;
}

/** Partner roles that pass the gate of an area; null where every signed-in partner user passes. */
export const areaGates: Readonly<Record<Area, readonly PartnerRole[] | null>> = {
  CUSTOMERS: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'],
  CUSTOMER_REQUESTS: ['ADMIN_AGENT', 'HELPDESK_AGENT'],
  BILLING: ['ADMIN_AGENT', 'GLOBAL_ADMIN', 'BILLING_ADMIN'],
  ACCOUNT_SETTINGS: null,
  REFERRALS: null,
  PUBLIC: null,
};
