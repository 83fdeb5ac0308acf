import { authorize } from '../../shared/permissions/authorize.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Bind } from '../../shared/tenancy.ts';
import type { PartnerUserViewer, Viewer } from '../../shared/viewer.ts';

export interface VisibleReferrals {
  /** What stands behind FROM, with the referral as `r`. */
  readonly from: string;
  /** Table that the list is read along: it holds the instants and the id the list is ordered by. */
  readonly along: 'r' | 't';
  scope(bind: Bind): string;
}

const ALL = { from: 'customers.referral r', along: 'r' } as const;

/**
 * The referrals a viewer sees: a referrals admin all of its partner, whoever holds the leads those, a referrals user the deals
 * whose team it is in, the operator what is open to Microsoft.
 * Source: Assign users roles and permissions.
 */
export function visibleReferrals(viewer: Viewer, settings: Settings): VisibleReferrals {
  switch (viewer.kind) {
    case 'PARTNER_USER':
      return ofUser(viewer, settings);
    case 'SYSTEM':
      return { ...ALL, scope: (bind) => `r.partner_id = ${bind(viewer.partnerId)}` };
    case 'PLATFORM_OPERATOR':
      return { ...ALL, scope: () => 'r.is_open_to_microsoft' };
    default:
      return { ...ALL, scope: () => 'false' };
  }
}

function ofUser(viewer: PartnerUserViewer, settings: Settings): VisibleReferrals {
  const { id, partnerId } = viewer;
  const seesLeads = authorize(viewer, 'referrals.leads', settings) === null;
  const seesDeals = authorize(viewer, 'referrals.coSell', settings) === null;
  const ofPartner = (bind: Bind) => `r.partner_id = ${bind(partnerId)}`;
  if (seesDeals && !isInTeamsOnly(viewer)) return { ...ALL, scope: ofPartner };
  const leads = `r.kind <> 'CO_SELL_DEAL'`;
  if (seesLeads && seesDeals) {
    return {
      ...ALL,
      scope: (bind) => `${ofPartner(bind)} AND (${leads} OR EXISTS (SELECT 1 FROM customers.referral_person p
        WHERE p.partner_id = ${bind(partnerId)} AND p.person_key = ${bind(id)} AND p.referral_id = r.id))`,
    };
  }
  if (seesLeads) return { ...ALL, scope: (bind) => `${ofPartner(bind)} AND ${leads}` };
  if (!seesDeals) return { ...ALL, scope: () => 'false' };
  return {
    from: 'customers.referral_person t JOIN customers.referral r ON r.id = t.referral_id',
    along: 't',
    scope: (bind) => `t.partner_id = ${bind(partnerId)} AND t.person_key = ${bind(id)} AND ${ofPartner(bind)}`,
  };
}

/** A user whose only role for deals is that of a referrals user, who sees a deal when its team holds it. */
export function isInTeamsOnly({ roles }: PartnerUserViewer): boolean {
  return !roles.includes('REFERRALS_ADMIN');
}
