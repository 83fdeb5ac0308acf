import { imageFacts, LOGO_BYTES_LIMIT, logoOf } from '../../../../subgraphs/customers/domain/logo.ts';
import { aGif, aJpg, aPng } from '../images.ts';

const sent = (bytes: Buffer, contentType: string) => logoOf({ contentType, content: bytes.toString('base64') });
const flawOf = (decision: ReturnType<typeof logoOf>) => (decision.ok ? null : decision.refusals[0].flaw);

describe('what the bytes of an image say', () => {
  it.each([
    ['a PNG', aPng(300, 20), { type: 'image/png', widthPx: 300, heightPx: 20 }],
    ['a GIF of 1987', aGif(299, 21, 'GIF87a'), { type: 'image/gif', widthPx: 299, heightPx: 21 }],
    ['a GIF of 1989', aGif(1, 22), { type: 'image/gif', widthPx: 1, heightPx: 22 }],
    ['a JPG', aJpg(301, 23), { type: 'image/jpeg', widthPx: 301, heightPx: 23 }],
    ['a progressive JPG', aJpg(65535, 24, 0xc2), { type: 'image/jpeg', widthPx: 65535, heightPx: 24 }],
  ])('%s', (_, bytes, facts) => {
    expect(imageFacts(bytes)).toEqual(facts);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PNG that is cut off', aPng(10).subarray(0, 23)],
    ['a GIF that is cut off', aGif(10).subarray(0, 9)],
    ['a GIF of another version', aGif(10, 10, 'GIF90a')],
    ['a JPG that is cut off', aJpg(10).subarray(0, 15)],
    ['a JPG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a JPG with a table in the place of its frame', aJpg(10, 10, 0xc4)],
    ['a JPG whose segments are broken', Buffer.from([0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
  ])('%s is none', (_, bytes) => {
    expect(imageFacts(bytes)).toBeNull();
  });
});

describe('a logo', () => {
  it.each([
    ['image/png', aPng(300)],
    ['IMAGE/PNG', aPng(1)],
    ['image/gif', aGif(300)],
    ['image/jpeg', aJpg(300)],
    ['image/jpg', aJpg(300)],
  ])('of the type %s is taken up to 300 pixels', (contentType, bytes) => {
    expect(sent(bytes, contentType).ok).toBe(true);
  });

  it.each([
    ['TOO_WIDE', 'image/png', aPng(301)],
    ['TOO_WIDE', 'image/gif', aGif(301)],
    ['TOO_WIDE', 'image/jpeg', aJpg(301)],
    ['OTHER_TYPE', 'image/png', aGif(300)],
    ['OTHER_TYPE', 'image/bmp', aPng(300)],
    ['NO_IMAGE', 'image/png', aPng(0)],
    ['NO_IMAGE', 'image/png', Buffer.from('BM and so on')],
  ])('is refused as %s: %s', (flaw, contentType, bytes) => {
    expect(flawOf(sent(bytes, contentType))).toBe(flaw);
  });

  it('is base64, line ends allowed', () => {
    const content = aPng(10).toString('base64');
    expect(logoOf({ contentType: 'image/png', content: content.replace(/(.{20})/g, '$1\r\n') }).ok).toBe(true);
    for (const bad of ['', '   ', 'a', 'ab=', `${content}!`, `data:image/png;base64,${content}`]) {
      expect(flawOf(logoOf({ contentType: 'image/png', content: bad }))).toBe('NOT_BASE64');
    }
  });

  it('has at most 262,144 bytes', () => {
    const big = (size: number) => Buffer.concat([aPng(10), Buffer.alloc(size - aPng(10).length)]);
    expect(sent(big(LOGO_BYTES_LIMIT), 'image/png').ok).toBe(true);
    expect(flawOf(sent(big(LOGO_BYTES_LIMIT + 1), 'image/png'))).toBe('TOO_LARGE');
  });
});
