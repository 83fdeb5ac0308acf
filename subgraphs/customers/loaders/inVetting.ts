import type { Bind } from '../../shared/tenancy.ts';
import type { VettingStatus } from '../domain/qualification.ts';

/** Customers with a qualification whose review stands so, asked for by one of the partners, or by any where none is named. */
export function inVetting(
  wanted: readonly VettingStatus[] | null | undefined,
  customerId: string,
  partners: string | null,
  bind: Bind,
): string[] {
  if (wanted == null) return [];
  const ofPartners = partners === null ? '' : ` AND q.partner_id IN (${partners})`;
  return [
    `EXISTS (SELECT 1 FROM customers.customer_qualification q
             WHERE q.customer_id = ${customerId}${ofPartners} AND q.vetting_status = ANY (${bind(wanted)}))`,
  ];
}
