import { type Command, type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import type { RelationshipState } from '../domain/customer.ts';
import { changedTags, type TagChange, type TagRefusal } from '../domain/tag.ts';
import { tagsInUse } from './tagsInUse.ts';

/** One customer of a call that names several. */
export interface ChangeTagsRow extends CommandInput {
  readonly customerId: string;
  readonly tags: readonly string[];
}

export type ChangeTagsRefusal =
  | TagRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState };

type Ids = { readonly customer: string };

/** Changes the partner's own tags of one customer; the same afterwards as before, nothing is written. */
function changeCustomerTags(name: string, change: TagChange): Command<ChangeTagsRow, Ids, ChangeTagsRefusal> {
  return command<ChangeTagsRow, Ids, ChangeTagsRefusal>({
    name,
    async run({ tx, viewer }, { customerId, tags }) {
      const partnerId = partnerOf(viewer) ?? '';
      const inUse = await tagsInUse(tx, partnerId);
      const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
      if (!relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
      if (relationship.state === 'NONE') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship.state });
      const changed = changedTags(relationship.tags, change, tags, inUse);
      if (!changed.ok) return changed;
      await tx.save(CustomerRelationshipEntity, {
        ...relationship,
        tags: changed.value,
        tagKeys: changed.value.map(nameKey),
      });
      const event = { type: 'customer.tags.changed', subject: customerId, customerId, payload: { tags: changed.value } };
      return accept({ ids: { customer: customerId }, events: tx.changes.length > 0 ? [event] : [] });
    },
  });
}

export const setCustomerTags = changeCustomerTags('setCustomerTags', 'SET');
export const addCustomerTags = changeCustomerTags('addCustomerTags', 'ADD');
export const removeCustomerTags = changeCustomerTags('removeCustomerTags', 'REMOVE');
