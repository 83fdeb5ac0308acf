import {
  addDays,
  addMonths,
  anchoredIn,
  daysInclusive,
  endOfDay,
  isoDay,
  parseDay,
  startOfDay,
} from '../../../subgraphs/shared/calendar.ts';
import { at, day } from '../subscriptions/domain/samples.ts';

describe('the UTC calendar', () => {
  it.each([
    ['2026-01-31', 1, 31, '2026-02-28'],
    ['2028-01-31', 1, 31, '2028-02-29'],
    ['2026-02-28', 1, 31, '2026-03-31'],
    ['2026-03-31', 1, 31, '2026-04-30'],
    ['2026-12-31', 2, 31, '2027-02-28'],
    ['2028-02-29', 12, 29, '2029-02-28'],
    ['2031-02-28', 12, 29, '2032-02-29'],
    ['2026-03-31', -1, 31, '2026-02-28'],
  ])('goes from %s by %i months with anchor %i to %s', (from, months, anchor, to) => {
    expect(isoDay(addMonths(day(from), months, anchor))).toBe(to);
  });

  it('takes the day of month as the anchor when none is given', () => {
    expect(isoDay(addMonths(day('2026-02-28'), 1))).toBe('2026-03-28');
  });

  it('finds the anchor day in a short month', () => expect(isoDay(anchoredIn(day('2026-02-10'), 31))).toBe('2026-02-28'));

  it.each([
    ['2026-06-01', '2027-01-14', 228],
    ['2026-01-15', '2027-01-14', 365],
    ['2028-01-15', '2029-01-14', 366],
    ['2026-06-01', '2026-06-01', 1],
    ['2026-06-02', '2026-06-01', 0],
  ])('0.3: D(%s, %s) is %i', (from, to, days) => expect(daysInclusive(day(from), day(to))).toBe(days));

  it('counts days, whatever the time of day', () => {
    expect(daysInclusive(at('2026-06-01T23:59:59.999Z'), at('2026-06-02T00:00:00Z'))).toBe(2);
    expect(startOfDay(at('2026-06-01T23:59:59.999Z'))).toEqual(day('2026-06-01'));
    expect(addDays(at('2026-02-28T13:00:00Z'), 1)).toEqual(day('2026-03-01'));
    expect(endOfDay(at('2026-02-28T13:00:00Z'))).toEqual(at('2026-02-28T23:59:59Z'));
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-01', '2026-01-01T00:00:00Z', '', 'today'])('does not read %j as a day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('reads a leap day', () => expect(parseDay('2028-02-29')).toEqual(day('2028-02-29')));
});
