import { EntitySchema } from 'typeorm';
import type { PurchasePolicy } from '../domain/purchasePolicy.ts';

export const PurchasePolicyEntity = new EntitySchema<PurchasePolicy>({
  name: 'CustomerPurchasePermissions',
  schema: 'customers',
  tableName: 'purchase_policy',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    resources: { type: 'text', array: true },
    version: { type: 'integer' },
  },
});
