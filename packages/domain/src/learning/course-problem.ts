import { LANGUAGES, type Language, type LocalizedText, missingLanguages } from '../shared/localized.js';

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
  'emptyTranscript',
  'transcriptOutOfOrder',
  'tooFewOptions',
  'noCorrectOption',
  'severalCorrectOptions',
  'passRatioOutOfRange',
] as const;

/** One thing that stops publishing, with the place to repair it; the sentence for people is in the catalogue. */
export interface CourseProblem {
  readonly code: (typeof COURSE_PROBLEMS)[number];
  readonly place: ProblemPlace;
  /** Which text, for a missing translation. */
  readonly field?: string;
  readonly language?: Language;
}

export interface ProblemPlace {
  readonly moduleId?: string;
  readonly stepId?: string;
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
