import { LANGUAGES, type Language, type LocalizedText, missingLanguages } from '../../shared/localized.js';

export const COURSE_PROBLEMS = [
  'noModules',
  'noRequiredModule',
  'emptyModule',
  'noRequiredStep',
  'noSkill',
  'unknownPrerequisite',
  'laterPrerequisite',
  'duplicateId',
  'missingTranslation',
  'missingAltText',
  'missingImage',
  'missingAudio',
  'missingVideo',
  'missingCaptions',
  'captionsOutOfOrder',
  'unsafeLink',
  'emptyTranscript',
  'transcriptOutOfOrder',
  'tooFewOptions',
  'noCorrectOption',
  'severalCorrectOptions',
  'passRatioOutOfRange',
  'missingDialogue',
  'missingPackage',
  'minutesOutOfRange',
  'openNeedsNoPass',
  'sameTextTwice',
  'toleranceOutOfRange',
  'tooFewItems',
  'noPartner',
  'noGap',
  'unknownGap',
  'gapTwice',
  'gapNotInText',
  'momentOutsideFragment',
  'noRubric',
  'pointsOutOfRange',
  'emptyQuiz',
  'emptyDraw',
  'drawFromEverything',
  'tooFewToDraw',
  'noAttempts',
  'noTime',
  'noGrace',
  'closesBeforeItOpens',
] as const;
export type CourseProblemCode = (typeof COURSE_PROBLEMS)[number];

/** One thing that stops publishing, with the place to repair it; the sentence for people is in the catalogue. */
export interface CourseProblem {
  readonly code: CourseProblemCode;
  readonly place: ProblemPlace;
  /** Which text, for a missing translation. */
  readonly field?: string;
  readonly language?: Language;
}

export interface ProblemPlace {
  readonly moduleId?: string;
  readonly stepId?: string;
  /** A question of a quiz. */
  readonly questionId?: string;
  /** An option, an item, a side of a pair, a gap or a criterion of a rubric. */
  readonly optionId?: string;
}

/** A problem per language in which a needed text is empty. */
export function missingTranslations(text: LocalizedText, field: string, place: ProblemPlace): readonly CourseProblem[] {
  return missingLanguages(text).map((language) => ({ code: 'missingTranslation', place, field, language }));
}

/** Text that may be left out, but not in one language only. */
export function halfTranslated(text: LocalizedText, field: string, place: ProblemPlace): readonly CourseProblem[] {
  return missingLanguages(text).length === LANGUAGES.length ? [] : missingTranslations(text, field, place);
}

/** A problem per language in which a list that needs a text has none. */
export function missingInLists(
  lists: Readonly<Record<Language, readonly string[]>>,
  field: string,
  place: ProblemPlace,
): readonly CourseProblem[] {
  const first = (language: Language) => lists[language].find((text) => text.trim() !== '') ?? '';
  return missingTranslations({ nl: first('nl'), en: first('en') }, field, place);
}
