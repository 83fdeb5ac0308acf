import { EntitySchema } from 'typeorm';
import { dayColumn } from '../../shared/columnTypes.ts';
import type { SoldItem } from '../domain/soldItem.ts';

export const SoldItemEntity = new EntitySchema<SoldItem>({
  name: 'SoldItem',
  schema: 'customers',
  tableName: 'sold_item',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text' },
    kind: { type: 'text' },
    status: { type: 'text' },
    cancellableUntil: { name: 'cancellable_until', type: 'timestamptz', nullable: true },
    endsOn: dayColumn('ends_on', { nullable: true }),
  },
});
