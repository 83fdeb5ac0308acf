import type { Command, CommandIds, CommandInput, Refusal, RunnerRefusal } from '../subgraphs/shared/command.ts';
import type { Caller, CommandRunner } from '../subgraphs/shared/commandRunner.ts';
import { accept, type Decision, refuse } from '../subgraphs/shared/decision.ts';
import type { SubgraphName } from '../subgraphs/shared/ids.ts';
import { type FieldFault, quoted, WireFields } from '../subgraphs/shared/WireFields.ts';

export type Change = 'CREATED' | 'CHANGED' | 'UNCHANGED';

/** An item in the words of the subgraph that keeps it. */
export interface PreparedItem {
  /** The same for everything that is stored in the same place. */
  readonly id: string;
  /** The same for equal content. */
  readonly content: string;
  store(commands: CommandRunner, caller: Caller): Promise<Decision<Change, FieldFault>>;
}

/** What a file tells of its items beside them. */
export interface Scope {
  /** Tenant of the customer that the items belong to, where they do not name it themselves; null when nothing tells. */
  readonly customerTenantId: string | null;
}

export const NO_SCOPE: Scope = { customerTenantId: null };

/** Something that Partner Center or Microsoft Graph answers and that can be imported. */
export interface Kind {
  /** For people, in the plural: `offers of a price list`. */
  readonly name: string;
  readonly subgraph: SubgraphName;
  /** Whether something that came over the wire is of this kind. It sees the content alone, never the name of the file. */
  recognises(wire: unknown): boolean;
  /** The field that names an item. */
  readonly idField: string;
  /** What people know the item by; null when it names nothing. */
  nameOf(wire: unknown): string | null;
  prepare(wire: unknown, scope?: Scope): Decision<PreparedItem, FieldFault>;
  /** Whether the items are those of one partner, in whose name they are stored. */
  readonly isOfPartner?: true;
  /** When its files are taken: those of a lower phase first, since others rest on them; 0 when absent. */
  readonly phase?: number;
  /** Stores many items in one transaction; absent where a kind is small by nature. */
  readonly storeAll?: StoreAll;
}

/**
 * Answers what became of the items, by their ids. One that is missing in the answer was not stored: it is to be stored by itself,
 * which tells why.
 */
export type StoreAll = (
  items: readonly PreparedItem[],
  commands: CommandRunner,
  caller: Caller,
) => Promise<ReadonlyMap<string, Change>>;

/** How an item of a kind is stored: by one command of the subgraph that owns it. */
export interface StoreParts<Item, Input extends CommandInput, Ids extends CommandIds, R extends Refusal> {
  idOf(item: Item): string;
  /** The command of the owning subgraph that stores one item. */
  readonly command: Command<Input, Ids, R>;
  inputOf(item: Item): NoInfer<Input>;
  changeOf(ids: NoInfer<Ids>): Change;
  /** The command that stores many items as the first stores each. */
  readonly many?: Many<Item>;
  /** A refusal of the command in the words of the file. */
  explain(refusal: NoInfer<R> | RunnerRefusal, item: Item): FieldFault;
}

/** Answers the ids of items by what became of them, and null where the command as a whole was refused. */
export type Many<Item> = (
  items: readonly Item[],
  commands: CommandRunner,
  caller: Caller,
) => Promise<{
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly refused?: readonly string[];
} | null>;

export interface KindParts<Item, Input extends CommandInput, Ids extends CommandIds, R extends Refusal>
  extends StoreParts<Item, Input, Ids, R> {
  readonly name: string;
  readonly subgraph: SubgraphName;
  /** `attributes.objectType` of an item, in any letter case. */
  readonly objectType: string;
  /** Fields that only items of this kind have: two of them tell one that names no type. */
  readonly ownFields: readonly string[];
  /** The field that names an item; `id` when absent. */
  readonly idField?: string;
  /** The rule that turns what came over the wire into an item. */
  map(wire: unknown, scope: Scope): Decision<Item, FieldFault>;
  readonly isOfPartner?: true;
  readonly phase?: number;
}

/** Makes items ready for the commands that store them, one by one or many at a time. */
export function itemStore<Item, Input extends CommandInput, Ids extends CommandIds, R extends Refusal>({
  idOf,
  command,
  inputOf,
  changeOf,
  explain,
  many,
}: StoreParts<Item, Input, Ids, R>): { prepared(item: Item): PreparedItem; readonly storeAll?: StoreAll } {
  const items = new WeakMap<PreparedItem, Item>();
  return {
    prepared: (item) => {
      const prepared: PreparedItem = {
        id: idOf(item),
        get content() {
          return JSON.stringify(item);
        },
        store: async (commands, caller) => {
          const outcome = await commands.run(command, inputOf(item), caller);
          if (outcome.ok) return accept(changeOf(outcome.value.ids));
          const [first, ...more] = outcome.refusals;
          return { ok: false, refusals: [explain(first, item), ...more.map((refusal) => explain(refusal, item))] };
        },
      };
      items.set(prepared, item);
      return prepared;
    },
    ...(many && { storeAll: (prepared, commands, caller) => storeMany(many, items, prepared, commands, caller) }),
  };
}

async function storeMany<Item>(
  many: Many<Item>,
  items: WeakMap<PreparedItem, Item>,
  prepared: readonly PreparedItem[],
  commands: CommandRunner,
  caller: Caller,
): Promise<ReadonlyMap<string, Change>> {
  const known = prepared.flatMap((one): (readonly [string, Item])[] => {
    const item = items.get(one);
    return item === undefined ? [] : [[one.id, item]];
  });
  if (known.length === 0) return new Map();
  const stored = await many(
    known.map(([, item]) => item),
    commands,
    caller,
  );
  if (!stored) return new Map();
  const changes = new Map<string, Change>(known.map(([id]) => [id, 'UNCHANGED']));
  for (const id of stored.created) changes.set(id, 'CREATED');
  for (const id of stored.changed) changes.set(id, 'CHANGED');
  for (const id of stored.refused ?? []) changes.delete(id);
  return changes;
}

/** Declares one kind of Partner Center's resources: the registry needs no more. */
export function partnerCenterKind<Item, Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  parts: KindParts<Item, Input, Ids, R>,
): Kind {
  const { name, subgraph, objectType, ownFields, idField = 'id', map, isOfPartner, phase = 0 } = parts;
  const { prepared, ...store } = itemStore(parts);
  const isNamed = (type: string): boolean => type.toLowerCase() === objectType.toLowerCase();
  return {
    name,
    subgraph,
    recognises: (wire) => {
      const type = objectTypeOf(wire);
      if (type !== null) return isNamed(type);
      const fields = new WireFields(wire);
      return ownFields.filter((field) => fields.has(field)).length >= 2;
    },
    idField,
    nameOf: (wire) => new WireFields(wire).optionalText(idField),
    prepare: (wire, scope = NO_SCOPE) => {
      const type = objectTypeOf(wire);
      if (type !== null && !isNamed(type)) {
        return refuse({ field: 'attributes.objectType', found: quoted(type), expected: quoted(objectType) });
      }
      const mapped = map(wire, scope);
      if (!mapped.ok) return mapped;
      return accept(prepared(mapped.value));
    },
    ...(isOfPartner && { isOfPartner }),
    phase,
    ...store,
  };
}

/** The type that a resource of Partner Center names; null when it names none. */
export function objectTypeOf(wire: unknown): string | null {
  return new WireFields(wire).inner('attributes')?.optionalText('objectType') ?? null;
}
