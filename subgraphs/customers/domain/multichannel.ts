export type PurchaseChannel = 'DIRECT' | 'ADVISOR' | 'OPEN' | 'EA' | 'OTHER';
export type PurchaseKind = 'LICENSE' | 'USAGE';

/** What a customer buys past the Cloud Solution Provider programme, of one kind through one channel. */
export interface CustomerChannel {
  readonly customerId: string;
  readonly channel: PurchaseChannel;
  readonly kind: PurchaseKind;
  /** Licences, or subscriptions billed by use; 0 when there are none any more. */
  readonly count: number;
}

export type MultichannelAction = 'KEEP_UNTIL_TERM_END' | 'CREATE_NEW_AND_CANCEL_OLD' | 'TRANSFER';

export interface MultichannelAdvice {
  readonly kind: PurchaseKind;
  readonly channels: PurchaseChannel[];
  readonly count: number;
  readonly actions: MultichannelAction[];
}

const ACTIONS: Readonly<Record<PurchaseKind, readonly MultichannelAction[]>> = {
  LICENSE: ['KEEP_UNTIL_TERM_END'],
  USAGE: ['CREATE_NEW_AND_CANCEL_OLD', 'TRANSFER'],
};

/** Channels through which something is bought, in order. */
export function channelsInUse(recorded: readonly CustomerChannel[]): CustomerChannel[] {
  return recorded.filter(({ count }) => count > 0).sort((a, b) => (`${a.channel} ${a.kind}` < `${b.channel} ${b.kind}` ? -1 : 1));
}

/**
 * What a partner does about what the customer buys elsewhere: licences stay where they are to the end of their term, Azure can be
 * bought anew or transferred. Nothing for a kind the customer does not buy. Source: Multichannel support.
 */
export function multichannelAdvice(recorded: readonly CustomerChannel[]): MultichannelAdvice[] {
  const inUse = channelsInUse(recorded);
  return (['LICENSE', 'USAGE'] as const).flatMap((kind) => {
    const ofKind = inUse.filter((row) => row.kind === kind);
    if (ofKind.length === 0) return [];
    const count = ofKind.reduce((sum, row) => sum + row.count, 0);
    return [{ kind, channels: ofKind.map(({ channel }) => channel), count, actions: [...ACTIONS[kind]] }];
  });
}

/** The highest number of licences or subscriptions that can be recorded for one channel. */
export const CHANNEL_COUNT_LIMIT = 1_000_000;

export interface ChannelReport {
  readonly channel: PurchaseChannel;
  readonly kind: PurchaseKind;
  readonly count: number;
}

export type ChannelRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'COUNT_OUT_OF_RANGE'; readonly index: number }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'CHANNEL_TWICE'; readonly index: number };

/** Everything that is wrong with a report; each channel and kind stands in it once. */
export function channelReportErrors(report: readonly ChannelReport[]): ChannelRefusal[] {
  return report.flatMap(({ channel, kind, count }, index): ChannelRefusal[] => {
    const isFirst = report.findIndex((other) => other.channel === channel && other.kind === kind) === index;
    return [
      ...(count < 0 || count > CHANNEL_COUNT_LIMIT
        ? [{ code: 'VALIDATION_FAILED', flaw: 'COUNT_OUT_OF_RANGE', index } as const]
        : []),
      ...(isFirst ? [] : [{ code: 'VALIDATION_FAILED', flaw: 'CHANNEL_TWICE', index } as const]),
    ];
  });
}

/** What is stored after a report that replaces all before it: what it leaves out is bought no more. */
export function recordedChannels(
  customerId: string,
  before: readonly CustomerChannel[],
  report: readonly ChannelReport[],
): CustomerChannel[] {
  const gone = before.filter(({ channel, kind }) => !report.some((row) => row.channel === channel && row.kind === kind));
  return [
    ...report.map(({ channel, kind, count }) => ({ customerId, channel, kind, count })),
    ...gone.map((row) => ({ ...row, count: 0 })),
  ];
}
