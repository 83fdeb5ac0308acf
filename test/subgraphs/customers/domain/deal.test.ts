import { advanced, registrationErrors, shareRefusal, upgraded } from '../../../../subgraphs/customers/domain/deal.ts';
import { consentErrors } from '../../../../subgraphs/customers/domain/dealConsent.ts';
import {
  dealKinds,
  dealStages,
  directionOf,
  type Referral,
  referralSubstatuses,
  stagePercents,
} from '../../../../subgraphs/customers/domain/referral.ts';
import { aReferralThatIs } from './referralSamples.ts';

const NOW = new Date('2026-03-10T08:00:00Z');
const ACTIVE = { status: 'ACTIVE', substatus: 'ACCEPTED' } as const;
const WON = { status: 'CLOSED', substatus: 'WON' } as const;

describe('the kind of a deal', () => {
  const UPWARDS = ['PRIVATE PARTNER_LED', 'PRIVATE CO_SELL', 'PARTNER_LED CO_SELL'];

  it.each(dealKinds.flatMap((from) => dealKinds.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const deal = aReferralThatIs(ACTIVE, {
      dealKind: from,
      type: 'INDEPENDENT',
      consentToShareWithMicrosoft: false,
      isOpenToMicrosoft: false,
    });
    const decision = upgraded(deal, to, NOW);
    if (UPWARDS.includes(`${from} ${to}`)) {
      expect(decision.ok && decision.value).toMatchObject({
        dealKind: to,
        type: to === 'CO_SELL' ? 'SHARED' : 'INDEPENDENT',
        consentToShareWithMicrosoft: true,
        isOpenToMicrosoft: true,
        updatedAt: NOW,
      });
    } else {
      expect(decision).toEqual({ ok: false, refusals: [{ code: 'CO_SELL_DOWNGRADE_NOT_ALLOWED', from, to }] });
    }
  });

  it('a lead has none', () => {
    expect(upgraded(aReferralThatIs(ACTIVE, { dealKind: null }), 'CO_SELL', NOW).ok).toBe(false);
  });

  it.each([
    ['PRIVATE', [false]],
    ['PARTNER_LED', [true]],
    ['CO_SELL', [true]],
    ['P2P', [true, false]],
    ['SOLUTION_ASSESSMENT', [true, false]],
    [null, [true, false]],
  ] as const)('%s goes with a consent to share of %j', (dealKind, fitting) => {
    const consent = { consentToContact: true, consentToShareInfo: true };
    const fits = [true, false].filter(
      (consentToShareWithMicrosoft) => consentErrors(dealKind, { ...consent, consentToShareWithMicrosoft }).length === 0,
    );
    expect(fits).toEqual(fitting);
  });
});

describe('the stage of a deal', () => {
  it('is worth 10 to 100 percent', () => {
    expect(dealStages.map((stage) => stagePercents[stage])).toEqual([10, 20, 40, 60, 80, 100]);
  });

  it.each(dealStages.flatMap((from) => dealStages.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const isForward = to !== 'WON' && dealStages.indexOf(to) > dealStages.indexOf(from);
    const decision = advanced(aReferralThatIs(ACTIVE, { stage: from }), to, NOW);
    expect(decision).toMatchObject(
      isForward
        ? { ok: true, value: { stage: to, updatedAt: NOW } }
        : { ok: false, refusals: [{ code: 'DEAL_STAGE_NOT_ALLOWED', from, to }] },
    );
  });

  it('moves while the deal is active, on the side of the partner', () => {
    const codeOf = (referral: Referral) => {
      const decision = advanced(referral, 'QUALIFIED', NOW);
      return decision.ok ? null : decision.refusals[0].code;
    };
    expect(codeOf(aReferralThatIs({ status: 'NEW', substatus: 'RECEIVED' }))).toBe('REFERRAL_TRANSITION_NOT_ALLOWED');
    expect(codeOf(aReferralThatIs(ACTIVE, { side: 'MICROSOFT' }))).toBe('REFERRAL_TRANSITION_NOT_ALLOWED');
    for (const substatus of ['WON', 'LOST', 'DECLINED', 'EXPIRED'] as const) {
      expect(codeOf(aReferralThatIs({ status: 'CLOSED', substatus }))).toBe('REFERRAL_CLOSED');
    }
  });
});

