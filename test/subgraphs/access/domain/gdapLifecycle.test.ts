import { readFileSync } from 'node:fs';
import type { GdapRelationship, GdapRelationshipStatus } from '../../../../subgraphs/access/domain/gdap.ts';
import {
  activate,
  allows,
  approvalRefusal,
  approve,
  dueAfter,
  type GdapStep,
  gdapSteps,
  lockForApproval,
} from '../../../../subgraphs/access/domain/gdapLifecycle.ts';
import { projectFile } from '../../../../subgraphs/shared/projectFile.ts';

const NOW = new Date('2026-03-01T00:00:00Z');

function aRelationshipThatIs(status: GdapRelationshipStatus, more: Partial<GdapRelationship> = {}): GdapRelationship {
  return {
    id: 'gdap_1',
    externalId: 'external',
    partnerId: 'par_1',
    customerId: 'cus_1',
    displayName: 'Contoso',
    nameKey: 'contoso',
    status,
    durationDays: 365,
    autoExtend: false,
    roleIds: ['rol_1'],
    createdAt: NOW,
    lastModifiedAt: NOW,
    activatedAt: null,
    endsAt: null,
    dueAt: null,
    version: 1,
    ...more,
  };
}

const all: readonly GdapRelationshipStatus[] = [
  'CREATED',
  'APPROVAL_PENDING',
  'APPROVED',
  'ACTIVATING',
  'ACTIVE',
  'EXPIRING',
  'EXPIRED',
  'TERMINATION_REQUESTED',
  'TERMINATING',
  'TERMINATED',
];

interface Machine {
  readonly states: readonly string[];
  readonly transitions: readonly { readonly event: string; readonly source: string; readonly target: string | null }[];
}

/** The transitions of a relationship as the reference states them. */
const machine: Machine = JSON.parse(readFileSync(projectFile('test/subgraphs/access/gdapStateMachine.json'), 'utf8'));
const transitionOf = (step: string) => machine.transitions.find(({ event }) => event === step);

const steps: readonly GdapStep[] = [
  'EDIT',
  'DELETE',
  'LOCK_FOR_APPROVAL',
  'CUSTOMER_APPROVE',
  'LAPSE',
  'START_ACTIVATION',
  'FINISH_ACTIVATION',
];

describe('the state machine of the reference', () => {
  it('has the states of the graph, and every step of it', () => {
    expect(machine.states).toEqual(all);
    expect(Object.keys(gdapSteps)).toEqual(steps);
  });

  it.each(steps)('knows %s, from where and where to', (step) => {
    expect(transitionOf(step)).toMatchObject(gdapSteps[step]);
  });

  it.each(steps.flatMap((step) => all.map((status) => [status, step] as const)))('in %s, asked to %s', (status, step) => {
    expect(allows(status, step)).toBe(transitionOf(step)?.source === status);
  });
});

describe('a rule that moves a relationship', () => {
  const rules: readonly [string, readonly string[], (relationship: GdapRelationship) => object][] = [
    ['lockForApproval', ['LOCK_FOR_APPROVAL'], (relationship) => lockForApproval(relationship, NOW)],
    ['approve', ['CUSTOMER_APPROVE'], (relationship) => approve(relationship, 'cus_1', NOW)],
    ['activate', ['START_ACTIVATION', 'FINISH_ACTIVATION'], (relationship) => activate(relationship, NOW)],
  ];
  const cases = rules.flatMap(([name, events, rule]) => all.map((status) => ({ name, status, events, rule })));

  it.each(cases)('$name accepts $status where the reference does', ({ status, events, rule }) => {
    const allowed = events.some((event) => transitionOf(event)?.source === status);
    expect(rule(aRelationshipThatIs(status))).toMatchObject({ ok: allowed });
  });
});

it('a request lapses 90 days after the lock, to the millisecond', () => {
  const locked = lockForApproval(aRelationshipThatIs('CREATED'), NOW);
  expect(locked).toMatchObject({ ok: true, value: { status: 'APPROVAL_PENDING', dueAt: new Date('2026-05-30T00:00:00Z') } });
  const pending = aRelationshipThatIs('APPROVAL_PENDING', { dueAt: dueAfter('APPROVAL_PENDING', NOW) });
  expect(approvalRefusal(pending, 'cus_1', new Date('2026-05-29T23:59:59.999Z'))).toBeNull();
  expect(approvalRefusal(pending, 'cus_1', new Date('2026-05-30T00:00:00Z'))).toEqual({ code: 'GDAP_RELATIONSHIP_NOT_FOUND' });
});

it('lasts its days from the activation', () => {
  const approved = approve(aRelationshipThatIs('APPROVAL_PENDING', { customerId: null }), 'cus_2', NOW);
  expect(approved).toMatchObject({
    ok: true,
    value: { status: 'APPROVED', customerId: 'cus_2', dueAt: new Date('2026-03-01T00:01:00Z'), endsAt: null },
  });
  const at = new Date('2026-03-01T12:34:56.789Z');
  expect(activate(aRelationshipThatIs('APPROVED', { durationDays: 1 }), at)).toMatchObject({
    ok: true,
    value: { status: 'ACTIVE', activatedAt: at, endsAt: new Date('2026-03-02T12:34:56.789Z'), dueAt: null },
  });
});

describe('access 5: who may approve', () => {
  it.each<readonly [string, Partial<GdapRelationship>, string | null]>([
    ['the customer it is for', { status: 'APPROVAL_PENDING', customerId: 'cus_1' }, null],
    ['whoever comes first', { status: 'APPROVAL_PENDING', customerId: null }, null],
    ['another customer', { status: 'APPROVAL_PENDING', customerId: 'cus_2' }, 'CUSTOMER_MISMATCH'],
    ['another customer, afterwards', { status: 'APPROVED', customerId: 'cus_2' }, 'INVITATION_ALREADY_USED'],
    ['another customer, when it has ended', { status: 'EXPIRED', customerId: 'cus_2' }, 'INVITATION_ALREADY_USED'],
    ['the same customer again', { status: 'ACTIVE', customerId: 'cus_1' }, 'REQUEST_ACTION_NOT_ALLOWED'],
    ['nobody, while it is a draft', { status: 'CREATED', customerId: 'cus_1' }, 'GDAP_RELATIONSHIP_NOT_FOUND'],
  ])('%s', (_who, more, code) => {
    const refusal = approvalRefusal(aRelationshipThatIs('CREATED', more), 'cus_1', NOW);
    expect(refusal?.code ?? null).toBe(code);
  });
});
