import { readFileSync } from 'node:fs';
import { projectFile } from '../subgraphs/shared/projectFile.ts';

/** Ids of the items of the catalogue that ship with the product, by name. */
export function shippedOffers(): ReadonlyMap<string, string> {
  const file = projectFile('subgraphs/subscriptions/reference/catalog-items.json');
  const items: readonly { readonly id: string; readonly name: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(items.map(({ id, name }) => [name, id]));
}
