import { decideVerification, reasonOf } from '../../../../subgraphs/customers/domain/verification.ts';
import { aCustomer, at } from './samples.ts';

const NOW = at('2026-03-01T08:00:00Z');

describe('a decision about the account verification', () => {
  it.each(['ALLOWED', 'NOT_ALLOWED'] as const)('customers 7: turns UNDER_REVIEW into %s', (decision) => {
    const customer = aCustomer({ verificationStatus: 'UNDER_REVIEW', verificationDecidedAt: null });
    expect(decideVerification(customer, decision, 'Checked.', NOW)).toEqual({
      ok: true,
      value: { ...customer, verificationStatus: decision, verificationDecidedAt: NOW, verificationReason: 'Checked.' },
    });
  });

  it('drops the reason of the decision before', () => {
    const customer = aCustomer({ verificationStatus: 'UNDER_REVIEW', verificationReason: 'Not a company.' });
    const decided = decideVerification(customer, 'ALLOWED', null, NOW);
    expect(decided.ok && decided.value.verificationReason).toBeNull();
  });

  it.each(['UNKNOWN', 'ALLOWED', 'NOT_ALLOWED', 'NOT_READY'] as const)('customers 7.4: is refused from %s', (status) => {
    expect(decideVerification(aCustomer({ verificationStatus: status }), 'ALLOWED', null, NOW)).toEqual({
      ok: false,
      refusals: [{ code: 'VALIDATION_FAILED', flaw: 'NOT_UNDER_REVIEW', status }],
    });
  });

  it.each([
    [null, null],
    ['', null],
    ['  ', null],
    [' Fine. ', 'Fine.'],
    ['a'.repeat(500), 'a'.repeat(500)],
    ['😀'.repeat(500), '😀'.repeat(500)],
    [` ${'a'.repeat(500)} `, 'a'.repeat(500)],
  ])('keeps the reason of row %#', (text, kept) => {
    expect(reasonOf(text)).toEqual({ ok: true, value: kept });
  });

  it.each(['a'.repeat(501), '😀'.repeat(501)])('refuses a reason of 501 characters, row %#', (text) => {
    expect(reasonOf(text)).toEqual({
      ok: false,
      refusals: [{ code: 'VALIDATION_FAILED', flaw: 'REASON_TOO_LONG', maximumLength: 500 }],
    });
  });
});
