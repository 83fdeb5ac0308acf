/**
 * The id of a catalogue item out of Partner Center's: `off_` and that id in lower case with `-` for `:`, so that every source
 * of the catalogue names an item alike. `CFQ7TTC0LH18:0001:CFQ7TTC0K971` is `off_cfq7ttc0lh18-0001-cfq7ttc0k971`; the GUID of a
 * legacy offer keeps its form.
 */
export function catalogItemIdOf(partnerCenterId: string): string {
  return `off_${partnerCenterId.trim().toLowerCase().replaceAll(':', '-')}`;
}
