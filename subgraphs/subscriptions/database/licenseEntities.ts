import { EntitySchema } from 'typeorm';
import type { IncludedServicePlan, ServicePlan, StoredLicenseProduct } from '../domain/licenseProduct.ts';

export const LicenseProductEntity = new EntitySchema<StoredLicenseProduct>({
  name: 'LicenseProduct',
  schema: 'subscriptions',
  tableName: 'licence_product',
  columns: {
    id: { type: 'text', primary: true },
    skuId: { name: 'sku_id', type: 'text' },
    skuPartNumber: { name: 'sku_part_number', type: 'text' },
    partNumberKey: { name: 'part_number_key', type: 'text' },
    name: { type: 'text' },
    nameKey: { name: 'name_key', type: 'text' },
    origin: { type: 'text' },
    retiredAt: { name: 'retired_at', type: 'timestamptz', nullable: true },
  },
});

export const ServicePlanEntity = new EntitySchema<ServicePlan>({
  name: 'ServicePlan',
  schema: 'subscriptions',
  tableName: 'service_plan',
  columns: {
    id: { type: 'text', primary: true },
    servicePlanId: { name: 'service_plan_id', type: 'text' },
    name: { type: 'text' },
    displayName: { name: 'display_name', type: 'text' },
  },
});

export const IncludedServicePlanEntity = new EntitySchema<IncludedServicePlan>({
  name: 'IncludedServicePlan',
  schema: 'subscriptions',
  tableName: 'licence_product_service_plan',
  columns: {
    licenseProductId: { name: 'licence_product_id', type: 'text', primary: true },
    servicePlanId: { name: 'service_plan_id', type: 'text', primary: true },
  },
});
