import type { EntityManager } from 'typeorm';
import { appendEvents } from '../../shared/eventLog.ts';
import { newObjectId, newRandomId } from '../../shared/ids.ts';
import type { Reader } from '../../shared/readers.ts';
import { keepRemovalRequest } from '../../shared/removals/keepRemovalRequest.ts';
import { Tx } from '../../shared/Tx.ts';
import { system } from '../../shared/viewer.ts';
import { CustomerUserEntity } from '../database/entities.ts';
import { FORGET_CUSTOMER } from '../database/forgetCustomer.ts';
import { customerUserRecorded } from '../domain/customerUserRecorded.ts';
import { firstAdministrator, type NewTenant } from '../domain/firstAdministrator.ts';

interface CustomerPayload {
  readonly relationship: string;
  readonly domain?: string;
  /** Of a tenant that was created here, in `customer.created` alone. */
  readonly adminUserName?: string;
}

const NAME = 'access follows customers';

/** Keeps of the customers subgraph who a partner is and how it stands to its customers, and gives a new tenant its first user. */
export const customersReader: Reader = {
  name: NAME,
  feed: 'customers',
  async apply(manager, event, partnerId) {
    const { type, customerId, payload, occurredAt } = event;
    switch (type) {
      case 'partner.recorded': {
        const partner: { type: string; name: string } = JSON.parse(payload);
        await manager.query(
          `INSERT INTO access.partner_fact (partner_id, type, name) VALUES ($1, $2, $3)
           ON CONFLICT (partner_id) DO UPDATE SET type = excluded.type, name = excluded.name`,
          [partnerId, partner.type, partner.name],
        );
        return;
      }
      case 'customer.created':
      case 'customer.updated': {
        const { relationship, domain, adminUserName }: CustomerPayload = JSON.parse(payload);
        await manager.query(
          `INSERT INTO access.customer_fact AS known (partner_id, customer_id, relationship, domain) VALUES ($1, $2, $3, $4)
           ON CONFLICT (partner_id, customer_id) DO UPDATE
           SET relationship = excluded.relationship, domain = coalesce(excluded.domain, known.domain)`,
          [partnerId, customerId, relationship, domain ?? null],
        );
        if (type === 'customer.created' && customerId !== null && domain && adminUserName)
          await createFirstAdministrator(manager, { customerId, domain, adminUserName, createdAt: occurredAt }, partnerId);
        return;
      }
      case 'relationship.removal.requested':
        await keepRemovalRequest(manager, 'access', event, partnerId);
        return;
      case 'customer.deleted':
        for (const statement of FORGET_CUSTOMER) await manager.query(statement, [partnerId, customerId]);
    }
  },
};

async function createFirstAdministrator(manager: EntityManager, tenant: NewTenant, partnerId: string): Promise<void> {
  const user = firstAdministrator(tenant, newObjectId());
  const viewer = system(NAME, partnerId);
  const tx = new Tx(manager, viewer);
  const there = await tx.query<{ id: string }>(
    `SELECT id FROM access.customer_user WHERE id = $1 OR (customer_id = $2 AND upn_key = $3 AND state = 'ACTIVE')`,
    [user.id, user.customerId, user.upnKey],
  );
  if (there.length > 0) return;
  await tx.insert(CustomerUserEntity, user);
  const source = { command: NAME, viewer, now: tenant.createdAt, newId: newRandomId };
  await appendEvents(manager, 'access', source, [customerUserRecorded(user)], tx.changes);
}
