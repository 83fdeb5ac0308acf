import {
  type Referral,
  type ReferralSide,
  referralStatuses,
  referralSubstatuses,
} from '../../../../subgraphs/customers/domain/referral.ts';
import {
  expiryOf,
  type Mover,
  moved,
  type ReferralState,
  substatusesOf,
  transitionRefusal,
} from '../../../../subgraphs/customers/domain/referralLifecycle.ts';
import { aReferralThatIs } from './referralSamples.ts';

const SENT = new Date('2026-03-01T08:00:00Z');
const EXPIRES = new Date('2026-03-15T08:00:00Z');
const IN_TIME = new Date('2026-03-15T07:59:59.999Z');

const states: readonly ReferralState[] = referralStatuses.flatMap((status) =>
  substatusesOf[status].map((substatus) => ({ status, substatus })),
);
const everyState: readonly ReferralState[] = referralStatuses.flatMap((status) =>
  referralSubstatuses.map((substatus) => ({ status, substatus })),
);
const nameOf = ({ status, substatus }: ReferralState) => `${status}/${substatus}`;

/** What the reference allows a side to do with its own referral. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'NEW/PENDING': ['NEW/PENDING', 'NEW/RECEIVED', 'ACTIVE/ACCEPTED', 'CLOSED/DECLINED'],
  'NEW/RECEIVED': ['NEW/PENDING', 'NEW/RECEIVED', 'ACTIVE/ACCEPTED', 'CLOSED/DECLINED'],
  'ACTIVE/ACCEPTED': ['ACTIVE/ACCEPTED', 'CLOSED/WON', 'CLOSED/LOST'],
  'CLOSED/WON': [],
  'CLOSED/LOST': [],
  'CLOSED/DECLINED': [],
  'CLOSED/EXPIRED': [],
};

const standing = (state: ReferralState, side: ReferralSide = 'PARTNER'): Referral =>
  aReferralThatIs(state, { side, createdAt: SENT, expiresAt: EXPIRES });
const codeFor = (referral: Referral, to: ReferralState, mover: Mover, now: Date) =>
  transitionRefusal(referral, to, mover, now)?.code ?? null;

describe('the statuses of a referral', () => {
  it('are seven states', () => {
    expect(states.map(nameOf)).toEqual(Object.keys(ALLOWED));
  });

  it.each(states.flatMap((from) => everyState.map((to) => [nameOf(from), nameOf(to), from, to] as const)))(
    '%s to %s',
    (fromName, toName, from, to) => {
      const expected = (): string | null => {
        if (!states.some((state) => nameOf(state) === toName)) return 'REFERRAL_SUBSTATUS_INVALID';
        if (ALLOWED[fromName]?.includes(toName)) return null;
        if (from.status !== 'CLOSED') return 'REFERRAL_TRANSITION_NOT_ALLOWED';
        const isAnswer = toName === 'ACTIVE/ACCEPTED' || toName === 'CLOSED/DECLINED';
        return fromName === 'CLOSED/EXPIRED' && isAnswer ? 'REFERRAL_EXPIRED' : 'REFERRAL_CLOSED';
      };
      for (const side of ['PARTNER', 'MICROSOFT'] as const) {
        expect(codeFor(standing(from, side), to, side, IN_TIME)).toBe(expected());
      }
    },
  );

  it.each(
    states
      .filter(({ status }) => status !== 'CLOSED')
      .flatMap((from) => states.map((to) => [nameOf(from), nameOf(to), from, to] as const)),
  )('%s to %s is not for the other side', (_from, _to, from, to) => {
    expect(codeFor(standing(from, 'MICROSOFT'), to, 'PARTNER', IN_TIME)).toBe('REFERRAL_TRANSITION_NOT_ALLOWED');
    expect(codeFor(standing(from, 'PARTNER'), to, 'MICROSOFT', IN_TIME)).toBe('REFERRAL_TRANSITION_NOT_ALLOWED');
  });

  it.each(states.map((from) => [nameOf(from), from] as const))(
    'the clock closes %s when it waits, and not before its time',
    (name, from) => {
      const expired: ReferralState = { status: 'CLOSED', substatus: 'EXPIRED' };
      const late =
        from.status === 'NEW' ? null : from.status === 'CLOSED' ? 'REFERRAL_CLOSED' : 'REFERRAL_TRANSITION_NOT_ALLOWED';
      const early = from.status === 'CLOSED' ? 'REFERRAL_CLOSED' : 'REFERRAL_TRANSITION_NOT_ALLOWED';
      expect([name, codeFor(standing(from), expired, 'CLOCK', EXPIRES)]).toEqual([name, late]);
      expect([name, codeFor(standing(from), expired, 'CLOCK', IN_TIME)]).toEqual([name, early]);
      for (const to of states.filter(({ substatus }) => substatus !== 'EXPIRED')) {
        expect(codeFor(standing(from), to, 'CLOCK', EXPIRES)).not.toBeNull();
      }
    },
  );
});

describe('an answer', () => {
  const accepted: ReferralState = { status: 'ACTIVE', substatus: 'ACCEPTED' };

  it('customers 20: is in time a millisecond before 14 days, and too late at 14 days', () => {
    expect(expiryOf(SENT)).toEqual(EXPIRES);
    for (const to of [accepted, { status: 'CLOSED', substatus: 'DECLINED' } as const]) {
      expect(codeFor(standing({ status: 'NEW', substatus: 'RECEIVED' }), to, 'PARTNER', IN_TIME)).toBeNull();
      expect(codeFor(standing({ status: 'NEW', substatus: 'RECEIVED' }), to, 'PARTNER', EXPIRES)).toBe('REFERRAL_EXPIRED');
    }
  });

  it('sets the instants and the stage, and stops the clock', () => {
    const lead = standing({ status: 'NEW', substatus: 'RECEIVED' });
    const taken = moved(lead, accepted, null, 'PARTNER', IN_TIME);
    expect(taken.ok && taken.value).toMatchObject({
      ...accepted,
      stage: 'CREATED_OR_ACCEPTED',
      acceptedAt: IN_TIME,
      closedAt: null,
      dueAt: null,
      expiresAt: EXPIRES,
      updatedAt: IN_TIME,
    });
    const won = moved(taken.ok ? taken.value : lead, { status: 'CLOSED', substatus: 'WON' }, 'Signed', 'PARTNER', EXPIRES);
    expect(won.ok && won.value).toMatchObject({
      stage: 'WON',
      closedAt: EXPIRES,
      acceptedAt: IN_TIME,
      statusReason: 'Signed',
    });
    const same = moved(lead, { status: 'NEW', substatus: 'PENDING' }, null, 'PARTNER', IN_TIME);
    expect(same.ok && same.value).toMatchObject({ stage: null, dueAt: EXPIRES, acceptedAt: null });
  });
});
