/** The version of an object as clients carry it: opaque, and different for every version of every object. */
export function etagOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return Buffer.from(`${id}.${version}`).toString('base64url');
}
