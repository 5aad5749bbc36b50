import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PACKAGE_STANDARDS } from './package-kind.js';
import { packageVerdict } from './package-status.js';

const NO_RULES = { masteryScore: null, completionThreshold: null };
const status = (value: string) => ({ 'cmi.core.lesson_status': value });
const raw = (value: string) => ({ 'cmi.core.score.raw': value });
const suspended = { 'cmi.core.exit': 'suspend' };

describe('SCORM 1.2: what a status means', () => {
  it.each([
    ['nothing was said yet', {}, false, 'notStarted', null],
    ['not attempted, still going', status('not attempted'), false, 'notStarted', null],
    ['finished without a word', {}, true, 'inProgress', null],
    ['finished as not attempted', status('not attempted'), true, 'inProgress', null],
    ['incomplete', status('incomplete'), true, 'inProgress', null],
    ['browsed', status('browsed'), true, 'inProgress', null],
    ['completed', status('completed'), true, 'completed', null],
    ['completed and not yet finished', status('completed'), false, 'completed', null],
    ['passed', status('passed'), true, 'completed', 'passed'],
    ['failed', status('failed'), true, 'attempted', 'failed'],
    ['a word that is none', status('splendid'), false, 'notStarted', null],
  ] as const)('%s', (_, cmi, finished, progress, success) => {
    expect(packageVerdict('scorm12', cmi, finished, NO_RULES)).toMatchObject({ progress, success });
  });
});

describe('SCORM 1.2: the mastery score', () => {
  const at = (masteryScore: number | null) => ({ masteryScore, completionThreshold: null });
  it.each([
    ['decides over "completed", on the mark', { ...status('completed'), ...raw('70') }, true, 70, 'completed', 'passed'],
    ['decides over "completed", just below', { ...status('completed'), ...raw('69.99') }, true, 70, 'attempted', 'failed'],
    ['decides over "passed"', { ...status('passed'), ...raw('40') }, true, 70, 'attempted', 'failed'],
    ['decides over "failed"', { ...status('failed'), ...raw('80') }, true, 70, 'completed', 'passed'],
    ['decides at the end of a sitting without a word', raw('80'), true, 70, 'completed', 'passed'],
    ['decides at the end over "incomplete"', { ...status('incomplete'), ...raw('80') }, true, 70, 'completed', 'passed'],
    ['waits while somebody pauses', { ...status('incomplete'), ...raw('10'), ...suspended }, true, 70, 'inProgress', null],
    ['waits while somebody is busy', { ...status('incomplete'), ...raw('80') }, false, 70, 'inProgress', null],
    ['does nothing without a score', status('completed'), true, 70, 'completed', null],
    ['does nothing when the manifest has none', { ...status('completed'), ...raw('3') }, true, null, 'completed', null],
    ['is a mark too when it is nought', { ...status('completed'), ...raw('0') }, true, 0, 'completed', 'passed'],
    ['takes an empty score for none', { ...status('completed'), ...raw('') }, true, 70, 'completed', null],
  ] as const)('%s', (_, cmi, finished, mastery, progress, success) => {
    expect(packageVerdict('scorm12', cmi, finished, at(mastery))).toMatchObject({ progress, success });
  });
});

