import { type Correction, feedbackOf } from '@vakwerk/domain/learning/questions/correction';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../../lib/i18n';
import { decimalsOf, plainNumber } from './say-number';

interface Props {
  readonly correction: Correction;
  readonly right: boolean;
  /** Whatever the answer was; may be empty. */
  readonly explanation: LocalizedText;
}

/** Why, in sentences: the key where the question itself cannot show it, what belongs to the answer, and what holds for everybody. */
export function QuestionReasons({ correction, right, explanation }: Props) {
  const { language } = useText();
  const key = useKeyInWords(correction);
  const reasons = [
    ...(right && correction.kind !== 'open' ? [] : key),
    ...[...feedbackOf(correction), explanation].map((text) => text[language]),
  ];
  return reasons.filter((reason) => reason.trim() !== '').map((reason) => <p key={reason}>{reason}</p>);
}

function useKeyInWords(correction: Correction): readonly string[] {
  const { t, language, number } = useText();
  const rightIs = (answer: string) => [t('learning.answer.rightIs', { answer })];
  switch (correction.kind) {
    case 'trueFalse':
      return rightIs(t(correction.correct ? 'learning.answer.true' : 'learning.answer.false').toLowerCase());
    case 'numeric': {
      const { value, tolerance, unit } = correction;
      const say = (each: number) => number(each, decimalsOf(plainNumber(each)));
      const range = { from: say(value - tolerance), to: say(value + tolerance) };
      const words = tolerance === 0 ? say(value) : t('learning.answer.aboutNumber', range);
      return rightIs(`${words} ${unit[language]}`.trim());
    }
    case 'shortText':
      return rightIs(correction.accepted[language][0] ?? '');
    case 'gapFill': {
      const missed = correction.gaps.filter(({ right }) => !right).map(({ accepted }) => accepted[language][0] ?? '');
      return missed.length > 0 ? rightIs(missed.join(' · ')) : [];
    }
    case 'hotMoment':
      return [t('learning.answer.rightMoment', { time: formatTimecode(correction.targetSeconds * 1000) })];
    case 'open': {
      const example = correction.exampleAnswer[language];
      return example.trim() === '' ? [] : [`${t('learning.answer.example')}: ${example}`];
    }
    default:
      return [];
  }
}
