import { describe, expect, it } from '@jest/globals';
import { canAssignCourse, canEditCourse, canEndAssignment, canReadCourse, canSeeLearning } from '../courses/course-policy.js';
import { type AssignmentFacts, assignmentState, isCompletedLate } from './assignment-state.js';
import { resolveDue } from './due-at.js';

const on = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
const facts: AssignmentFacts = { dueAt: on(20), startedAt: null, completedAt: null, waivedAt: null, withdrawnAt: null };

describe('assignmentState', () => {
  it.each([
    ['before the due date', {}, 10, 'assigned'],
    ['a first step was taken', { startedAt: on(9) }, 10, 'started'],
    ['at the very moment it is due', { startedAt: on(9) }, 20, 'overdue'],
    ['long after, without a due date', { dueAt: null }, 30, 'assigned'],
    ['completed in time', { startedAt: on(9), completedAt: on(12) }, 30, 'completed'],
    ['completed late is completed', { completedAt: on(25) }, 30, 'completed'],
    ['waived', { waivedAt: on(12) }, 30, 'waived'],
    ['withdrawn', { withdrawnAt: on(12) }, 30, 'withdrawn'],
    ['completed after it was withdrawn stays withdrawn', { withdrawnAt: on(12), completedAt: on(14) }, 30, 'withdrawn'],
    ['withdrawn after completion stays completed', { withdrawnAt: on(16), completedAt: on(14) }, 30, 'completed'],
    ['completed and waived at once counts as completed', { waivedAt: on(14), completedAt: on(14) }, 30, 'completed'],
    ['what is still to come has not happened', { startedAt: on(12), completedAt: on(14) }, 10, 'assigned'],
  ])('%s', (_name, over, day, state) => {
    expect(assignmentState({ ...facts, ...over }, on(day))).toBe(state);
  });

  it('knows whether it was completed late', () => {
    expect(isCompletedLate({ ...facts, completedAt: on(19) })).toBe(false);
    expect(isCompletedLate({ ...facts, completedAt: on(20) })).toBe(true);
    expect(isCompletedLate({ ...facts, dueAt: null, completedAt: on(29) })).toBe(false);
  });
});

describe('resolveDue', () => {
  it('is due at the end of the day on the person’s clock', () => {
    expect(resolveDue({ kind: 'onDate', dueOn: '2026-10-25' }, 'Europe/Amsterdam').dueAt.toISOString()).toBe(
      '2026-10-25T23:00:00.000Z',
    );
  });

  it('counts days after a date such as the hire date', () => {
    const due = resolveDue({ kind: 'daysAfter', from: '2026-02-20', days: 14 }, 'Europe/Amsterdam');
    expect(due).toMatchObject({ dueOn: '2026-03-06', dueAt: new Date('2026-03-06T23:00:00Z') });
  });
});

describe('course policy', () => {
  const actor = (personId: string, role: string, team = 'noord') => ({ personId, roles: [role], teamIds: [team] });
  const anja = { id: 'anja', teamIds: ['noord'] };
  const draft = { publishedAt: null, archivedAt: null };
  const published = { publishedAt: on(1), archivedAt: null };
  const archived = { publishedAt: on(1), archivedAt: on(2) };
  const given = { personId: 'anja', assignedById: 'samira' };

  it.each([
    ['an agent reads a published course', canReadCourse(actor('anja', 'agent'), published), true],
    ['but not a draft', canReadCourse(actor('anja', 'agent'), draft), false],
    ['an author reads a draft', canReadCourse(actor('ed', 'author'), draft), true],
    ['an author edits', canEditCourse(actor('ed', 'author'), published), true],
    ['but not an archived course', canEditCourse(actor('ed', 'author'), archived), false],
    ['a coach does not edit', canEditCourse(actor('samira', 'coach'), published), false],
    ['a coach assigns within the team', canAssignCourse(actor('samira', 'coach'), published, anja), true],
    ['not to another team', canAssignCourse(actor('kees', 'coach', 'zuid'), published, anja), false],
    ['not a draft', canAssignCourse(actor('samira', 'coach'), draft, anja), false],
    ['not an archived course', canAssignCourse(actor('samira', 'coach'), archived, anja), false],
    ['an agent takes a course on', canAssignCourse(actor('anja', 'agent'), published, anja), true],
    ['a colleague does not assign', canAssignCourse(actor('bo', 'agent'), published, anja), false],
    ['who gave it ends it', canEndAssignment(actor('samira', 'coach'), given, anja), true],
    ['a manager of the team ends it', canEndAssignment(actor('mo', 'manager'), given, anja), true],
    ['the person does not, not even as a coach', canEndAssignment(actor('anja', 'coach'), given, anja), false],
    [
      'unless it was an own wish',
      canEndAssignment(actor('anja', 'agent'), { personId: 'anja', assignedById: 'anja' }, anja),
      true,
    ],
    ['a colleague does not see progress', canSeeLearning(actor('bo', 'agent'), anja), false],
    ['a manager of the team does', canSeeLearning(actor('mo', 'manager'), anja), true],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
