import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AssignmentRule, EVERYONE, ruleProblem } from './assignment-rule.js';
import { mayManageRule, maySeeRule } from './rule-policy.js';
import { grantKey, type LearningHistory, type RuleWorld, wantedAssignments } from './wanted-assignments.js';

const target = { kind: 'path', id: 'start' } as const;
const rule = (over: Partial<AssignmentRule> = {}): AssignmentRule => ({
  id: 'r1',
  target,
  condition: { ...EVERYONE, teamIds: ['noord'], roles: ['agent'] },
  due: { kind: 'daysAfter', days: 14, after: 'hired' },
  ...over,
});
const anja = { id: 'anja', roles: ['agent'], teamIds: ['noord'], hiredOn: '2026-11-20' };
const world = (over: Partial<RuleWorld> = {}): RuleWorld => ({
  today: '2026-11-24',
  people: [anja],
  needs: [],
  history: [],
  granted: new Set(),
  ...over,
});
const had = (over: Partial<LearningHistory>): LearningHistory => ({
  personId: 'anja',
  target,
  open: false,
  completedAt: null,
  waivedAt: null,
  ...over,
});
const at = (day: string) => new Date(`${day}T10:00:00Z`);

describe('who a rule is about', () => {
  it.each([
    ['of the team, with the role', {}, 1],
    ['not of another team', { teamIds: ['zuid'] }, 0],
    ['one of two teams is enough', { teamIds: ['zuid', 'noord'] }, 1],
    ['not with another role', { roles: ['coach' as const] }, 0],
    ['named', { personIds: ['anja'] }, 1],
    ['another is named', { personIds: ['bo'] }, 0],
    ['hired since', { hiredFrom: '2026-11-20' }, 1],
    ['hired before', { hiredFrom: '2026-11-21' }, 0],
    ['nothing failed', { failedSkillIds: ['listening'] }, 0],
  ])('%s', (_name, over, count) => {
    const { wanted } = wantedAssignments([rule({ condition: { ...rule().condition, ...over } })], world());
    expect(wanted).toHaveLength(count);
  });

  it('nobody gets something before the first working day', () => {
    const people = [{ ...anja, hiredOn: '2026-12-01' }];
    expect(wantedAssignments([rule()], world({ people })).wanted).toEqual([]);
    expect(wantedAssignments([rule()], world({ people, today: '2026-12-01' })).wanted).toEqual([
      expect.objectContaining({ dueOn: '2026-12-15' }),
    ]);
  });

  it('somebody without a hire date is not hired since', () => {
    const people = [{ ...anja, hiredOn: null }];
    const hired = rule({ condition: { ...rule().condition, hiredFrom: '2020-01-01' } });
    expect(wantedAssignments([hired], world({ people })).wanted).toEqual([]);
  });
});

describe('what is there already', () => {
  it.each<[string, Partial<LearningHistory> | null, string | null]>([
    ['nothing', null, null],
    ['it is open', { open: true }, 'open'],
    ['it was completed', { completedAt: at('2025-01-01') }, 'completed'],
    ['it was waived', { waivedAt: at('2026-11-22') }, 'waived'],
    ['it was taken back', {}, null],
  ])('%s', (_name, history, why) => {
    const { wanted, skipped } = wantedAssignments([rule()], world({ history: history ? [had(history)] : [] }));
    expect(wanted).toHaveLength(why ? 0 : 1);
    expect(skipped.map((one) => one.why)).toEqual(why ? [why] : []);
  });

  it('what this rule gave is not given again, also when it was taken back since', () => {
    const granted = new Set([grantKey('r1', 'anja', '')]);
    expect(wantedAssignments([rule()], world({ granted })).skipped).toEqual([{ ruleId: 'r1', personId: 'anja', why: 'given' }]);
  });

  it('two rules that want the same give it once, by the first rule and with the earliest date', () => {
    const soon = rule({ id: 'r2', due: { kind: 'daysAfter', days: 3, after: 'assigned' } });
    const never = rule({ id: 'r3', due: { kind: 'none' } });
    expect(wantedAssignments([never, rule(), soon], world()).wanted).toEqual([
      { ruleId: 'r3', personId: 'anja', target, dueOn: '2026-11-27', occasion: '', since: null },
    ]);
  });
});

