import { progressLines } from '../../import/progressLines.ts';

it('tells once a second how many rows are done, how many a second, and how many were refused', () => {
  let now = 0;
  const lines: string[] = [];
  const progress = progressLines(
    (line) => void lines.push(line),
    () => now,
  );
  const at = (elapsed: number, path: string, done: number, refused = 0): void => {
    now = elapsed;
    progress({ path, done, total: 4000, refused });
  };

  at(100, 'a.csv', 100);
  at(1099, 'a.csv', 1099);
  at(1100, 'a.csv', 1100, 2);
  at(2099, 'a.csv', 2500, 2);
  at(3100, 'a.csv', 4000, 3);
  at(4500, 'b.csv', 10);
  at(5500, 'b.csv', 2010);

  expect(lines).toEqual([
    'a.csv: 1100 of 4000 (27 %), 1100 a second, 2 refused',
    'a.csv: 4000 of 4000 (100 %), 1450 a second, 3 refused',
    'b.csv: 2010 of 4000 (50 %), 2010 a second, 0 refused',
  ]);
});
