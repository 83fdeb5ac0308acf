import { changeRefusals } from '../../../../subgraphs/access/domain/gdapDraft.ts';
import { invitationText } from '../../../../subgraphs/access/domain/gdapInvitation.ts';
import { externalIdFrom } from '../../../../subgraphs/access/services/externalIdFrom.ts';
import { ROLES } from '../builders.ts';

it.each<readonly [object, readonly string[]]>([
  [{}, []],
  [{ displayName: 'a'.repeat(50), durationDays: 730, roleTemplateIds: [ROLES.globalReader] }, []],
  [{ displayName: null }, ['DISPLAY_NAME_LENGTH']],
  [
    { displayName: 'a'.repeat(51), durationDays: 731, roleTemplateIds: [] },
    ['DISPLAY_NAME_LENGTH', 'DURATION_OUT_OF_RANGE', 'ROLE_REQUIRED'],
  ],
  [{ durationDays: 0 }, ['DURATION_OUT_OF_RANGE']],
  [{ durationDays: null, autoExtend: null, customerId: null }, []],
  [{ roleTemplateIds: null }, ['ROLE_REQUIRED']],
])('a change of a draft to %j meets %j', (change, codes) => {
  expect(changeRefusals(change).map(({ code }) => code)).toEqual(codes);
});

it('an external id is two GUIDs and a dash, the same for the same seed alone', () => {
  const id = externalIdFrom('one');
  const guid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
  expect(id).toMatch(new RegExp(`^${guid}-${guid}$`));
  expect(id).toHaveLength(73);
  expect(externalIdFrom('one')).toBe(id);
  expect(externalIdFrom('two')).not.toBe(id);
});

it('access 5: an invitation tells partner, roles, length, auto-extend and the link', () => {
  const link = 'https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/the-id';
  const terms = { externalId: 'the-id', partnerName: 'Fabrikam', roleNames: ['Global Reader', 'User Administrator'] };
  const text = invitationText({ ...terms, durationDays: 365, autoExtend: true });

  expect(text).toMatchObject({ link, subject: 'Request for delegated administration by Fabrikam' });
  for (const part of ['- Global Reader\n- User Administrator', '365 days', 'are extended', `Click to review and accept: ${link}`])
    expect(text.body).toContain(part);
  expect(invitationText({ ...terms, durationDays: 1, autoExtend: false }).body).toContain(
    'last 1 day from the day they are set up. They are not extended',
  );
});
