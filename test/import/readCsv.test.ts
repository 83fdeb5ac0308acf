import { type CsvTable, readCsv } from '../../import/readCsv.ts';

const texts = (table: CsvTable): string[][] => table.rows.map(({ fields }) => fields.map(({ text }) => text));

it.each<[what: string, text: string, rows: string[][]]>([
  ['nothing', '', []],
  ['one field', 'a', [['a']]],
  [
    'rows that end with LF, with CR LF and with CR',
    'a,b\nc,d\r\ne,f\rg,h',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ],
  ],
  [
    'empty fields',
    ',\n,a,',
    [
      ['', ''],
      ['', 'a', ''],
    ],
  ],
  ['empty lines, which are no rows', '\n\na\n\r\n\nb\n\n', [['a'], ['b']]],
  ['a quoted empty field alone in its line, no row either', 'a\n""\nb', [['a'], ['b']]],
  [
    'commas, quotes and line ends in a quoted field',
    '"a,b","say ""yes""","x\r\ny\nz"\n1,2,3',
    [
      ['a,b', 'say "yes"', 'x\r\ny\nz'],
      ['1', '2', '3'],
    ],
  ],
  ['a quote alone in quotes', '""""', [['"']]],
  ['blanks, which belong to the field', ' a , b ', [[' a ', ' b ']]],
  ['characters beyond the basic plane', '"😀",é', [['😀', 'é']]],
])('reads %s', (_, text, rows) => {
  const table = readCsv(text);
  expect(texts(table)).toEqual(rows);
  expect(table.openQuote).toBeNull();
  expect(table.rows.flatMap(({ faults }) => faults)).toEqual([]);
});

it('knows line and column of every field, behind line ends inside quotes too', () => {
  const places = readCsv('ab,"c\nd",e\r\n\nf,g').rows.map(({ line, fields }) => [line, ...fields.map((f) => [f.line, f.column])]);
  expect(places).toEqual([
    [1, [1, 1], [1, 4], [2, 4]],
    [4, [4, 1], [4, 3]],
  ]);
});

it('tells where a quote is opened that nothing closes', () => {
  expect(readCsv('a,b\nc,"d\ne,f\n').openQuote).toEqual({ line: 2, column: 3 });
  expect(readCsv('a,"b""').openQuote).toEqual({ line: 1, column: 3 });
  expect(readCsv('a,"b"""').openQuote).toBeNull();
});

it('tells quotes where none belong, and reads on', () => {
  const table = readCsv('a"b,c\n"d"e,f\ng,h\n"i""j"k"l,m');
  expect(texts(table)).toEqual([
    ['a"b', 'c'],
    ['de', 'f'],
    ['g', 'h'],
    ['i"jk"l', 'm'],
  ]);
  expect(table.rows.map(({ faults }) => faults)).toEqual([
    [{ what: 'QUOTE_IN_FIELD', line: 1, column: 2 }],
    [{ what: 'TEXT_AFTER_QUOTE', line: 2, column: 4 }],
    [],
    [{ what: 'TEXT_AFTER_QUOTE', line: 4, column: 7 }],
  ]);
});

it('tells whether the last row ends', () => {
  expect([readCsv('a\n'), readCsv('a\r\n'), readCsv('a\r')].map(({ isLastRowEnded }) => isLastRowEnded)).toEqual([
    true,
    true,
    true,
  ]);
  expect(readCsv('a').isLastRowEnded).toBe(false);
});
