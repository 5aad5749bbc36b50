import { pickLanguage } from '@vakwerk/domain/shared/localized';
import type { Language } from '@vakwerk/i18n/catalogue';

interface Option {
  readonly id: string;
  readonly label: { readonly nl: string; readonly en: string };
}
interface Given {
  readonly optionIds?: readonly string[] | null;
  readonly text?: string | null;
  readonly notApplicable: boolean;
}

/** An answer as people read it; `words` are those for "not applicable" and for an empty checklist. */
export function answerWords(
  options: readonly Option[],
  answer: Given | null | undefined,
  language: Language,
  words: { readonly notApplicable: string; readonly none: string },
): string {
  if (!answer) return words.none;
  if (answer.notApplicable) return words.notApplicable;
  const chosen = options.filter(({ id }) => answer.optionIds?.includes(id)).map(({ label }) => pickLanguage(label, language));
  return answer.text || chosen.join(', ') || words.none;
}
