import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attemptClose, type Extension, NO_EXTENSION, quizClose } from './attempt-close.js';
import { attemptsLeft, startVerdict } from './attempt-limits.js';
import { canExtendQuiz, canGradeAnswer, canLookAgain, canReadAttempt } from './attempt-policy.js';
import { finalGrade } from './final-grade.js';
import { checksEachAnswer, EXAM_REVIEW, OPEN_REVIEW, RIGHT_AFTER_MS, reviewMoment } from './review-policy.js';
import { saveVerdict } from './save-answer.js';

const at = (time: string) => new Date(`2026-11-24T${time}Z`);
const more = (extension: Partial<Extension>): Extension => ({ ...NO_EXTENSION, ...extension });

describe('attemptClose', () => {
  const start = at('09:00:00');
  it.each([
    ['no limit and no close', null, null, NO_EXTENSION, null],
    ['the time limit', null, 600, NO_EXTENSION, at('09:10:00')],
    ['the quiz close', at('12:00:00'), null, NO_EXTENSION, at('12:00:00')],
    ['the time limit when it is earlier', at('12:00:00'), 600, NO_EXTENSION, at('09:10:00')],
    ['the quiz close when it is earlier', at('09:05:00'), 600, NO_EXTENSION, at('09:05:00')],
    ['extra minutes on the limit', null, 600, more({ extraSeconds: 300 }), at('09:15:00')],
    ['extra minutes do not move the quiz close', at('09:12:00'), 600, more({ extraSeconds: 300 }), at('09:12:00')],
    ['a later close', at('09:05:00'), null, more({ closesAt: at('15:00:00') }), at('15:00:00')],
    ['a later close, but the limit stays', at('09:05:00'), 600, more({ closesAt: at('15:00:00') }), at('09:10:00')],
    ['an extension never closes earlier', at('12:00:00'), null, more({ closesAt: at('10:00:00') }), at('12:00:00')],
    ['extra minutes without a limit change nothing', null, null, more({ extraSeconds: 300 }), null],
  ])('%s', (_name, closesAt, timeLimitSeconds, extension, expected) => {
    expect(attemptClose({ closesAt, timeLimitSeconds }, extension, start)).toEqual(expected);
  });

  it('a quiz that never closes needs no later close', () => {
    expect(quizClose(null, more({ closesAt: at('10:00:00') }))).toBeNull();
  });
});

