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
  prepare(wire: unknown): Decision<PreparedItem, FieldFault>;
}

/** How an item of a kind is stored: by one command of the subgraph that owns it. */
export interface StoreParts<Item, Input extends CommandInput, Ids extends CommandIds, R extends Refusal> {
  idOf(item: Item): string;
  /** The command of the owning subgraph that stores one item. */
  readonly command: Command<Input, Ids, R>;
  inputOf(item: Item): NoInfer<Input>;
  changeOf(ids: NoInfer<Ids>): Change;
  /** A refusal of the command in the words of the file. */
  explain(refusal: NoInfer<R> | RunnerRefusal, item: Item): FieldFault;
}

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
  map(wire: unknown): Decision<Item, FieldFault>;
}

/** An item that is ready for the command that stores it. */
export function preparedItem<Item, Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  { idOf, command, inputOf, changeOf, explain }: StoreParts<Item, Input, Ids, R>,
  item: Item,
): PreparedItem {
  return {
    id: idOf(item),
    content: JSON.stringify(item),
    store: async (commands, caller) => {
      const outcome = await commands.run(command, inputOf(item), caller);
      if (outcome.ok) return accept(changeOf(outcome.value.ids));
      const [first, ...more] = outcome.refusals;
      return { ok: false, refusals: [explain(first, item), ...more.map((refusal) => explain(refusal, item))] };
    },
  };
}

/** Declares one kind of Partner Center's resources: the registry needs no more. */
export function partnerCenterKind<Item, Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  parts: KindParts<Item, Input, Ids, R>,
): Kind {
  const { name, subgraph, objectType, ownFields, idField = 'id', map } = parts;
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
    prepare: (wire) => {
      const type = objectTypeOf(wire);
      if (type !== null && !isNamed(type)) {
        return refuse({ field: 'attributes.objectType', found: quoted(type), expected: quoted(objectType) });
      }
      const mapped = map(wire);
      if (!mapped.ok) return mapped;
      return accept(preparedItem(parts, mapped.value));
    },
  };
}

/** The type that a resource of Partner Center names; null when it names none. */
export function objectTypeOf(wire: unknown): string | null {
  return new WireFields(wire).inner('attributes')?.optionalText('objectType') ?? null;
}