describe('the registration of a deal', () => {
  const ELIGIBLE = new Set(['SAPonAzure']);
  const created = new Date('2026-03-01T08:00:00Z');
  const hoursLater = (hours: number) => new Date(created.getTime() + hours * 3_600_000);
  const won = (more: Partial<Referral> = {}) => aReferralThatIs(WON, { createdAt: created, closedAt: hoursLater(72), ...more });
  const criteria = (deal: Referral, microsoft: Parameters<typeof registrationErrors>[2] = 'ACCEPTED') =>
    registrationErrors(deal, ELIGIBLE, microsoft).map(({ criterion }) => criterion);

  it('customers 20.5: is refused when it was won after 71 hours, or a millisecond before 72, and not at 72', () => {
    expect(criteria(won({ closedAt: hoursLater(71) }))).toEqual(['WON_TOO_SOON']);
    expect(criteria(won({ closedAt: new Date(hoursLater(72).getTime() - 1) }))).toEqual(['WON_TOO_SOON']);
    expect(criteria(won())).toEqual([]);
  });

  it.each(dealKinds)('a deal of the kind %s', (dealKind) => {
    expect(criteria(won({ dealKind }))).toEqual(dealKind === 'CO_SELL' || dealKind === 'PARTNER_LED' ? [] : ['KIND']);
  });

  it.each([...referralSubstatuses, null])(
    'a co-sell deal with %s on the side of Microsoft, and a partner-led one',
    (microsoft) => {
      const isAccepted = microsoft === 'ACCEPTED' || microsoft === 'WON';
      expect(criteria(won(), microsoft)).toEqual(isAccepted ? [] : ['NOT_ACCEPTED_BY_MICROSOFT']);
      expect(criteria(won({ dealKind: 'PARTNER_LED' }), microsoft)).toEqual([]);
    },
  );

  it('asks for a solution with an incentive, of the categories of Microsoft', () => {
    const requirements = (id: string, type: 'CATEGORY' | 'NAME') => ({
      industries: [],
      products: [],
      services: [],
      solutions: [{ id, name: id, type }],
    });
    expect(criteria(won({ requirements: requirements('Gaming', 'CATEGORY') }))).toEqual(['SOLUTION']);
    expect(criteria(won({ requirements: requirements('SAPonAzure', 'NAME') }))).toEqual(['SOLUTION']);
  });

  it('happens once, on the side of the partner, to a won deal; every criterion is told', () => {
    expect(criteria(won({ registeredAt: NOW }))).toEqual(['ALREADY_REGISTERED']);
    expect(criteria(won({ side: 'MICROSOFT' }))).toEqual(['KIND']);
    expect(
      criteria(
        aReferralThatIs(ACTIVE, {
          kind: 'MARKETPLACE_LEAD',
          dealKind: null,
          requirements: { industries: [], products: [], services: [], solutions: [] },
        }),
      ),
    ).toEqual(['KIND', 'SOLUTION', 'NOT_WON']);
  });
});

describe('sharing a deal with Microsoft', () => {
  it.each([...referralSubstatuses, null])('when the side of Microsoft is %s', (microsoft) => {
    const isFree = microsoft === null || microsoft === 'DECLINED' || microsoft === 'EXPIRED';
    expect(shareRefusal(aReferralThatIs(ACTIVE), microsoft)).toEqual(isFree ? null : { code: 'REFERRAL_ALREADY_SHARED' });
  });

  it('is for active deals', () => {
    expect(shareRefusal(aReferralThatIs(WON), null)).toMatchObject({ code: 'REFERRAL_CLOSED' });
    expect(shareRefusal(aReferralThatIs({ status: 'NEW', substatus: 'PENDING' }), null)).toMatchObject({
      code: 'REFERRAL_TRANSITION_NOT_ALLOWED',
    });
    expect(shareRefusal(aReferralThatIs(ACTIVE, { kind: 'MARKETPLACE_LEAD' }), null)).toMatchObject({ flaw: 'NO_DEAL' });
    expect(shareRefusal(aReferralThatIs(ACTIVE, { side: 'MICROSOFT' }), null)).toMatchObject({ flaw: 'NO_DEAL' });
  });
});

it('a referral comes in unless the partner itself invited', () => {
  expect([directionOf('par_1', 'par_1'), directionOf('par_1', 'msft'), directionOf('par_1', null)]).toEqual([
    'OUTGOING',
    'INCOMING',
    'INCOMING',
  ]);
});
