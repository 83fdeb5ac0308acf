import { type BudgetNotification, changedNotification } from '../../../../subgraphs/customers/domain/budgetNotification.ts';

const WHOSE = { partnerId: 'par_1', userId: 'pusr_1' };
const standing: BudgetNotification = { ...WHOSE, isEnabled: true, email: 'ann@x.example', locale: 'cs-CZ', version: 4 };
const NOTHING = { email: undefined, locale: undefined };

it.each<[string, Parameters<typeof changedNotification>[0], BudgetNotification | null, Partial<BudgetNotification>]>([
  [
    'a first one',
    { ...NOTHING, enabled: true, email: ' bob@x.example ' },
    null,
    { email: 'bob@x.example', locale: 'en-US', version: 1 },
  ],
  [
    'off without an address',
    { ...NOTHING, enabled: false },
    null,
    { isEnabled: false, email: null, locale: 'en-US', version: 1 },
  ],
  ['what is absent is left alone', { ...NOTHING, enabled: false }, standing, { isEnabled: false }],
  ['null clears', { enabled: false, email: null, locale: null }, standing, { isEnabled: false, email: null, locale: 'en-US' }],
  ['a new language', { ...NOTHING, enabled: true, locale: 'de' }, standing, { locale: 'de' }],
])('%s', (_, change, before, after) => {
  expect(changedNotification(change, before, WHOSE)).toEqual({ ok: true, value: { ...standing, ...after } });
});

it.each([
  ['enabled without an address', { ...NOTHING, enabled: true }, null],
  ['enabled with the address cleared', { ...NOTHING, enabled: true, email: null }, standing],
  ['no address', { ...NOTHING, enabled: true, email: 'ann at home' }, standing],
  ['no address, though it is off', { ...NOTHING, enabled: false, email: 'ann' }, standing],
])('%s is refused', (_, change, before) => {
  expect(changedNotification(change, before, WHOSE)).toEqual({ ok: false, refusals: [{ code: 'EMAIL_INVALID' }] });
});
