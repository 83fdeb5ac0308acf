import { isOwnedByInstitution } from '../../../../subgraphs/customers/domain/educationEmail.ts';
import { checkQualificationForm, type QualificationForm } from '../../../../subgraphs/customers/domain/qualificationRequest.ts';

const form = (more: Partial<QualificationForm>): QualificationForm => ({
  qualification: 'EDUCATION',
  educationSegment: null,
  website: null,
  validationCode: null,
  ...more,
});
const SCHOOL = { educationSegment: 'K12' } as const;
const CLOUD = { qualification: 'GOVERNMENT_COMMUNITY_CLOUD' } as const;

describe('the form of a request', () => {
  it.each<[Partial<QualificationForm>, Partial<QualificationForm>]>([
    [SCHOOL, {}],
    [{ educationSegment: 'HIGHER_EDUCATION', website: ' school.example ' }, { website: 'school.example' }],
    [{ ...SCHOOL, website: 'https://www.school.example/about' }, {}],
    [{ ...SCHOOL, website: '   ' }, { website: null }],
    [{ ...CLOUD, validationCode: ' AB12 ' }, { validationCode: 'ab12' }],
    [{ qualification: 'STATE_OWNED_ENTITY' }, {}],
  ])('%j is clean', (more, kept) => {
    expect(checkQualificationForm(form(more))).toEqual({ ok: true, value: { ...form(more), ...kept } });
  });

  it.each<[Partial<QualificationForm>, object[]]>([
    [{ qualification: 'NONE' }, [{ code: 'QUALIFICATION_NOT_SETTABLE', qualification: 'NONE' }]],
    [{ qualification: 'NONPROFIT', ...SCHOOL }, [{ code: 'QUALIFICATION_NOT_SETTABLE', qualification: 'NONPROFIT' }]],
    [{}, [{ code: 'EDUCATION_SEGMENT_REQUIRED' }]],
    [CLOUD, [{ code: 'VALIDATION_CODE_REQUIRED' }]],
    [{ ...CLOUD, validationCode: ' ' }, [{ code: 'VALIDATION_CODE_REQUIRED' }]],
    [
      { website: 'not a site', validationCode: 'x' },
      [
        { code: 'EDUCATION_SEGMENT_REQUIRED' },
        { code: 'VALIDATION_FAILED', flaw: 'NOT_OF_QUALIFICATION', field: 'validationCode' },
        { code: 'VALIDATION_FAILED', flaw: 'NOT_A_WEBSITE', maximumLength: 255 },
      ],
    ],
    [{ ...SCHOOL, website: 'ftp://school.example' }, [{ code: 'VALIDATION_FAILED', flaw: 'NOT_A_WEBSITE', maximumLength: 255 }]],
    [
      { ...SCHOOL, website: `school.example/${'a'.repeat(241)}` },
      [{ code: 'VALIDATION_FAILED', flaw: 'NOT_A_WEBSITE', maximumLength: 255 }],
    ],
    [
      { qualification: 'STATE_OWNED_ENTITY', ...SCHOOL, website: 'a.example' },
      [
        { code: 'VALIDATION_FAILED', flaw: 'NOT_OF_QUALIFICATION', field: 'educationSegment' },
        { code: 'VALIDATION_FAILED', flaw: 'NOT_OF_QUALIFICATION', field: 'website' },
      ],
    ],
  ])('9.5: %j is refused', (more, refusals) => {
    expect(checkQualificationForm(form(more))).toEqual({ ok: false, refusals });
  });
});

it.each([
  ['it@school.example', true],
  ['it@mygmail.com', true],
  ['it@mail.gmail.com', true],
  ['head@gmail.com', false],
  ['head@GMAIL.com', false],
  ['head@seznam.cz', false],
  ['head@contoso27.onmicrosoft.com', false],
  ['head@onmicrosoft.com', false],
  ['head@contoso.onmicrosoft.us', false],
  ['head@contoso.partner.onmschina.cn', false],
  ['head@notonmicrosoft.com', true],
])('9.6: an institution can own the domain of %s: %s', (email, owned) => {
  expect(isOwnedByInstitution(email)).toBe(owned);
});
