import {
  type CustomerChannel,
  channelReportErrors,
  multichannelAdvice,
  recordedChannels,
} from '../../../../subgraphs/customers/domain/multichannel.ts';

const customerId = 'cus_1';
const row = (channel: CustomerChannel['channel'], kind: CustomerChannel['kind'], count: number): CustomerChannel => ({
  ...{ customerId, channel, kind, count },
});

it('customers 13.3: advises to keep licences and to move what is billed by use', () => {
  expect(multichannelAdvice([row('DIRECT', 'USAGE', 1), row('EA', 'LICENSE', 50)])).toEqual([
    { kind: 'LICENSE', channels: ['EA'], count: 50, actions: ['KEEP_UNTIL_TERM_END'] },
    { kind: 'USAGE', channels: ['DIRECT'], count: 1, actions: ['CREATE_NEW_AND_CANCEL_OLD', 'TRANSFER'] },
  ]);
});

it('adds up the channels of a kind, and says nothing about what is not bought', () => {
  expect(multichannelAdvice([row('OPEN', 'LICENSE', 3), row('DIRECT', 'LICENSE', 2), row('EA', 'USAGE', 0)])).toEqual([
    { kind: 'LICENSE', channels: ['DIRECT', 'OPEN'], count: 5, actions: ['KEEP_UNTIL_TERM_END'] },
  ]);
  expect(multichannelAdvice([])).toEqual([]);
});

it('a report replaces the one before: what it leaves out is bought no more', () => {
  const before = [row('EA', 'LICENSE', 50), row('DIRECT', 'USAGE', 1)];
  expect(recordedChannels(customerId, before, [row('EA', 'LICENSE', 40), row('OTHER', 'LICENSE', 2)])).toEqual([
    row('EA', 'LICENSE', 40),
    row('OTHER', 'LICENSE', 2),
    row('DIRECT', 'USAGE', 0),
  ]);
});

it.each([
  [0, []],
  [1_000_000, []],
  [-1, ['COUNT_OUT_OF_RANGE']],
  [1_000_001, ['COUNT_OUT_OF_RANGE']],
])('a count of %d: %j', (count, flaws) => {
  expect(channelReportErrors([row('EA', 'LICENSE', count)]).map(({ flaw }) => flaw)).toEqual(flaws);
});

it('a channel and kind stand in a report once', () => {
  const report = [row('EA', 'LICENSE', 1), row('EA', 'USAGE', 1), row('EA', 'LICENSE', 2)];
  expect(channelReportErrors(report)).toEqual([{ code: 'VALIDATION_FAILED', flaw: 'CHANNEL_TWICE', index: 2 }]);
});
