import type { Address } from './address.ts';

/** How one partner bills a customer: contact, tongue and address. */
export interface BillingProfile extends Address {
  /** The partner that bills; its indirect reseller reads it too. */
  readonly partnerId: string;
  readonly customerId: string;
  readonly resellerId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber: string | null;
  readonly companyName: string;
  /** Such as `en-US`. */
  readonly culture: string;
  /** Two letters. */
  readonly language: string;
  readonly version: number;
}
