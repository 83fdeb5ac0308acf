import { batchIdOf } from '../../../../subgraphs/subscriptions/domain/batchIdOf.ts';
import { catalogItemIdOf } from '../../../../subgraphs/subscriptions/domain/catalogItemIdOf.ts';

describe('ids', () => {
  it.each([
    ['CFQ7TTC0LH18:0001:CFQ7TTC0K971', 'off_cfq7ttc0lh18-0001-cfq7ttc0k971'],
    [' CFQ7TTC0LH18:0001:CFQ7TTC0K971 ', 'off_cfq7ttc0lh18-0001-cfq7ttc0k971'],
    ['1C410588-DA3B-4F88-B38F-707EB9DE46C0', 'off_1c410588-da3b-4f88-b38f-707eb9de46c0'],
  ])('of the catalogue: %s is %s', (partnerCenterId, id) => expect(catalogItemIdOf(partnerCenterId)).toBe(id));

  it('of a seat batch share the random part of its charge', () => {
    expect(batchIdOf('chg_0a1b')).toBe('bat_0a1b');
  });
});
