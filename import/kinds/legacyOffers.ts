import { importedOffer } from '../../subgraphs/subscriptions/domain/importedOffer.ts';
import { recordCatalogItem } from '../../subgraphs/subscriptions/services/recordCatalogItem.ts';
import { recordCatalogItems } from '../../subgraphs/subscriptions/services/recordCatalogItems.ts';
import { partnerCenterKind } from '../Kind.ts';

/** `GET /v1/offers?country=…`: the price list of the legacy commerce, one country at a time. */
export const legacyOffers = partnerCenterKind({
  name: 'offers of a price list',
  subgraph: 'subscriptions',
  objectType: 'Offer',
  ownFields: ['prerequisiteOffers', 'isAvailableForPurchase', 'hasAddOns', 'salesGroupId', 'reselleeQualifications'],
  map: importedOffer,
  idOf: ({ id }) => id,
  command: recordCatalogItem,
  inputOf: (item) => ({ item }),
  changeOf: ({ created, changed }) => (created !== null ? 'CREATED' : changed !== null ? 'CHANGED' : 'UNCHANGED'),
  many: async (items, commands, caller) => {
    const outcome = await commands.run(recordCatalogItems, { items }, caller);
    return outcome.ok ? outcome.value.ids : null;
  },
  explain: (refusal, { market, maximumQuantity }) => {
    switch (refusal.code) {
      case 'CATALOG_ITEM_QUANTITIES_INVALID':
        return { field: 'maximumQuantity', found: String(maximumQuantity), expected: `at least ${refusal.minimum}` };
      case 'CATALOG_ITEM_OF_ANOTHER_MARKET':
        return {
          field: 'country',
          found: `"${market}"`,
          expected: `"${refusal.market}", the market it was imported for before: the catalogue keeps one market per offer`,
        };
      case 'CATALOG_ITEM_STORED_MEANWHILE':
        return { field: 'id', found: 'stored by another program at this moment', expected: 'the import to be run again' };
      case 'IDEMPOTENCY_KEY_REUSED':
      case 'IDEMPOTENCY_KEY_IN_PROGRESS':
      case 'ETAG_MISMATCH':
        return { field: '', found: refusal.code, expected: 'no conflict' };
    }
  },
});
