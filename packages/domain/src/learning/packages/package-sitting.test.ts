import { describe, expect, it } from '@jest/globals';
import { launchElements, reportProblem, sittingSeconds, sittingStart } from './package-sitting.js';

describe('how a sitting begins', () => {
  it.each([
    ['the first time', 'scorm12', null, 'ab-initio', {}],
    [
      'after a pause',
      'scorm12',
      { cmi: { 'cmi.core.exit': 'suspend', 'cmi.core.lesson_location': '3' }, finished: true },
      'resume',
      { 'cmi.core.lesson_location': '3' },
    ],
    [
      'after the tab was closed',
      'scorm12',
      { cmi: { 'cmi.core.lesson_location': '3' }, finished: false },
      'resume',
      { 'cmi.core.lesson_location': '3' },
    ],
    [
      'after a normal end: 1.2 keeps what it knew',
      'scorm12',
      { cmi: { 'cmi.core.exit': '', 'cmi.suspend_data': 'x' }, finished: true },
      '',
      { 'cmi.suspend_data': 'x' },
    ],
    [
      'answers of an earlier sitting stay there',
      'scorm12',
      { cmi: { 'cmi.interactions.0.id': 'q1', 'cmi.objectives.0.id': 'o1' }, finished: false },
      'resume',
      { 'cmi.objectives.0.id': 'o1' },
    ],
    [
      '2004 after a pause, answers too',
      'scorm2004',
      {
        cmi: { 'cmi.exit': 'suspend', 'cmi.location': '3', 'cmi.interactions.0.id': 'q1', 'adl.nav.request': 'exit' },
        finished: true,
      },
      'resume',
      { 'cmi.location': '3', 'cmi.interactions.0.id': 'q1' },
    ],
    [
      '2004 after a normal end begins anew',
      'scorm2004',
      { cmi: { 'cmi.exit': 'normal', 'cmi.location': '3' }, finished: true },
      'ab-initio',
      {},
    ],
  ] as const)('%s', (_, standard, last, entry, kept) => expect(sittingStart(standard, last)).toEqual({ entry, kept }));
});

describe('what an item finds at its start', () => {
  const about = {
    learner: { id: 'l1', name: 'El Amrani, Fatima' },
    rules: { masteryScore: 70, completionThreshold: null },
    launchData: 'level=2',
    totalSeconds: 75.5,
    counts: true,
  };
  it('in the words of SCORM 1.2', () => {
    expect(launchElements('scorm12', { entry: 'resume', kept: { 'cmi.core.lesson_location': '3' } }, about)).toEqual({
      'cmi.core.student_id': 'l1',
      'cmi.core.student_name': 'El Amrani, Fatima',
      'cmi.core.credit': 'credit',
      'cmi.core.entry': 'resume',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.total_time': '0000:01:15.50',
      'cmi.launch_data': 'level=2',
      'cmi.student_data.mastery_score': '70',
      'cmi.core.lesson_location': '3',
    });
  });
  it('in the words of SCORM 2004, when nothing counts', () => {
    expect(
      launchElements(
        'scorm2004',
        { entry: 'ab-initio', kept: {} },
        { ...about, launchData: null, rules: { masteryScore: 0.7, completionThreshold: 0.9 }, counts: false },
      ),
    ).toEqual({
      'cmi.learner_id': 'l1',
      'cmi.learner_name': 'El Amrani, Fatima',
      'cmi.credit': 'no-credit',
      'cmi.entry': 'ab-initio',
      'cmi.mode': 'browse',
      'cmi.total_time': 'PT1M15.5S',
      'cmi.scaled_passing_score': '0.7',
      'cmi.completion_threshold': '0.9',
    });
  });
});

describe('the time of a sitting', () => {
  it.each([
    ['what the package says', 'scorm12', '0000:01:00.00', 100, 60],
    ['never more than went by', 'scorm12', '0100:00:00.00', 100, 102],
    ['the clock, when it says nothing', 'scorm12', undefined, 100, 100],
    ['the clock, when it says nonsense', 'scorm12', 'PT1M', 100, 100],
    ['ISO in 2004', 'scorm2004', 'PT1M0.5S', 100, 60.5],
  ] as const)('%s', (_, standard, said, elapsed, seconds) => {
    const element = standard === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time';
    expect(sittingSeconds(standard, said === undefined ? {} : { [element]: said }, elapsed)).toBe(seconds);
  });
});

describe('what a package may say', () => {
  it.each([
    ['4,096 characters in 1.2', 'scorm12', { 'cmi.suspend_data': 'x'.repeat(4_096) }, null],
    ['one more', 'scorm12', { 'cmi.suspend_data': 'x'.repeat(4_097) }, 'valueTooLong'],
    ['64,000 in 2004', 'scorm2004', { 'cmi.suspend_data': 'x'.repeat(64_000) }, null],
    ['one more', 'scorm2004', { 'cmi.suspend_data': 'x'.repeat(64_001) }, 'valueTooLong'],
    ['only elements of the model', 'scorm12', { __proto__x: '1' }, 'unknownElement'],
    [
      'not without end',
      'scorm2004',
      Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`cmi.interactions.${n}.id`, 'x'])),
      'tooMuchSaid',
    ],
    [
      'nor in a few large words',
      'scorm2004',
      Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`cmi.interactions.${n}.description`, 'x'.repeat(60_000)])),
      'tooMuchSaid',
    ],
  ] as const)('%s', (_, standard, cmi, problem) => expect(reportProblem(standard, cmi)).toBe(problem));
});
