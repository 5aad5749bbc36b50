import { LANGUAGES, type LocalizedText } from '../../shared/localized.js';

/** What a comment template can fill in; written as `{agent}`, `{criterion}` and `{date}`. */
export const COMMENT_VARIABLES = ['agent', 'criterion', 'date'] as const;
export type CommentVariable = (typeof COMMENT_VARIABLES)[number];

export interface RenderedComment {
  readonly text: string;
  /** Names no template can use, as written, each once. They stay in the text, where the evaluator sees them. */
  readonly unknownVariables: readonly string[];
}

const VARIABLE = /\{\s*([\p{L}\p{N}_.-]+)\s*\}/gu;

/** Fills a template: the agent's first name, the criterion's text and the date as the reader writes it. Values are never filled in again. */
export function renderCommentTemplate(template: string, values: Readonly<Record<CommentVariable, string>>): RenderedComment {
  const text = template.replace(VARIABLE, (written, name: string) => (isVariable(name) ? values[name] : written));
  return { text, unknownVariables: unknownVariables(template) };
}

/** Unknown variables per language: what saving a template refuses. */
export function checkCommentTemplate(
  text: LocalizedText,
): readonly { readonly language: 'nl' | 'en'; readonly variable: string }[] {
  return LANGUAGES.flatMap((language) => unknownVariables(text[language]).map((variable) => ({ language, variable })));
}

function unknownVariables(template: string): readonly string[] {
  const names = [...template.matchAll(VARIABLE)].flatMap(([, name]) => name ?? []);
  return [...new Set(names)].filter((name) => !isVariable(name));
}

function isVariable(name: string): name is CommentVariable {
  return COMMENT_VARIABLES.some((known) => known === name);
}
