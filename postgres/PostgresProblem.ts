/** Why the PostgreSQL that comes along cannot run; one sentence for people, with what to do. */
export class PostgresProblem extends Error {
  override readonly name = 'PostgresProblem';
}
