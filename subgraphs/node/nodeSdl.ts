import { entityTypeNames } from '../shared/ids.ts';

const ROOTS = `
"What can be read. A field you may not use is null, with one error beside it."
type Query {
  "The object with an id, whatever its type; null when there is none, or none for you. Everybody may ask; what is behind the id decides."
  node(
    "Id of the object."
    id: ID!
  ): Node @allow(permission: "node.read")
  "Objects by their ids, in the order asked, null where there is none, or none for you. At most 100 ids; one asked twice is answered twice."
  nodes(
    "Ids of the objects, of any types."
    ids: [ID!]!
  ): [Node] @allow(permission: "node.read")
  "What one of your idempotency keys did; null when the mutation was never called with it, or longer than 7 days ago."
  command(
    "Name of the mutation, such as \`createSubscription\`."
    name: String!
    "The key sent with it."
    idempotencyKey: String!
  ): CommandRecord @allow(permission: "command.read")
}
`;

/** Every entity by its id alone: what else it holds, its owner answers. */
export const nodeSdl = [
  ROOTS,
  ...entityTypeNames.map((name) => `type ${name} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n}\n`),
].join('\n');
