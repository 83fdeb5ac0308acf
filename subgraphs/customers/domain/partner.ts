import type { PartnerType } from '../../shared/viewer.ts';
import type { Cloud } from './cloud.ts';

export type PartnerEnrolment = 'PENDING' | 'ACTIVE' | 'ENDED';

/** A partner organisation. */
export interface Partner {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly nameKey: string;
  readonly type: PartnerType;
  readonly domain: string;
  /** PartnerID of the location, which goes with the tenant. */
  readonly mpnId: string | null;
  /** PartnerID of the company as a whole. */
  readonly companyMpnId: string | null;
  readonly country: string;
  /** Of the partner and of all its customers. */
  readonly cloud: Cloud;
  /** Where it stands in the Cloud Solution Provider programme. */
  readonly enrolment: PartnerEnrolment;
  /** When it signed the Microsoft Partner Agreement. */
  readonly agreementSignedAt: Date | null;
  readonly isSandbox: boolean;
  readonly createdAt: Date;
  readonly version: number;
}