describe('startVerdict', () => {
  const open = { opensAt: at('09:00:00'), closesAt: at('17:00:00'), attemptsAllowed: 2 };
  const tried = (...states: ('inProgress' | 'overdue' | 'finished' | 'abandoned')[]) =>
    states.map((state, index) => ({ number: index + 1, state }));
  const noon = at('12:00:00');
  it.each([
    ['the first', open, tried(), NO_EXTENSION, noon, { kind: 'start', number: 1 }],
    ['the last allowed', open, tried('finished'), NO_EXTENSION, noon, { kind: 'start', number: 2 }],
    ['none left', open, tried('finished', 'finished'), NO_EXTENSION, noon, { kind: 'refuse', code: 'noAttemptsLeft' }],
    [
      'an abandoned one was a try',
      open,
      tried('finished', 'abandoned'),
      NO_EXTENSION,
      noon,
      { kind: 'refuse', code: 'noAttemptsLeft' },
    ],
    ['an extra try', open, tried('finished', 'abandoned'), more({ extraAttempts: 1 }), noon, { kind: 'start', number: 3 }],
    [
      'as often as one likes',
      { ...open, attemptsAllowed: null },
      tried(...Array.from({ length: 40 }, () => 'finished' as const)),
      NO_EXTENSION,
      noon,
      { kind: 'start', number: 41 },
    ],
    ['goes on with the open one', open, tried('finished', 'inProgress'), NO_EXTENSION, noon, { kind: 'resume', number: 2 }],
    [
      'also when it is overdue, and the quiz closed',
      open,
      tried('overdue'),
      NO_EXTENSION,
      at('17:00:01'),
      { kind: 'resume', number: 1 },
    ],
    [
      'a millisecond before it opens',
      open,
      tried(),
      NO_EXTENSION,
      at('08:59:59.999'),
      { kind: 'refuse', code: 'quizNotOpenYet' },
    ],
    ['the moment it opens', open, tried(), NO_EXTENSION, at('09:00:00'), { kind: 'start', number: 1 }],
    ['the last moment', open, tried(), NO_EXTENSION, at('17:00:00'), { kind: 'start', number: 1 }],
    ['a millisecond after it closed', open, tried(), NO_EXTENSION, at('17:00:00.001'), { kind: 'refuse', code: 'quizClosed' }],
    [
      'closed, but later for this person',
      open,
      tried(),
      more({ closesAt: at('18:00:00') }),
      at('17:30:00'),
      { kind: 'start', number: 1 },
    ],
    [
      'no moments at all',
      { opensAt: null, closesAt: null, attemptsAllowed: 1 },
      tried(),
      NO_EXTENSION,
      noon,
      { kind: 'start', number: 1 },
    ],
  ] as const)('%s', (_name, quiz, attempts, extension, now, verdict) => {
    expect(startVerdict(quiz, attempts, extension, now)).toEqual(verdict);
  });

  it('never has more attempts than allowed, however often one starts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 20 }),
        (allowed, extra, presses) => {
          const attempts: { number: number; state: 'finished' }[] = [];
          for (let i = 0; i < presses; i++) {
            const verdict = startVerdict({ ...open, attemptsAllowed: allowed }, attempts, more({ extraAttempts: extra }), noon);
            if (verdict.kind === 'start') attempts.push({ number: verdict.number, state: 'finished' });
          }
          expect(attempts.length).toBe(Math.min(presses, allowed + extra));
          expect(attemptsLeft(allowed, attempts.length, more({ extraAttempts: extra }))).toBe(allowed + extra - attempts.length);
        },
      ),
    );
  });
});

describe('finalGrade', () => {
  const attempt = (number: number, ratio: number | null, state: 'finished' | 'abandoned' | 'inProgress' = 'finished') => ({
    number,
    state,
    ratio,
  });
  const three = [attempt(3, 0.6), attempt(1, 0.4), attempt(2, 0.9)];
  it.each([
    ['highest', three, 0.9],
    ['average', three, 0.633333],
    ['first', three, 0.4],
    ['last', three, 0.6],
    ['highest', [], null],
    ['average', [attempt(1, 0.5), attempt(2, 1, 'abandoned')], 0.5],
    ['highest', [attempt(1, 0.5), attempt(2, 1, 'abandoned')], 0.5],
    ['last', [attempt(1, 0.5), attempt(2, 1, 'abandoned')], 0.5],
    ['first', [attempt(1, 1, 'abandoned'), attempt(2, 0.5)], 0.5],
    ['last', [attempt(1, 0.5), attempt(2, 0.1, 'inProgress')], 0.5],
    ['highest', [attempt(1, null)], null],
    ['first', [attempt(1, null), attempt(2, 0.7)], 0.7],
  ] as const)('%s of %j is %s', (method, attempts, grade) => {
    expect(finalGrade(method, attempts)).toBe(grade);
  });
});

