import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';

/** Names a place on the page: `data-place` of a field. */
export const placeName = (id: string, ...parts: readonly string[]): string => [id, ...parts].join('.');

/** What a problem is about when it names no field of its own. */
const FIELD_OF: Partial<Record<CourseProblem['code'], string>> = {
  missingAltText: 'body',
  missingImage: 'body',
  unsafeLink: 'body',
  missingCaptions: 'captions',
  captionsOutOfOrder: 'captions',
  missingVideo: 'file',
  missingAudio: 'file',
  emptyTranscript: 'transcript',
  transcriptOutOfOrder: 'transcript',
  noSkill: 'skills',
  unknownPrerequisite: 'prerequisites',
  laterPrerequisite: 'prerequisites',
  passRatioOutOfRange: 'pass',
  tooFewOptions: 'options',
  noCorrectOption: 'options',
  severalCorrectOptions: 'options',
  noRequiredStep: 'title',
  missingDialogue: 'dialogue',
  missingPackage: 'package',
  minutesOutOfRange: 'minutes',
  emptyQuiz: 'questions',
  emptyDraw: 'questions',
  drawFromEverything: 'questions',
  tooFewToDraw: 'questions',
  noAttempts: 'tries',
  noTime: 'time',
  noGrace: 'grace',
  closesBeforeItOpens: 'closes',
};

/** Where a problem is repaired: what has to be open, and the places to look for, the best first. */
export function placesOf({ code, place, field, language }: CourseProblem): {
  readonly openId: string | null;
  readonly places: readonly string[];
} {
  const openId = place.stepId ?? place.moduleId ?? null;
  const id = openId ?? 'course';
  const owner = place.optionId ?? id;
  const name = field ?? FIELD_OF[code] ?? 'title';
  const lang = language ?? 'nl';
  return {
    openId,
    places: [
      // A question of a quiz is written in the bank; here is where it stands in the quiz.
      ...(place.questionId === undefined ? [] : [placeName(place.questionId, 'question')]),
      placeName(owner, name, lang),
      placeName(owner, name),
      placeName(owner, 'text', lang),
      placeName(id, name, lang),
      placeName(id, name),
      // The key of a question is one place: what is wrong in it stands there.
      ...(place.stepId === undefined ? [] : [placeName(id, 'options')]),
      placeName(id, 'title', 'nl'),
    ],
  };
}

/** Problems by the module or step they are in; `course` for those of the course itself. */
export function problemsById(problems: readonly CourseProblem[]): ReadonlyMap<string, readonly CourseProblem[]> {
  const found = new Map<string, CourseProblem[]>();
  for (const problem of problems) {
    const id = problem.place.stepId ?? problem.place.moduleId ?? 'course';
    found.set(id, [...(found.get(id) ?? []), problem]);
  }
  return found;
}
