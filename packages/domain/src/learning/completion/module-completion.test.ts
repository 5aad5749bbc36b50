import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CourseModule, Step } from '../courses/content.js';
import { courseProgress } from './course-progress.js';
import { moduleProgress, type StepEvidence } from './module-completion.js';

const none = { nl: '', en: '' };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute));
const read = (id: string, required = true): Step => ({ kind: 'text', id, title: none, required, body: { nl: [], en: [] } });
const listen: Step = {
  kind: 'audioFragment',
  id: 'listen',
  title: none,
  required: true,
  introduction: none,
  fileId: 'f',
  durationSeconds: 40,
  spokenLanguage: 'nl',
  transcript: [],
};
const question = { id: 'q', kind: 'single', prompt: none, options: [], skillIds: [], explanation: none } as const;
const ask = (passRatio: number | null): Step => ({
  kind: 'question',
  id: 'ask',
  title: none,
  required: true,
  question,
  passRatio,
});
const seen = (stepId: string, minute: number): StepEvidence => ({ kind: 'seenToEnd', stepId, at: at(minute) });
const heard = (heardRatio: number, minute: number): StepEvidence => ({
  kind: 'heard',
  stepId: 'listen',
  heardRatio,
  at: at(minute),
});
const answered = (ratio: number, minute: number): StepEvidence => ({ kind: 'answered', stepId: 'ask', ratio, at: at(minute) });
const steps = [read('read'), listen, ask(0.5), read('more', false)];

describe('moduleProgress', () => {
  it.each([
    ['nothing yet', [], [], null, 'read'],
    ['read only', [seen('read', 1)], ['read'], null, 'listen'],
    ['89 % heard is not heard', [seen('read', 1), heard(0.89, 2)], ['read'], null, 'listen'],
    ['90 % heard is', [seen('read', 1), heard(0.9, 2)], ['read', 'listen'], null, 'ask'],
    ['answered under the pass mark', [seen('read', 1), heard(1, 2), answered(0.4, 3)], ['read', 'listen'], null, 'ask'],
    [
      'passed: complete without the optional step',
      [seen('read', 1), heard(1, 2), answered(0.4, 3), answered(0.5, 4)],
      ['read', 'listen', 'ask'],
      at(4),
      'more',
    ],
    [
      'doing it again later does not move the moment',
      [answered(1, 4), heard(1, 2), seen('read', 1), answered(1, 9)],
      ['read', 'listen', 'ask'],
      at(4),
      'more',
    ],
    ['evidence of the wrong kind proves nothing', [seen('read', 1), seen('listen', 2), seen('ask', 3)], ['read'], null, 'listen'],
    ['evidence of another module', [seen('elsewhere', 1)], [], null, 'read'],
  ])('%s', (_name, evidence, doneStepIds, completedAt, resumeStepId) => {
    expect(moduleProgress({ steps }, evidence)).toMatchObject({ doneStepIds, completedAt, resumeStepId });
  });

  it('takes any answer when there is no pass mark', () => {
    expect(moduleProgress({ steps: [ask(null)] }, [answered(0, 3)]).completedAt).toEqual(at(3));
  });

  it('is never complete without a required step', () => {
    expect(moduleProgress({ steps: [read('more', false)] }, [seen('more', 1)]).completedAt).toBeNull();
  });

  it('never loses progress when evidence is added, and does not care about its order', () => {
    const evidence = fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant('seenToEnd' as const),
          stepId: fc.constantFrom('read', 'more', 'ask'),
          at: fc.nat(59).map(at),
        }),
        fc.record({
          kind: fc.constant('heard' as const),
          stepId: fc.constant('listen'),
          heardRatio: fc.double({ min: 0, max: 1, noNaN: true }),
          at: fc.nat(59).map(at),
        }),
        fc.record({
          kind: fc.constant('answered' as const),
          stepId: fc.constant('ask'),
          ratio: fc.double({ min: 0, max: 1, noNaN: true }),
          at: fc.nat(59).map(at),
        }),
      ),
    );
    fc.assert(
      fc.property(evidence, evidence, (before, added) => {
        const first = moduleProgress({ steps }, before);
        const later = moduleProgress({ steps }, [...before, ...added]);
        expect(first.doneStepIds.every((id) => later.doneStepIds.includes(id))).toBe(true);
        expect(moduleProgress({ steps }, before.toReversed())).toEqual(first);
      }),
    );
  });
});

describe('courseProgress', () => {
  const module = (id: string, over: Partial<CourseModule> = {}): CourseModule => ({
    id,
    title: none,
    objective: none,
    skillIds: [],
    optional: false,
    prerequisiteModuleIds: [],
    steps: [read(`${id}1`)],
    ...over,
  });
  const modules = [module('a'), module('extra', { optional: true }), module('b', { prerequisiteModuleIds: ['a'] })];

  it.each([
    ['at the start', [], 'a', null, [true, true, false]],
    ['after the first the second opens, the optional one waits', [seen('a1', 1)], 'b', null, [true, true, true]],
    ['complete without the optional module', [seen('a1', 1), seen('b1', 5)], 'extra', at(5), [true, true, true]],
    ['all done', [seen('a1', 1), seen('b1', 5), seen('extra1', 7)], null, at(5), [true, true, true]],
  ])('%s', (_name, evidence, nextModuleId, completedAt, open) => {
    const progress = courseProgress({ modules }, evidence);
    expect(progress).toMatchObject({ nextModuleId, completedAt });
    expect(progress.modules.map((item) => item.open)).toEqual(open);
  });
});
