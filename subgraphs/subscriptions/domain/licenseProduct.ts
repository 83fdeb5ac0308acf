/** A part of a licence that is switched on and off by itself, such as Exchange Online. */
export interface ServicePlan {
  readonly id: string;
  /** Microsoft Graph's id, a GUID in lower case. */
  readonly servicePlanId: string;
  /** Microsoft Graph's name, such as `EXCHANGE_S_ENTERPRISE`. */
  readonly name: string;
  /** The name for people. */
  readonly displayName: string;
}

/** What a licence is of: one SKU of Microsoft Graph. */
export interface LicenseProduct {
  readonly id: string;
  /** Microsoft Graph's id, a GUID in lower case. */
  readonly skuId: string;
  /** Microsoft Graph's name, such as `SPE_E3`; two products may share one. */
  readonly skuPartNumber: string;
  readonly name: string;
}

/** A licence product as it is kept. */
export interface StoredLicenseProduct extends LicenseProduct {
  /** Sort key of the name. */
  readonly nameKey: string;
  /** The part number as it is searched by. */
  readonly partNumberKey: string;
  /** Whether it ships with the product or was imported; an imported row wins. */
  readonly origin: 'SHIPPED' | 'IMPORTED';
  /** When it left the list; null while it is in it. */
  readonly retiredAt: Date | null;
}

/** That a licence product holds a service plan. */
export interface IncludedServicePlan {
  readonly licenseProductId: string;
  readonly servicePlanId: string;
}

export function licenseProductIdOf(skuId: string): string {
  return `lic_${skuId.toLowerCase()}`;
}

export function servicePlanIdOf(servicePlanId: string): string {
  return `spl_${servicePlanId.toLowerCase()}`;
}