describe('a failed criterion', () => {
  const failing = rule({
    condition: { ...EVERYONE, failedSkillIds: ['listening', 'closing'] },
    due: { kind: 'daysAfter', days: 7, after: 'assigned' },
  });
  const need = (id: string, day: string, skillId = 'listening') => ({ id, personId: 'anja', skillId, at: at(day) });

  it('gives it once for the newest call', () => {
    const needs = [need('n1', '2026-11-02'), need('n2', '2026-11-20', 'closing'), need('n3', '2026-11-10')];
    expect(wantedAssignments([failing], world({ needs })).wanted).toEqual([
      { ruleId: 'r1', personId: 'anja', target, dueOn: '2026-12-01', occasion: 'n2', since: at('2026-11-20') },
    ]);
    const granted = new Set([grantKey('r1', 'anja', 'n2')]);
    expect(wantedAssignments([failing], world({ needs, granted })).wanted).toEqual([]);
  });

  it.each([
    ['completed before the call: again', '2026-11-01', 1],
    ['completed after the call: not again', '2026-11-21', 0],
  ])('%s', (_name, day, count) => {
    const history = [had({ completedAt: at(day) })];
    expect(wantedAssignments([failing], world({ needs: [need('n1', '2026-11-20')], history })).wanted).toHaveLength(count);
  });

  it('is not about another skill or another person', () => {
    const needs = [need('n1', '2026-11-02', 'empathy'), { ...need('n2', '2026-11-02'), personId: 'bo' }];
    expect(wantedAssignments([failing], world({ needs })).wanted).toEqual([]);
  });
});

describe('whatever the rules', () => {
  const some = <T>(...values: T[]) => fc.subarray(values);
  const aRule = fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3'),
    target: fc.record({ kind: fc.constantFrom('course' as const, 'path' as const), id: fc.constantFrom('a', 'b') }),
    condition: fc.record({
      personIds: some('p1', 'p2'),
      teamIds: some('noord', 'zuid'),
      roles: some('agent' as const, 'coach' as const),
      hiredFrom: fc.constantFrom(null, '2026-06-01'),
      failedSkillIds: some('listening'),
    }),
    due: fc.constantFrom({ kind: 'none' } as const, { kind: 'daysAfter', days: 14, after: 'hired' } as const),
  });
  const aPerson = fc.record({
    id: fc.constantFrom('p1', 'p2', 'p3'),
    roles: some('agent', 'coach'),
    teamIds: some('noord', 'zuid'),
    hiredOn: fc.constantFrom(null, '2026-01-01', '2026-11-20', '2027-01-01'),
  });
  const rules = fc.uniqueArray(aRule, { selector: ({ id }) => id });
  const people = fc.uniqueArray(aPerson, { selector: ({ id }) => id });
  const needs = [{ id: 'n1', personId: 'p1', skillId: 'listening', at: at('2026-11-01') }];

  it('never stacks the same thing, and after giving it wants nothing more', () => {
    fc.assert(
      fc.property(rules, people, (given, persons) => {
        const before = world({ people: persons, needs });
        const { wanted } = wantedAssignments(given, before);
        const things = wanted.map((one) => `${one.personId} ${one.target.kind} ${one.target.id}`);
        expect(new Set(things).size).toBe(things.length);
        const history = wanted.map((one) => had({ personId: one.personId, target: one.target, open: true }));
        const granted = new Set(wanted.map((one) => grantKey(one.ruleId, one.personId, one.occasion)));
        expect(wantedAssignments(given, { ...before, history, granted }).wanted).toEqual([]);
      }),
    );
  });
});

describe('a rule', () => {
  it.each([
    ['for everyone', { condition: EVERYONE }, 'ruleForEveryone'],
    ['with a wrong number of days', { due: { kind: 'daysAfter', days: -1, after: 'hired' } as const }, 'ruleDueWrong'],
    [
      'with too many names',
      { condition: { ...EVERYONE, personIds: Array.from({ length: 201 }, (_, n) => `p${n}`) } },
      'ruleTooLong',
    ],
    ['that is fine', {}, null],
  ])('%s', (_name, over, problem) => {
    expect(ruleProblem(rule(over))).toBe(problem);
  });

  const actor = (role: string, ...teamIds: string[]) => ({ roles: [role], teamIds });
  it.each([
    ['an admin makes one for everyone', mayManageRule(actor('admin'), { teamIds: [] }), true],
    ['a manager for the own team', mayManageRule(actor('manager', 'noord', 'zuid'), { teamIds: ['noord'] }), true],
    ['not for another team as well', mayManageRule(actor('manager', 'noord'), { teamIds: ['noord', 'zuid'] }), false],
    ['not for everyone', mayManageRule(actor('manager', 'noord'), { teamIds: [] }), false],
    ['a coach makes none', mayManageRule(actor('coach', 'noord'), { teamIds: ['noord'] }), false],
    ['a coach reads one of the team', maySeeRule(actor('coach', 'noord'), { teamIds: ['noord', 'zuid'] }), true],
    ['and one for everyone', maySeeRule(actor('coach', 'noord'), { teamIds: [] }), true],
    ['not one of another team', maySeeRule(actor('coach', 'noord'), { teamIds: ['zuid'] }), false],
    ['an agent reads none', maySeeRule(actor('agent', 'noord'), { teamIds: ['noord'] }), false],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
