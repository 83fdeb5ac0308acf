import { acceptedEncoding } from '../../../subgraphs/shared/contentEncoding.ts';

it.each([
  [undefined, null, true],
  ['', null, true],
  ['gzip', 'gzip', true],
  ['gzip, deflate, br', 'br', true],
  ['br;q=0.5, gzip;q=0.8', 'gzip', true],
  ['BR', 'br', true],
  ['x-gzip', 'gzip', true],
  ['deflate, zstd', null, true],
  ['*', 'br', true],
  ['*, br;q=0', 'gzip', true],
  ['br;q=0, gzip;q=0', null, true],
  ['gzip;q=0.5, identity', null, true],
  ['gzip;q=0.5, identity;q=0.5', 'gzip', true],
  ['identity;q=0', null, false],
  ['*;q=0', null, false],
  ['gzip, *;q=0', 'gzip', false],
  ['gzip, identity;q=0', 'gzip', false],
  ['gzip; q=nonsense', null, true],
])('Accept-Encoding %j is answered in %s', (header, encoding, takesPlain) => {
  expect(acceptedEncoding(header)).toEqual({ encoding, takesPlain });
});
