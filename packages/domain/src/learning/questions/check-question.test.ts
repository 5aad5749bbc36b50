import { describe, expect, it } from '@jest/globals';
import { allQuestions, someQuestions } from '@vakwerk/testing/some-questions';
import { checkStep } from '../courses/check-step.js';
import { checkQuestion } from './check-question.js';
import type { Question } from './question.js';
import { questionSchema } from './question-schema.js';

const { single, numeric, shortText, ordering, matching, gapFill, hotMoment, open, trueFalse } = someQuestions;
const codes = (question: Question) =>
  checkQuestion(question, {}).map(({ code, place, field, language }) =>
    [code, place.optionId ?? field, language].filter(Boolean).join(' '),
  );
const item = (id: string, nl: string, en = nl) => ({ id, text: { nl, en } });
const nothing = { nl: [], en: [] };

describe('checkQuestion', () => {
  it.each(allQuestions.map((question) => [question.kind, question] as const))(
    'finds nothing wrong with a complete one: %s',
    (_, question) => {
      expect(codes(question)).toEqual([]);
      expect(questionSchema.parse(question)).toEqual(question);
    },
  );

  it.each<[string, Question, string[]]>([
    ['a prompt in one language', { ...numeric, prompt: { nl: 'Hoe lang?', en: ' ' } }, ['missingTranslation prompt en']],
    ['no skill', { ...trueFalse, skillIds: [] }, ['noSkill']],
    [
      'an explanation in one language',
      { ...trueFalse, explanation: { nl: 'Zo', en: '' } },
      ['missingTranslation explanation en'],
    ],
    [
      'options that read the same',
      { ...single, options: single.options.map((o) => ({ ...o, text: { nl: 'Ja.', en: o.text.en } })) },
      ['sameTextTwice b nl', 'sameTextTwice c nl'],
    ],
    ['feedback in one language', { ...trueFalse, feedbackTrue: { nl: '', en: 'No' } }, ['missingTranslation feedbackTrue nl']],
    ['a tolerance below 0', { ...numeric, tolerance: -1 }, ['toleranceOutOfRange']],
    ['a unit in one language', { ...numeric, unit: { nl: 'minuten', en: '' } }, ['missingTranslation unit en']],
    ['no accepted words', { ...shortText, accepted: { nl: [' '], en: ['yes'] } }, ['missingTranslation accepted nl']],
    ['one item to put in order', { ...ordering, items: [item('a', 'Groeten')] }, ['tooFewItems']],
    ['items that read the same', { ...ordering, items: [item('a', 'Groeten'), item('b', 'groeten!')] }, ['sameTextTwice b nl']],
    [
      'a side without a partner',
      { ...matching, left: [matching.left[0], { ...matching.left[1], rightId: 'gone' }] },
      ['noPartner l2'],
    ],
    [
      'one right side',
      { ...matching, left: matching.left.slice(0, 2).map((l) => ({ ...l, rightId: 'x7' })), right: matching.right.slice(2) },
      ['tooFewItems'],
    ],
    ['a gap that is not in the text', { ...gapFill, text: { nl: 'Eerst [1].', en: gapFill.text.en } }, ['gapNotInText 2 nl']],
    [
      'a gap that is in the text twice',
      { ...gapFill, text: { nl: 'Eerst [1], dan [2] en [1].', en: gapFill.text.en } },
      ['gapTwice 1 nl'],
    ],
    [
      'a gap nobody described',
      { ...gapFill, text: { nl: 'Eerst [1], dan [2] en [3].', en: gapFill.text.en } },
      ['unknownGap 3 nl'],
    ],
    [
      'a gap with choices in one language',
      { ...gapFill, gaps: [gapFill.gaps[0], { ...gapFill.gaps[1], distractors: { nl: ['ophangen'], en: [] } }] },
      ['missingTranslation 2 en'],
    ],
    ['no gaps', { ...gapFill, text: { nl: 'Eerst.', en: 'First.' }, gaps: [] }, ['noGap']],
    [
      'a gap without words',
      { ...gapFill, gaps: [gapFill.gaps[0], { ...gapFill.gaps[1], accepted: nothing }] },
      ['missingTranslation 2 nl', 'missingTranslation 2 en'],
    ],
    ['a moment without sound', { ...hotMoment, fragment: { ...hotMoment.fragment, fileId: '' } }, ['missingAudio']],
    ['a moment after the end', { ...hotMoment, targetSeconds: 20.5 }, ['momentOutsideFragment']],
    ['a moment that nobody can hit', { ...hotMoment, toleranceSeconds: 0 }, ['toleranceOutOfRange']],
    [
      'a moment that a deaf colleague cannot read',
      { ...hotMoment, fragment: { ...hotMoment.fragment, transcript: [] } },
      ['emptyTranscript'],
    ],
    ['no rubric', { ...open, rubric: [] }, ['noRubric']],
    ['a criterion without points', { ...open, rubric: [{ ...open.rubric[0], points: 0 }] }, ['pointsOutOfRange']],
  ])('reports %s', (_name, question, expected) => {
    expect(codes(question)).toEqual(expected);
  });

  it('wants no pass mark for an open question in a lesson', () => {
    const step = { kind: 'question', id: 's', title: { nl: 'V', en: 'Q' }, required: true, question: open } as const;
    expect(checkStep({ ...step, passRatio: null }, 'm')).toEqual([]);
    expect(checkStep({ ...step, passRatio: 0.5 }, 'm')).toMatchObject([{ code: 'openNeedsNoPass' }]);
  });
});