describe('SCORM 2004: completion and success', () => {
  const said = (completion: string | null, success: string | null) => ({
    ...(completion && { 'cmi.completion_status': completion }),
    ...(success && { 'cmi.success_status': success }),
  });
  it.each([
    ['nothing yet', said(null, null), false, 'notStarted', null],
    ['finished without a word', said(null, null), true, 'inProgress', null],
    ['not attempted, finished', said('not attempted', null), true, 'inProgress', null],
    ['unknown, finished', said('unknown', 'unknown'), true, 'inProgress', null],
    ['incomplete', said('incomplete', null), false, 'inProgress', null],
    ['completed', said('completed', null), true, 'completed', null],
    ['passed without completed', said(null, 'passed'), true, 'completed', 'passed'],
    ['completed and passed', said('completed', 'passed'), true, 'completed', 'passed'],
    ['failed', said('incomplete', 'failed'), true, 'attempted', 'failed'],
    ['completed and failed', said('completed', 'failed'), true, 'completed', 'failed'],
  ] as const)('%s', (_, cmi, finished, progress, success) => {
    expect(packageVerdict('scorm2004', cmi, finished, NO_RULES)).toMatchObject({ progress, success });
  });

  it.each([
    [
      'the passing score decides, on the mark',
      { 'cmi.score.scaled': '0.7', ...said('completed', 'failed') },
      0.7,
      null,
      'completed',
      'passed',
    ],
    ['and below it', { 'cmi.score.scaled': '0.69', ...said('completed', 'passed') }, 0.7, null, 'completed', 'failed'],
    ['a negative score fails', { 'cmi.score.scaled': '-0.5', ...said('completed', null) }, 0, null, 'completed', 'failed'],
    [
      'the measure decides about completion',
      { 'cmi.progress_measure': '0.8', ...said('incomplete', null) },
      null,
      0.8,
      'completed',
      null,
    ],
    ['and below it', { 'cmi.progress_measure': '0.79', ...said('completed', null) }, null, 0.8, 'inProgress', null],
    [
      'a pause decides nothing',
      { 'cmi.score.scaled': '0.1', 'cmi.exit': 'suspend', ...said('incomplete', null) },
      0.7,
      null,
      'inProgress',
      null,
    ],
  ] as const)('%s', (_, cmi, masteryScore, completionThreshold, progress, success) => {
    expect(packageVerdict('scorm2004', cmi, true, { masteryScore, completionThreshold })).toMatchObject({ progress, success });
  });
});

describe('the score', () => {
  it.each([
    ['scorm12', { 'cmi.core.score.raw': '80' }, 0.8],
    ['scorm12', { 'cmi.core.score.raw': '15', 'cmi.core.score.min': '10', 'cmi.core.score.max': '20' }, 0.5],
    ['scorm12', { 'cmi.core.score.raw': '7', 'cmi.core.score.min': '9', 'cmi.core.score.max': '9' }, null],
    ['scorm12', { 'cmi.core.score.raw': 'good' }, null],
    ['scorm12', {}, null],
    ['scorm2004', { 'cmi.score.scaled': '0.25', 'cmi.score.raw': '80' }, 0.25],
    ['scorm2004', { 'cmi.score.scaled': '-1' }, 0],
    ['scorm2004', { 'cmi.score.raw': '8', 'cmi.score.max': '10' }, 0.8],
  ] as const)('%s %j is %s', (standard, cmi, ratio) => {
    expect(packageVerdict(standard, cmi, true, NO_RULES).scoreRatio).toBe(ratio);
  });

  it('is between 0 and 1 whatever a package says, and nothing it says makes the rules stumble', () => {
    const word = fc.oneof(fc.string(), fc.float().map(String), fc.constantFrom('passed', 'failed', 'completed', 'suspend', '-1'));
    const element = fc.constantFrom(
      'cmi.core.lesson_status',
      'cmi.core.score.raw',
      'cmi.core.score.min',
      'cmi.core.score.max',
      'cmi.core.exit',
      'cmi.score.scaled',
      'cmi.score.raw',
      'cmi.completion_status',
      'cmi.success_status',
      'cmi.progress_measure',
      'cmi.exit',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...PACKAGE_STANDARDS),
        fc.dictionary(element, word),
        fc.boolean(),
        fc.option(fc.float({ noNaN: true })),
        (standard, cmi, finished, masteryScore) => {
          const { scoreRatio, progress, success } = packageVerdict(standard, cmi, finished, {
            masteryScore,
            completionThreshold: null,
          });
          expect(scoreRatio === null || (scoreRatio >= 0 && scoreRatio <= 1)).toBe(true);
          if (success === 'passed') expect(progress).toBe('completed');
          if (finished) expect(progress).not.toBe('notStarted');
        },
      ),
    );
  });
});
