import { SeededRandom } from '../../bench/data/SeededRandom.ts';

const STREAMS = 200_000;

it('gives as many streams as there are rows, and no two alike', () => {
  const first = new Set(Array.from({ length: STREAMS }, (_, row) => new SeededRandom(`seed/order/${row}`).hex()));
  expect(first.size).toBe(STREAMS);
});

it('says the same again for the same text', () => {
  const numbers = (text: string): number[] => {
    const random = new SeededRandom(text);
    return Array.from({ length: 5 }, () => random.between(1, 1000));
  };
  expect(numbers('a')).toEqual(numbers('a'));
  expect(numbers('a')).not.toEqual(numbers('b'));
});

it('takes both ends of a range and picks everything there is', () => {
  const random = new SeededRandom('a range');
  const drawn = Array.from({ length: 1000 }, () => random.between(2, 4));
  expect([...new Set(drawn)].sort()).toEqual([2, 3, 4]);
  expect([...new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b'])))].sort()).toEqual(['a', 'b']);
  expect(() => random.pick([])).toThrow('There is nothing to pick from.');
});

it('makes ids of the form of a UUID', () => {
  expect(new SeededRandom('a uuid').uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});
