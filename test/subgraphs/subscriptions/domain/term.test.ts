import { isoDay } from '../../../../subgraphs/shared/calendar.ts';
import { amountFor } from '../../../../subgraphs/subscriptions/domain/charge.ts';
import type { BillingCycle, TermDuration } from '../../../../subgraphs/subscriptions/domain/subscription.ts';
import {
  cancellationWindowEnd,
  cycleAt,
  firstCycle,
  isCycleLongerThanTerm,
  nextTerm,
  termFrom,
  trialTermFrom,
} from '../../../../subgraphs/subscriptions/domain/term.ts';
import { aSubscription, at, day } from './samples.ts';

const iso = (date: Date | null | undefined): string | null => (date ? isoDay(date) : null);

describe('a term', () => {
  it.each<[string, string, TermDuration, string]>([
    ['0.3', '2021-01-14', 'P1Y', '2022-01-13'],
    ['3.3', '2026-01-15', 'P1Y', '2027-01-14'],
    ['3.8', '2026-03-10', 'P1M', '2026-04-09'],
    ['3.11', '2022-07-01', 'P3Y', '2025-06-30'],
    ['month end', '2026-01-31', 'P1M', '2026-02-27'],
    ['leap day', '2028-02-29', 'P1Y', '2029-02-27'],
    ['before a leap day', '2027-03-01', 'P1Y', '2028-02-29'],
  ])('%s: from %s for %s ends on %s', (_, start, duration, end) => {
    const term = termFrom(at(`${start}T17:30:00Z`), duration);
    expect(iso(term.termStartsOn)).toBe(start);
    expect(iso(term.commitmentEndsOn)).toBe(end);
    expect(term.renewsAt).toEqual(new Date(day(end).getTime() + 86_400_000));
  });

  it('never ends without a duration', () => {
    expect(termFrom(day('2026-01-15'), null)).toEqual({
      termStartsOn: day('2026-01-15'),
      commitmentEndsOn: null,
      endsOnKey: day('9999-12-31'),
      termAnchorDay: 15,
      renewsAt: null,
    });
  });

  it.each([
    ['2026-02-01', '2026-03-02'],
    ['2026-07-01', '2026-07-30'],
  ])('of a trial from %s ends on %s, 30 days', (start, end) => expect(iso(trialTermFrom(day(start)).commitmentEndsOn)).toBe(end));

  it('keeps its anchor through short months', () => {
    const months = ['2026-01-31'];
    let term = termFrom(day('2026-01-31'), 'P1M');
    while (months.length < 5) {
      term = nextTerm(term.commitmentEndsOn ?? day('2026-01-31'), term.termAnchorDay, 'P1M');
      months.push(iso(term.termStartsOn) ?? '');
    }
    expect(months).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  });

  it.each([
    ['2029-02-27', '2029-02-28', '2030-02-27'],
    ['2032-02-28', '2032-02-29', '2033-02-27'],
  ])('begun on a leap day follows one that ended %s from %s to %s', (ended, start, end) => {
    const term = nextTerm(day(ended), 29, 'P1Y');
    expect([iso(term.termStartsOn), iso(term.commitmentEndsOn), term.termAnchorDay]).toEqual([start, end, 29]);
  });

  it('3.11 (5): is full again after an aligned one, on a new anchor', () => {
    const term = nextTerm(day('2023-06-30'), 15, 'P1Y');
    expect([iso(term.termStartsOn), iso(term.commitmentEndsOn), term.termAnchorDay]).toEqual(['2023-07-01', '2024-06-30', 1]);
  });
});

