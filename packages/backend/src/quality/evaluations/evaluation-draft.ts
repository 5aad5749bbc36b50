import { criteriaInOrder, type ScorecardCriterion, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type Answers, type CriterionAnswer, checkAnswers } from '@vakwerk/domain/quality/scoring/answers';
import { packAnswers, textAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import { z } from 'zod';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import type { FragmentRow } from './evaluation-detail.js';

const DAY_MS = 86_400_000;
const criterionId = z.string().min(1).max(100);

const answer = z.object({
  criterionId,
  optionIds: z.array(z.string().max(100)).max(50).nullish(),
  text: z.string().max(4_000).nullish(),
  notApplicable: z.boolean().default(false),
});

const fragment = z
  .object({
    id: z.uuid(),
    criterionId: criterionId.nullish(),
    startMs: z.int().min(0).max(DAY_MS),
    endMs: z.int().min(0).max(DAY_MS),
    // Two to four words; room for long Dutch ones.
    note: z.string().trim().max(80),
  })
  .refine(({ startMs, endMs }) => endMs >= startMs, 'a fragment ends after it starts');

/** A whole draft as it comes from outside. */
export const draftSchema = z.object({
  evaluationId: z.uuid(),
  expectedVersion: z.int().min(1),
  answers: z.array(answer).max(500),
  notes: z.array(z.object({ criterionId, text: z.string().max(4_000) })).max(500),
  fragments: z.array(fragment).max(100),
  strength: z.string().max(2_000).default(''),
  tip: z.string().max(2_000).default(''),
  highlightFragmentId: z.uuid().nullish(),
  scoringSeconds: z.int().min(0).max(86_400).default(0),
});
export type SaveEvaluationRequest = z.input<typeof draftSchema>;
type Draft = z.output<typeof draftSchema>;

/** A draft in the form it is stored in. */
export interface StoredDraft extends Pick<Draft, 'evaluationId' | 'expectedVersion' | 'strength' | 'tip' | 'scoringSeconds'> {
  readonly answers: readonly number[];
  readonly notes: ReadonlyMap<number, string>;
  readonly fragments: readonly FragmentRow[];
  readonly highlightFragmentId: string | null;
}

/** @throws InvalidInput when something points at a criterion, option or fragment that does not exist */
export function storedDraft(version: ScorecardVersion, draft: Draft): StoredDraft {
  const criteria = criteriaInOrder(version);
  const places = new Map(criteria.map(({ id }, index) => [id, index]));
  const answers = answersFrom(criteria, draft.answers);
  const problems = checkAnswers(version, answers);
  if (problems.length > 0) throw new InvalidInput(problems.map(({ code, criterionId }) => `${criterionId}: ${code}`).join('; '));
  const placeOf = (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new InvalidInput(`${id}: unknownCriterion`);
    return place;
  };
  const written = [
    ...draft.notes.map((note) => [note.criterionId, note.text] as const),
    ...Object.entries(textAnswers(version, answers)),
  ];
  const fragments = draft.fragments.map(({ criterionId: about, ...rest }, index) => ({
    ...rest,
    criterionIndex: about ? placeOf(about) : null,
    number: index + 1,
  }));
  const highlightFragmentId = draft.highlightFragmentId ?? null;
  if (new Set(fragments.map(({ id }) => id)).size < fragments.length) throw new InvalidInput('Two fragments have the same id.');
  if (highlightFragmentId && !fragments.some(({ id }) => id === highlightFragmentId))
    throw new InvalidInput('The highlight is not one of the fragments.');
  return {
    ...draft,
    answers: packAnswers(version, answers),
    notes: new Map(written.flatMap(([id, text]) => (text.trim() === '' ? [] : [[placeOf(id), text] as const]))),
    fragments,
    highlightFragmentId,
  };
}

function answersFrom(criteria: readonly ScorecardCriterion[], given: Draft['answers']): Answers {
  const types = new Map(criteria.map(({ id, type }) => [id, type]));
  return Object.fromEntries(given.map((item) => [item.criterionId, answerFrom(item, types.get(item.criterionId))]));
}

function answerFrom({ optionIds, text, notApplicable }: Draft['answers'][number], type: ScorecardCriterion['type'] | undefined) {
  if (notApplicable) return 'notApplicable';
  const chosen = optionIds ?? [];
  const answer: CriterionAnswer | undefined =
    type === 'text'
      ? { text: text ?? '' }
      : type === 'checklist'
        ? { optionIds: chosen }
        : chosen[0] === undefined
          ? undefined
          : { optionId: chosen[0] };
  if (type !== 'checklist' && chosen.length > 1) throw new InvalidInput('This criterion takes one option.');
  return answer;
}
