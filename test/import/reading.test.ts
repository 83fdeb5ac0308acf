import { decodeText } from '../../import/decodeText.ts';
import { elementLines } from '../../import/elementLines.ts';
import { inParallel } from '../../import/inParallel.ts';
import { jsonItems } from '../../import/jsonItems.ts';
import { parseJson } from '../../import/parseJson.ts';
import type { Decision } from '../../subgraphs/shared/decision.ts';

function said(decision: Decision<unknown, string>): unknown {
  return decision.ok ? decision.value : decision.refusals[0];
}

describe('the bytes of a file', () => {
  const notUtf8 = (byte: string, place: string): string =>
    `It is not in UTF-8: the byte ${byte} at ${place} belongs to no character. ` +
    'If it is in Latin-1 or Windows-1252, convert it, and import it again.';
  const wide = 'It is in UTF-16 or UTF-32, expected UTF-8: convert it, and import it again.';

  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('{"ž": "€😀"}'), '{"ž": "€😀"}'],
    ['UTF-8 with its mark', Buffer.from('\ufeff{}'), '{}'],
    ['nothing', Buffer.alloc(0), ''],
    ['UTF-16 with its mark, little end first', Buffer.from('\ufeff{}', 'utf16le'), wide],
    ['UTF-16 with its mark, big end first', Buffer.from('\ufeff{}', 'utf16le').swap16(), wide],
    ['UTF-16 without a mark, little end first', Buffer.from('{}', 'utf16le'), wide],
    ['UTF-16 without a mark, big end first', Buffer.from('{}', 'utf16le').swap16(), wide],
    ['Latin-1', Buffer.from('{\n"name": "café"}', 'latin1'), notUtf8('0xE9', 'position 15 (line 2)')],
    ['a byte that begins nothing', Buffer.from([0x7b, 0x80, 0x7d]), notUtf8('0x80', 'position 2 (line 1)')],
    ['a character cut off at the end', Buffer.from([0x7b, 0x7d, 0x0a, 0xe2, 0x82]), notUtf8('0xE2', 'position 4 (line 2)')],
    ['half a character in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0xbd, 0x22]), notUtf8('0xED', 'position 2 (line 1)')],
  ])('%s', (_case, bytes, expected) => {
    expect(said(decodeText(bytes))).toBe(expected);
  });
});

describe('the JSON of a file', () => {
  it('reads the answer as a value', () => {
    expect(said(parseJson('{"items": []}'))).toEqual({ items: [] });
  });

  const cut = (line: number): string => `It is cut off: the JSON ends in the middle, on line ${line}. Nothing of it was stored.`;
  it.each([
    ['{\n"items": [\n{"id": "a"},\n{"id": "b', 4],
    ['{"items": [{"id": "a"}', 1],
    ['{"items": [', 1],
    ['{"items": [1,', 1],
    ['{\n"items"', 2],
    ['{"items": tru', 1],
    ['{"items": [-', 1],
    ['{"items": 1.', 1],
    ['{"items": [1]\n\n', 3],
  ])('says of %j that it is cut off', (text, line) => {
    expect(said(parseJson(text))).toBe(cut(line));
  });

  it('says where a file stops being JSON', () => {
    expect(said(parseJson('{"a": 1,\n"b": 2\n"c": 3}'))).toMatch(/^It is not JSON \(line 3\): .* Nothing of it was stored\.$/);
    expect(said(parseJson('name,id\nPlan,1'))).toMatch(/^It is not JSON: .* Nothing of it was stored\.$/);
  });

  it('says of a file without content that it is empty', () => {
    expect(said(parseJson(' \n'))).toBe('It is empty.');
  });
});

describe('the place of an item', () => {
  it('is its number and its line, whatever stands around and inside', () => {
    const text = '{"totalCount": 3, "links": {"items": [[1],\n[2]]},\n"items": [\n{"a": [1,\n{"b": "]},\\"["}]}\n,\n7,"x"]}';
    expect(elementLines(text, 'items')).toEqual([4, 7, 7]);
    const items = jsonItems(JSON.parse(text), text);
    expect(items.map((item) => item.place())).toEqual(['items[0], line 4', 'items[1], line 7', 'items[2], line 7']);
    expect(items.map(({ wire }) => wire)).toEqual([{ a: [1, { b: ']},"[' }] }, 7, 'x']);
  });

  it('is found in a bare list, in a collection of Microsoft Graph and in a single object', () => {
    expect(elementLines('[]', null)).toEqual([]);
    expect(jsonItems([1, [2]], '[1,\n[2]]').map((item) => item.place())).toEqual(['[0], line 1', '[1], line 2']);
    expect(jsonItems({ value: [1] }, '{"value": [\n1]}').map((item) => item.place())).toEqual(['value[0], line 2']);
    expect(jsonItems({ id: 1 }, '{"id": 1}').map((item) => item.place())).toEqual(['the whole file']);
  });
});

describe('work on several items at once', () => {
  it('does all of it, never more than so many at a time', async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      done.push(item);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('begins nothing more after a failure, finishes what was begun, and throws it', async () => {
    const begun: number[] = [];
    const work = async (item: number): Promise<void> => {
      begun.push(item);
      await new Promise((resolve) => setImmediate(resolve));
      if (item === 2) throw new Error('no more');
    };
    await expect(inParallel([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('no more');
    expect(begun).toEqual([1, 2, 3]);
  });
});
