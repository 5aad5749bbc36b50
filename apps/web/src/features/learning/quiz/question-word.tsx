import { useText } from '../../../lib/i18n';
import type { ShownQuestion } from './use-attempt';

const OUTCOMES = {
  right: 'learning.quiz.right',
  partlyRight: 'learning.quiz.partlyRight',
  wrong: 'learning.quiz.notYet',
  awaiting: 'learning.quiz.awaiting',
  notAnswered: 'learning.quiz.open',
} as const;

/** How a question stands, in one word: what was told about it, or whether it is answered. */
export function QuestionWord({ question }: { readonly question: Pick<ShownQuestion, 'answered' | 'feedback'> }) {
  const { t } = useText();
  const outcome = question.feedback?.outcome;
  if (outcome) return t(OUTCOMES[outcome]);
  return t(question.answered ? 'learning.quiz.answered' : 'learning.quiz.open');
}
