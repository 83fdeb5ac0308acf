import { type RequestForm, requestRefusals, STATUS_OF_STAGE } from '../../../../subgraphs/support/domain/recordedRequest.ts';
import { plainText } from '../../../../subgraphs/support/domain/textForm.ts';

const form: RequestForm = {
  title: 'Mail does not arrive',
  description: 'Since this morning.',
  stage: 'IN_PROGRESS',
  status: 'OPEN',
  lastClosedAt: null,
  notes: [],
};
const refusals = (more: Partial<RequestForm>) => requestRefusals({ ...form, ...more });
const TITLE = { code: 'TEXT_LENGTH', field: 'title', minimum: 5, maximum: 250 };
const DESCRIPTION = { code: 'TEXT_LENGTH', field: 'description', minimum: 10, maximum: 10_000 };
const NOTE = { code: 'TEXT_LENGTH', field: 'notes', minimum: 1, maximum: 10_000 };

describe('support 9.2 and 9.4, lengths', () => {
  it.each<[string, Partial<RequestForm>, object[]]>([
    ['a title of 4 characters', { title: 'abcd' }, [TITLE]],
    ['a title of 5 characters', { title: 'abcde' }, []],
    ['a title of 250 characters', { title: 'x'.repeat(250) }, []],
    ['a title of 251 characters', { title: 'x'.repeat(251) }, [TITLE]],
    ['a title of 5 emoji', { title: '🙂'.repeat(5) }, []],
    ['a title of 4 characters within blanks', { title: '  abcd  ' }, [TITLE]],
    ['a title of 4 characters and a control character', { title: 'ab\u0007cd' }, [TITLE]],
    ['a description of 9 characters', { description: 'x'.repeat(9) }, [DESCRIPTION]],
    ['a description of 10 characters', { description: 'x'.repeat(10) }, []],
    ['a description of 10,000 characters', { description: 'x'.repeat(10_000) }, []],
    ['a description of 10,001 characters', { description: 'x'.repeat(10_001) }, [DESCRIPTION]],
    ['a blank note', { notes: [{ text: 'fine' }, { text: ' ' }] }, [NOTE]],
    ['a note of 10,000 characters', { notes: [{ text: 'x'.repeat(10_000) }] }, []],
    ['a note of 10,001 characters', { notes: [{ text: 'x'.repeat(10_001) }] }, [NOTE]],
  ])('%s', (_what, more, expected) => {
    expect(refusals(more)).toEqual(expected);
  });
});

describe('support 9.3, stage and status', () => {
  it.each(Object.entries(STATUS_OF_STAGE))('%s is %s and nothing else', (name, status) => {
    const stage = Object.keys(STATUS_OF_STAGE).find((known): known is RequestForm['stage'] => known === name) ?? 'NEW';
    const lastClosedAt = new Date(0);
    for (const other of ['NONE', 'OPEN', 'CLOSED', 'ATTENTION_NEEDED'] as const) {
      const expected = other === status ? [] : [{ code: 'STATUS_DOES_NOT_FIT_STAGE', stage, status: other }];
      expect(refusals({ stage, status: other, lastClosedAt })).toEqual(expected);
    }
  });

  it('a closed request was closed at an instant; one that is open again may have been', () => {
    expect(refusals({ stage: 'CLOSED', status: 'CLOSED' })).toEqual([{ code: 'CLOSED_AT_REQUIRED' }]);
    expect(refusals({ stage: 'CLOSED', status: 'CLOSED', lastClosedAt: new Date(0) })).toEqual([]);
    expect(refusals({ lastClosedAt: new Date(0) })).toEqual([]);
  });
});

it('support 0.4: text keeps line feeds and tabs, and no other control character', () => {
  expect(plainText(' \r\nfirst\r\n\tsecond\u0000\u0085 ')).toBe('first\n\tsecond');
});