describe('a billing cycle', () => {
  it.each<[string, TermDuration | null, BillingCycle, string, string | null, string | null]>([
    ['2026-01-15', 'P1Y', 'ANNUAL', '2026-06-01', '2026-01-15', '2027-01-14'],
    ['2026-01-15', 'P1Y', 'MONTHLY', '2026-06-01', '2026-05-15', '2026-06-14'],
    ['2026-01-15', 'P1Y', 'MONTHLY', '2026-01-15', '2026-01-15', '2026-02-14'],
    ['2026-01-15', 'P1Y', 'MONTHLY', '2027-01-14', '2026-12-15', '2027-01-14'],
    ['2026-01-15', 'P1Y', 'MONTHLY', '2026-06-14', '2026-05-15', '2026-06-14'],
    ['2026-01-15', 'P1Y', 'MONTHLY', '2026-06-15', '2026-06-15', '2026-07-14'],
    ['2026-01-15', 'P1Y', 'MONTHLY', '2026-01-14', null, null],
    ['2026-01-15', 'P1Y', 'MONTHLY', '2027-01-15', null, null],
    ['2026-01-31', 'P1Y', 'MONTHLY', '2026-02-27', '2026-01-31', '2026-02-27'],
    ['2026-01-31', 'P1Y', 'MONTHLY', '2026-02-28', '2026-02-28', '2026-03-30'],
    ['2026-01-31', 'P1Y', 'MONTHLY', '2026-03-31', '2026-03-31', '2026-04-29'],
    ['2028-01-31', 'P1Y', 'MONTHLY', '2028-02-29', '2028-02-29', '2028-03-30'],
    ['2026-01-15', 'P3Y', 'ANNUAL', '2027-01-14', '2026-01-15', '2027-01-14'],
    ['2026-01-15', 'P3Y', 'ANNUAL', '2028-03-01', '2028-01-15', '2029-01-14'],
    ['2026-01-15', 'P3Y', 'TRIENNIAL', '2028-03-01', '2026-01-15', '2029-01-14'],
    ['2026-01-15', 'P3Y', 'ONE_TIME', '2028-03-01', '2026-01-15', '2029-01-14'],
    ['2026-01-15', null, 'MONTHLY', '2031-02-20', '2031-02-15', '2031-03-14'],
    ['2026-01-15', null, 'ONE_TIME', '2031-02-20', '2026-01-15', '9999-12-31'],
  ])('of %s %s %s on %s runs from %s to %s', (starts, termDuration, billingCycle, on, from, to) => {
    const cycle = cycleAt(aSubscription({ starts, termDuration, billingCycle }), at(`${on}T23:59:59Z`));
    expect([iso(cycle?.startsOn), iso(cycle?.endsOn)]).toEqual([from, to]);
  });

  it.each<[TermDuration | null, BillingCycle, boolean]>([
    ['P1M', 'MONTHLY', false],
    ['P1M', 'ANNUAL', true],
    ['P1M', 'TRIENNIAL', true],
    ['P1Y', 'MONTHLY', false],
    ['P1Y', 'ANNUAL', false],
    ['P1Y', 'TRIENNIAL', true],
    ['P3Y', 'MONTHLY', false],
    ['P3Y', 'ANNUAL', false],
    ['P3Y', 'TRIENNIAL', false],
    ['P1Y', 'ONE_TIME', false],
    ['P1M', 'NONE', false],
    [null, 'MONTHLY', false],
    [null, 'ANNUAL', true],
  ])('1.1: of %s billed %s is longer than the term: %s', (duration, cycle, longer) => {
    expect(isCycleLongerThanTerm(duration, cycle)).toBe(longer);
  });
});

describe('the first charge', () => {
  it.each<[string, TermDuration, BillingCycle, string, string, string]>([
    ['2022-07-15', 'P1Y', 'ANNUAL', '2023-06-30', '432.00', '415.43'],
    ['2022-07-01', 'P1Y', 'ANNUAL', '2022-10-01', '432.00', '110.07'],
    ['2022-07-01', 'P3Y', 'TRIENNIAL', '2024-10-01', '1296.00', '974.36'],
    ['2022-07-15', 'P1M', 'MONTHLY', '2022-07-31', '31.00', '17.00'],
    ['2022-07-15', 'P1Y', 'ANNUAL', '2023-07-14', '432.00', '432.00'],
  ])(
    '2.2, 3.11: of a term from %s for %s (%s) cut off on %s at %s is %s',
    (starts, termDuration, billingCycle, end, unitPrice, due) => {
      const subscription = aSubscription({ starts, termDuration, billingCycle, unitPrice, commitmentEndsOn: day(end) });
      expect(amountFor(1, subscription, day(starts), firstCycle(subscription))).toBe(due);
    },
  );

  it('1.4: of 300 seats at 367.20 is 110,160.00', () => {
    const subscription = aSubscription({ unitPrice: '367.20' });
    expect(amountFor(300, subscription, day('2026-01-15'), firstCycle(subscription))).toBe('110160.00');
  });

  it('has the digits of its currency', () => {
    const subscription = aSubscription({ unitPrice: '1000', currency: 'JPY', billingCycle: 'MONTHLY' });
    expect(amountFor(1, subscription, day('2026-01-31'), firstCycle(subscription))).toBe('484');
  });
});

describe('the cancellation window', () => {
  const opensAt = at('2026-03-01T10:00:00Z');
  it.each([
    ['new commerce', {}, '2026-03-08T10:00:00Z'],
    ['a software subscription', { productFamily: 'SOFTWARE' }, '2026-03-08T10:00:00Z'],
    ['perpetual software', { productFamily: 'SOFTWARE', termDuration: null, commitmentEndsOn: null }, '2026-03-31T23:59:59Z'],
    ['the marketplace', { productFamily: 'SAAS' }, '2026-03-04T10:00:00Z'],
    ['a legacy offer', { productFamily: 'ONLINE_SERVICES_LEGACY' }, '2027-01-14T23:59:59Z'],
    ['an extended service term', { isExtendedServiceTerm: true }, '2027-01-14T23:59:59Z'],
    ['a trial', { isTrial: true }, null],
    ['the Azure plan', { productFamily: 'AZURE', termDuration: null, commitmentEndsOn: null }, null],
  ] as const)('of %s (%j) ends at %s', (_, given, end) => {
    expect(cancellationWindowEnd(aSubscription(given), opensAt)).toEqual(end && at(end));
  });
});
