import type { Scope } from './Kind.ts';

const CUSTOMER = /\/customers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$|\?)/i;

/** Whose an answer of Partner Center is: `links.self.uri` is the address it came from. What it does not tell is as in `outer`. */
export function scopeOf(wire: unknown, outer: Scope): Scope {
  const uri = fieldOf(fieldOf(fieldOf(wire, 'links'), 'self'), 'uri');
  const tenant = typeof uri === 'string' ? CUSTOMER.exec(uri)?.[1] : undefined;
  return tenant === undefined ? outer : { customerTenantId: tenant.toLowerCase() };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
