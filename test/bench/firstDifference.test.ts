import { firstDifference } from '../../bench/operations/firstDifference.ts';

it.each([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, null],
  [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }, 'answer.a[1].b is 2 and 3'],
  [{ a: [1] }, { a: [1, 2] }, 'answer.a holds 1 items and 2'],
  [{ a: null }, {}, 'answer.a is null and undefined'],
  [{ a: [] }, { a: {} }, 'answer.a is [] and {}'],
  ['1', 1, 'answer is "1" and 1'],
])('tells where %j and %j differ', (a, b, difference) => {
  expect(firstDifference(a, b)).toBe(difference);
});
