import type { Answer, AnswerKind, AnswerOf } from '@vakwerk/domain/learning/questions/answer';
import type { AskedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { lazy, Suspense } from 'react';
import { LoadingRows } from '../../../ui/loading-rows';
import { ChoiceInput } from './question/choice-input';
import type { QuestionResult } from './question/question-props';

// What most questions do not need is loaded when one does.
const NumericInput = lazy(async () => ({ default: (await import('./question/numeric-input')).NumericInput }));
const ShortTextInput = lazy(async () => ({ default: (await import('./question/short-text-input')).ShortTextInput }));
const OrderingInput = lazy(async () => ({ default: (await import('./question/ordering-input')).OrderingInput }));
const MatchingInput = lazy(async () => ({ default: (await import('./question/matching-input')).MatchingInput }));
const GapFillInput = lazy(async () => ({ default: (await import('./question/gap-fill-input')).GapFillInput }));
const HotMomentInput = lazy(async () => ({ default: (await import('./question/hot-moment-input')).HotMomentInput }));
const OpenInput = lazy(async () => ({ default: (await import('./question/open-input')).OpenInput }));

export interface QuestionViewProps {
  readonly question: AskedQuestion;
  /** Null: nothing answered yet. An answer of another kind is not shown. */
  readonly value: Answer | null;
  readonly onChange: (value: Answer | null) => void;
  readonly disabled?: boolean;
  /** After the check: marks what was right in the place where it was answered. The question can then not be changed. */
  readonly result?: QuestionResult | null;
  /** A–D, 1–9 and M answer. Off for a preview or a second question on the page. */
  readonly keys?: boolean;
}

/**
 * A question of any kind to answer, by touch, mouse or keys. The prompt is for the page: it is the heading, and the name of the group
 * here. How sure somebody is, the check and the reasons stand around it: `CertaintyControl`, and `QuestionReasons` in a sheet.
 */
export function QuestionView({ question, value, onChange, disabled = false, result = null, keys = true }: QuestionViewProps) {
  const locked = disabled || result !== null;
  const shared = { onChange, locked, keys: keys && !locked };
  const given = <Kind extends AnswerKind>(kind: Kind) => (value?.kind === kind ? (value as AnswerOf<Kind>) : null);
  const right = <Kind extends Correction['kind']>(kind: Kind) => {
    const correction = result?.correction;
    return correction?.kind === kind ? (correction as Extract<Correction, { kind: Kind }>) : null;
  };
  const input = () => {
    switch (question.kind) {
      case 'single':
      case 'multiple':
      case 'trueFalse':
        return <ChoiceInput question={question} value={value} correction={result?.correction ?? null} {...shared} />;
      case 'numeric':
        return <NumericInput question={question} value={given('numeric')} correction={right('numeric')} {...shared} />;
      case 'shortText':
        return <ShortTextInput question={question} value={given('shortText')} correction={right('shortText')} {...shared} />;
      case 'ordering':
        return <OrderingInput question={question} value={given('ordering')} correction={right('ordering')} {...shared} />;
      case 'matching':
        return <MatchingInput question={question} value={given('matching')} correction={right('matching')} {...shared} />;
      case 'gapFill':
        return <GapFillInput question={question} value={given('gapFill')} correction={right('gapFill')} {...shared} />;
      case 'hotMoment':
        return <HotMomentInput question={question} value={given('hotMoment')} correction={right('hotMoment')} {...shared} />;
      case 'open':
        return <OpenInput question={question} value={given('open')} correction={right('open')} {...shared} />;
    }
  };
  return <Suspense fallback={<LoadingRows count={3} />}>{input()}</Suspense>;
}