describe('review', () => {
  const closed = at('17:00:00');
  const ended = { state: 'finished' as const, endedAt: at('10:00:00') };
  it.each([
    ['while it is open', { state: 'inProgress' as const, endedAt: null }, null, at('10:00:00'), 'during'],
    ['overdue is open too', { state: 'overdue' as const, endedAt: null }, closed, at('17:01:00'), 'during'],
    ['the moment it ends', ended, null, at('10:00:00'), 'rightAfter'],
    ['the last moment of right after', ended, null, new Date(ended.endedAt.getTime() + RIGHT_AFTER_MS), 'rightAfter'],
    ['a millisecond later', ended, null, new Date(ended.endedAt.getTime() + RIGHT_AFTER_MS + 1), 'later'],
    ['the last moment the quiz is open', ended, closed, at('17:00:00'), 'later'],
    ['a millisecond after it closed', ended, closed, at('17:00:00.001'), 'afterClose'],
    ['closed comes before right after', { ...ended, endedAt: at('17:00:00') }, closed, at('17:00:30'), 'afterClose'],
    ['abandoned has ended', { state: 'abandoned' as const, endedAt: at('10:00:00') }, null, at('11:00:00'), 'later'],
  ])('%s', (_name, attempt, closesAt, now, moment) => {
    expect(reviewMoment(attempt, closesAt, now)).toBe(moment);
  });

  it('checks one by one only when right or not is told meanwhile', () => {
    expect([checksEachAnswer(OPEN_REVIEW), checksEachAnswer(EXAM_REVIEW)]).toEqual([true, false]);
  });
});

describe('saveVerdict', () => {
  const stored = { version: 3, saveId: 'a', final: false };
  it.each([
    ['the first', null, { version: 1, saveId: 'a' }, 'keep'],
    ['the next', stored, { version: 4, saveId: 'b' }, 'keep'],
    ['one that skipped some', stored, { version: 9, saveId: 'b' }, 'keep'],
    ['the same again', stored, { version: 3, saveId: 'a' }, 'repeat'],
    ['overtaken on its way', stored, { version: 2, saveId: 'b' }, 'stale'],
    ['another tab, the same version', stored, { version: 3, saveId: 'b' }, 'stale'],
    ['after it was checked', { ...stored, final: true }, { version: 4, saveId: 'b' }, 'stale'],
    ['the checked one again', { ...stored, final: true }, { version: 3, saveId: 'a' }, 'repeat'],
  ] as const)('%s', (_name, before, save, verdict) => {
    expect(saveVerdict(before, save)).toBe(verdict);
  });

  it('ends with the newest version, however a network mixes and repeats', () => {
    const order = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(order, (versions) => {
        let kept: { version: number; saveId: string; final: boolean } | null = null;
        for (const version of versions) {
          const save = { version, saveId: `save ${version}` };
          if (saveVerdict(kept, save) === 'keep') kept = { ...save, final: false };
        }
        expect(kept?.version).toBe(Math.max(...versions));
      }),
    );
  });
});

describe('whose attempt it is', () => {
  const actor = (personId: string, role: string, team = 'noord') => ({ personId, roles: [role], teamIds: [team] });
  const anja = { id: 'anja', teamIds: ['noord'] };
  it.each([
    ['the person reads it', canReadAttempt(actor('anja', 'agent'), anja), true],
    ['a colleague does not', canReadAttempt(actor('bo', 'agent'), anja), false],
    ['a coach of the team does', canReadAttempt(actor('sam', 'coach'), anja), true],
    ['a coach of the team grades', canGradeAnswer(actor('sam', 'coach'), anja), true],
    ['not of another team', canGradeAnswer(actor('kees', 'coach', 'zuid'), anja), false],
    ['a manager does not', canGradeAnswer(actor('mo', 'manager'), anja), false],
    ['nobody grades themself', canGradeAnswer(actor('anja', 'coach'), anja), false],
    ['a second look is by someone else', canLookAgain(actor('sam', 'coach'), anja, 'sam'), false],
    ['for example a colleague coach', canLookAgain(actor('lea', 'coach'), anja, 'sam'), true],
    ['a manager gives more time', canExtendQuiz(actor('mo', 'manager'), anja), true],
    ['nobody gives it to themself', canExtendQuiz(actor('anja', 'coach'), anja), false],
    ['a colleague does not', canExtendQuiz(actor('bo', 'agent'), anja), false],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
