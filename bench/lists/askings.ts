import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import type { Place } from './askList.ts';
import type { ListCase } from './lists.ts';

/** One way to ask for a list. */
export interface Asking {
  readonly who: string;
  readonly viewer: Viewer;
  readonly place: Place;
}

/** Everybody who may ask for a list, at every place it stands. */
export function askings({ viewers, isRoot, isUnderCustomer }: ListCase): Asking[] {
  const places: readonly Place[] = [
    ...(isRoot ? ['root' as const] : []),
    ...(isUnderCustomer ? ['under' as const, 'among' as const] : []),
  ];
  return Object.entries(viewers).flatMap(([who, viewer]) => places.map((place) => ({ who, viewer, place })));
}
