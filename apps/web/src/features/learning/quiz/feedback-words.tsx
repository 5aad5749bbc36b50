import { feedbackOf } from '@vakwerk/domain/learning/questions/correction';
import { useText } from '../../../lib/i18n';
import { QuestionReasons } from '../player/question/question-reasons';
import type { AttemptQuestion } from './attempt-query';

const NOTHING = { nl: '', en: '' };

/** Why, as far as it may be seen: with the key in words when that may be told, else only what the server sends. */
export function FeedbackWords({ feedback }: { readonly feedback: NonNullable<AttemptQuestion['feedback']> }) {
  const { language } = useText();
  const { correction, reasons, outcome } = feedback;
  if (!correction) return reasons.map((reason) => <p key={reason[language]}>{reason[language]}</p>);
  const explanation = reasons.length > feedbackOf(correction).length ? reasons.at(-1) : undefined;
  return <QuestionReasons correction={correction} right={outcome === 'right'} explanation={explanation ?? NOTHING} />;
}
