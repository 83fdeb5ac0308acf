import { assignmentRefusals } from '../../../../subgraphs/access/domain/accessAssignment.ts';
import { type RelationshipTerms, relationshipRefusals } from '../../../../subgraphs/access/domain/recordedRelationship.ts';
import { ROLES } from '../builders.ts';

const START = new Date('2026-01-01T00:00:00Z');
const END = new Date('2027-01-01T00:00:00Z');

const active: RelationshipTerms = {
  displayName: 'Contoso',
  status: 'ACTIVE',
  durationDays: 365,
  autoExtend: false,
  roleTemplateIds: [ROLES.globalReader],
  customerId: 'cus_1',
  activatedAt: START,
  endsAt: END,
};
const draft: RelationshipTerms = { ...active, status: 'CREATED', customerId: null, activatedAt: null, endsAt: null };

const codesOf = (terms: RelationshipTerms) => relationshipRefusals(terms).map(({ code }) => code);

describe('access 4, fields and rules', () => {
  it.each<[string, RelationshipTerms, string[]]>([
    ['a name of 1 character', { ...active, displayName: 'x' }, []],
    ['a name of 50 characters', { ...active, displayName: 'x'.repeat(50) }, []],
    ['a name of 50 emoji', { ...active, displayName: '🙂'.repeat(50) }, []],
    ['a name of 51 characters', { ...active, displayName: 'x'.repeat(51) }, ['DISPLAY_NAME_LENGTH']],
    ['a blank name', { ...active, displayName: '  ' }, ['DISPLAY_NAME_LENGTH']],
    ['50 characters within blanks', { ...active, displayName: ` ${'x'.repeat(50)} ` }, []],
    ['0 days', { ...active, durationDays: 0 }, ['DURATION_OUT_OF_RANGE']],
    ['1 day', { ...active, durationDays: 1 }, []],
    ['730 days', { ...active, durationDays: 730 }, []],
    ['731 days', { ...active, durationDays: 731 }, ['DURATION_OUT_OF_RANGE']],
    ['half a day', { ...active, durationDays: 1.5 }, ['DURATION_OUT_OF_RANGE']],
    ['no role', { ...active, roleTemplateIds: [] }, ['ROLE_REQUIRED']],
    ['a role twice', { ...active, roleTemplateIds: [ROLES.globalReader, ROLES.globalReader] }, ['ROLE_DUPLICATE']],
    [
      'auto-extend with Global Administrator',
      { ...active, autoExtend: true, roleTemplateIds: [ROLES.globalAdministrator, ROLES.globalReader] },
      ['AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR'],
    ],
    ['Global Administrator without auto-extend', { ...active, roleTemplateIds: [ROLES.globalAdministrator] }, []],
    ['auto-extend without Global Administrator', { ...active, autoExtend: true }, []],
  ])('%s', (_what, terms, codes) => {
    expect(codesOf(terms)).toEqual(codes);
  });
});

describe('access 4, states: customer and dates', () => {
  it.each<[string, RelationshipTerms, string[]]>([
    ['a draft needs no customer', draft, []],
    ['a request may go to whoever approves first', { ...draft, status: 'APPROVAL_PENDING' }, []],
    ['approval fixes the customer', { ...draft, status: 'APPROVED' }, ['CUSTOMER_REQUIRED']],
    ['an approved one has no dates yet', { ...draft, status: 'APPROVED', customerId: 'cus_1' }, []],
    ['one in force has both dates', { ...active, endsAt: null }, ['DATES_DO_NOT_FIT_STATUS']],
    ['and none of the two alone', { ...active, activatedAt: null }, ['DATES_DO_NOT_FIT_STATUS']],
    ['a draft has none', { ...draft, activatedAt: START, endsAt: END }, ['DATES_DO_NOT_FIT_STATUS']],
    ['the end is after the start', { ...active, activatedAt: END, endsAt: END }, ['DATES_DO_NOT_FIT_STATUS']],
    [
      'an expired one had its time',
      { ...active, status: 'EXPIRED', activatedAt: null, endsAt: null },
      ['DATES_DO_NOT_FIT_STATUS'],
    ],
    ['a request that was rejected never started', { ...draft, status: 'TERMINATED' }, []],
    ['a relationship that was ended did', { ...active, status: 'TERMINATED' }, []],
  ])('%s', (_what, terms, codes) => {
    expect(codesOf(terms)).toEqual(codes);
  });
});

describe('access 7, roles of an assignment', () => {
  const held = [ROLES.userAdministrator, ROLES.globalReader];

  it.each<[string, string[], object[]]>([
    ['some of the relationship', [ROLES.globalReader], []],
    ['all of them in any order', [ROLES.globalReader, ROLES.userAdministrator], []],
    ['none', [], [{ code: 'ROLE_REQUIRED' }]],
    ['one twice', [ROLES.globalReader, ROLES.globalReader], [{ code: 'ROLE_DUPLICATE', templateId: ROLES.globalReader }]],
    [
      'one that the relationship does not hold',
      [ROLES.globalReader, ROLES.helpdeskAdministrator],
      [{ code: 'ROLE_NOT_IN_RELATIONSHIP', templateId: ROLES.helpdeskAdministrator }],
    ],
  ])('%s', (_what, asked, refusals) => {
    expect(assignmentRefusals(asked, held)).toEqual(refusals);
  });
});
