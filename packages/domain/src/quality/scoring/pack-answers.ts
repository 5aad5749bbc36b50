import { criteriaInOrder, type ScorecardCriterion, type ScorecardVersion } from '../scorecards/scorecard.js';
import { type Answers, type CriterionAnswer, chosenOptionIds } from './answers.js';

/** A text criterion's text is kept beside the packed answers; its place in the array only says that there is one. */
const TEXT_PRESENT = 0;
export const UNANSWERED = -1;
export const NOT_APPLICABLE = -2;

/**
 * Answers as one small integer per criterion, in the version's criterion order, for a `smallint[]` column: −1 unanswered, −2 not
 * applicable, ≥ 0 the index of the option; a checklist is a bitmask of option indexes (bit 0 = first option, at most 15 options).
 */
export function packAnswers(version: ScorecardVersion, answers: Answers): number[] {
  return criteriaInOrder(version).map((criterion) => pack(criterion, answers[criterion.id]));
}

/** The texts that packing leaves out, by criterion id. */
export function textAnswers(version: ScorecardVersion, answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    criteriaInOrder(version).flatMap(({ id, type }) => {
      const answer = answers[id];
      return type === 'text' && typeof answer === 'object' && 'text' in answer ? [[id, answer.text]] : [];
    }),
  );
}

/**
 * The answers behind packed values. Values that fit no option, or are missing because the array is too short, come back as
 * unanswered.
 */
export function unpackAnswers(
  version: ScorecardVersion,
  packed: readonly number[],
  texts: Readonly<Record<string, string | undefined>> = {},
): Answers {
  return Object.fromEntries(
    criteriaInOrder(version).flatMap((criterion, index) => {
      const answer = unpackAnswer(criterion, packed[index] ?? UNANSWERED, texts[criterion.id]);
      return answer === undefined ? [] : [[criterion.id, answer]];
    }),
  );
}

function pack(criterion: ScorecardCriterion, answer: CriterionAnswer | undefined): number {
  if (answer === 'notApplicable') return NOT_APPLICABLE;
  if (criterion.type === 'text') return answer && 'text' in answer ? TEXT_PRESENT : UNANSWERED;
  const chosen = chosenOptionIds(criterion, answer);
  if (chosen === null) return UNANSWERED;
  const indexes = criterion.options.flatMap((option, index) => (chosen.includes(option.id) ? [index] : []));
  return criterion.type === 'checklist' ? indexes.reduce((mask, index) => mask | (1 << index), 0) : (indexes[0] ?? UNANSWERED);
}

/** One of them. */
export function unpackAnswer(
  criterion: ScorecardCriterion,
  value: number,
  text: string | undefined,
): CriterionAnswer | undefined {
  if (value === NOT_APPLICABLE) return 'notApplicable';
  if (criterion.type === 'text') return value === TEXT_PRESENT && text !== undefined ? { text } : undefined;
  if (value < 0) return undefined;
  if (criterion.type === 'checklist') {
    return { optionIds: criterion.options.filter((_, index) => value & (1 << index)).map((option) => option.id) };
  }
  const option = criterion.options[value];
  return option && { optionId: option.id };
}
