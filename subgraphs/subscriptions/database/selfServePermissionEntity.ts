import { EntitySchema } from 'typeorm';
import type { SelfServePermission } from '../domain/selfServePurchase.ts';

export const SelfServePermissionEntity = new EntitySchema<SelfServePermission>({
  name: 'SelfServePermission',
  schema: 'subscriptions',
  tableName: 'self_serve_permission',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    relationship: { type: 'text' },
    resources: { type: 'text', array: true },
  },
});
