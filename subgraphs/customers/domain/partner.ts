import type { PartnerType } from '../../shared/viewer.ts';
import type { Cloud } from './cloud.ts';

/** A partner organisation. */
export interface Partner {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly type: PartnerType;
  readonly domain: string;
  readonly mpnId: string | null;
  readonly country: string;
  /** Of the partner and of all its customers. */
  readonly cloud: Cloud;
  readonly isSandbox: boolean;
  readonly createdAt: Date;
  readonly version: number;
}
