import { LANGUAGES } from '../../shared/localized.js';
import { checkFragment } from '../courses/check-fragment.js';
import {
  type CourseProblem,
  type CourseProblemCode,
  halfTranslated,
  missingInLists,
  missingTranslations,
  type ProblemPlace,
} from '../courses/course-problem.js';
import { gapIdsIn } from './gap-text.js';
import { normaliseText } from './normalise-text.js';
import type { GapFillQuestion, HotMomentQuestion, MatchingQuestion, Question, QuestionItem } from './question.js';

interface KeyProblems {
  /** About the question as a whole. */
  readonly holes: CourseProblem[];
  /** About one of its parts, in the order of the parts. */
  readonly parts: CourseProblem[];
}

/** What is wrong with the part that is particular to the kind: what is answered, and what is right. */
export function checkQuestionKey(question: Question, place: ProblemPlace): KeyProblems {
  const found: KeyProblems = { holes: [], parts: [] };
  const hole = (wrong: boolean, code: CourseProblemCode) => wrong && found.holes.push({ code, place });
  const items = (list: readonly QuestionItem[], field: string) => {
    for (const { id, text } of list) found.parts.push(...missingTranslations(text, field, { ...place, optionId: id }));
    found.parts.push(...sameTwice(list, place));
  };
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = question.options.filter((option) => option.correct).length;
      hole(question.options.length < 2, 'tooFewOptions');
      hole(right === 0, 'noCorrectOption');
      hole(question.kind === 'single' && right > 1, 'severalCorrectOptions');
      for (const { id, text, feedback } of question.options) {
        const at = { ...place, optionId: id };
        found.parts.push(...missingTranslations(text, 'option', at), ...halfTranslated(feedback, 'feedback', at));
      }
      found.parts.push(...sameTwice(question.options, place));
      return found;
    }
    case 'trueFalse':
      found.parts.push(...halfTranslated(question.feedbackTrue, 'feedbackTrue', place));
      found.parts.push(...halfTranslated(question.feedbackFalse, 'feedbackFalse', place));
      return found;
    case 'numeric':
      hole(!(question.tolerance >= 0), 'toleranceOutOfRange');
      found.parts.push(...halfTranslated(question.unit, 'unit', place));
      return found;
    case 'shortText':
      found.parts.push(...missingInLists(question.accepted, 'accepted', place));
      return found;
    case 'ordering':
      hole(question.items.length < 2, 'tooFewItems');
      items(question.items, 'item');
      return found;
    case 'matching':
      hole(question.left.length < 2 || question.right.length < 2, 'tooFewItems');
      items(question.left, 'left');
      items(question.right, 'right');
      found.parts.push(...unmatched(question, place));
      return found;
    case 'gapFill':
      found.parts.push(...missingTranslations(question.text, 'text', place), ...checkGaps(question, place));
      hole(question.gaps.length === 0, 'noGap');
      return found;
    case 'hotMoment':
      found.parts.push(...checkFragment(question.fragment, place));
      hole(!(question.toleranceSeconds > 0), 'toleranceOutOfRange');
      hole(!isInside(question), 'momentOutsideFragment');
      return found;
    case 'open':
      hole(question.rubric.length === 0, 'noRubric');
      hole(
        question.rubric.some(({ points }) => !(points > 0)),
        'pointsOutOfRange',
      );
      items(question.rubric, 'criterion');
      found.parts.push(...halfTranslated(question.exampleAnswer, 'exampleAnswer', place));
      return found;
  }
}

const isInside = ({ targetSeconds, fragment }: HotMomentQuestion): boolean =>
  targetSeconds >= 0 && targetSeconds <= fragment.durationSeconds;

/** Two parts that read the same cannot be told apart, so one of them would be wrong by chance. */
function sameTwice(list: readonly QuestionItem[], place: ProblemPlace): readonly CourseProblem[] {
  const seen = { nl: new Set<string>(), en: new Set<string>() };
  return list.flatMap(({ id, text }): CourseProblem[] => {
    const double = LANGUAGES.find((language) => {
      const read = normaliseText(text[language]) || text[language].trim();
      const known = read !== '' && seen[language].has(read);
      seen[language].add(read);
      return known;
    });
    return double ? [{ code: 'sameTextTwice', place: { ...place, optionId: id }, language: double }] : [];
  });
}

function unmatched({ left, right }: MatchingQuestion, place: ProblemPlace): readonly CourseProblem[] {
  const known = new Set(right.map(({ id }) => id));
  return left
    .filter(({ rightId }) => !known.has(rightId))
    .map(({ id }) => ({ code: 'noPartner', place: { ...place, optionId: id } }));
}

function checkGaps({ text, gaps }: GapFillQuestion, place: ProblemPlace): readonly CourseProblem[] {
  const known = new Set(gaps.map(({ id }) => id));
  const problems: CourseProblem[] = [];
  for (const language of LANGUAGES) {
    if (text[language].trim() === '') continue;
    const inText = gapIdsIn(text[language]);
    for (const id of new Set(inText)) {
      const at = { ...place, optionId: id };
      if (!known.has(id)) problems.push({ code: 'unknownGap', place: at, language });
      else if (inText.indexOf(id) !== inText.lastIndexOf(id)) problems.push({ code: 'gapTwice', place: at, language });
    }
    for (const { id } of gaps)
      if (!inText.includes(id)) problems.push({ code: 'gapNotInText', place: { ...place, optionId: id }, language });
  }
  for (const { id, accepted, distractors } of gaps) {
    const at = { ...place, optionId: id };
    problems.push(...missingInLists(accepted, 'accepted', at));
    if (LANGUAGES.some((language) => distractors[language].length > 0))
      problems.push(...missingInLists(distractors, 'distractors', at));
  }
  return problems;
}
