import { QUESTION_KINDS, type QuestionKind } from '@vakwerk/domain/learning/questions/question';
import { QUESTION_STATUSES, type QuestionStatus } from '@vakwerk/domain/learning/questions/question-state';
import { LANGUAGES, type Language } from '@vakwerk/domain/shared/localized';
import { among, text } from '../../../lib/search-words';

export const SORTS = ['newest', 'oldest', 'prompt'] as const;

/** What the list shows, as it stands in the address; `question`: which one is open. */
export interface BankSearch {
  readonly q?: string | undefined;
  readonly kind?: QuestionKind | undefined;
  readonly skill?: string | undefined;
  readonly tag?: string | undefined;
  readonly status?: QuestionStatus | undefined;
  readonly missing?: Language | undefined;
  readonly order?: (typeof SORTS)[number] | undefined;
  readonly question?: string | undefined;
}

/** Only what is known comes through, so a link of others can do no harm. */
export const readBankSearch = (given: Record<string, unknown>): BankSearch => ({
  q: text(given.q),
  kind: among(QUESTION_KINDS, given.kind),
  skill: text(given.skill),
  tag: text(given.tag),
  status: among(QUESTION_STATUSES, given.status),
  missing: among(LANGUAGES, given.missing),
  order: among(SORTS, given.order),
  question: text(given.question),
});

/** Whether something is filtered, for who finds nothing. */
export const isFiltered = ({ q, kind, skill, tag, status, missing }: BankSearch): boolean =>
  [q, kind, skill, tag, status, missing].some((each) => each !== undefined);
