import type { Question } from '@vakwerk/domain/learning/questions/question';
import { useText } from '../../../../lib/i18n';
import { ChoiceSegments } from '../../../../ui/choice-segments';
import { AcceptedPair } from './accepted-pair';
import { ChoiceEditor } from './choice-editor';
import classes from './editor.module.css';
import { GapEditor } from './gap-editor';
import { LanguagePair } from './language-pair';
import { MatchingEditor } from './matching-editor';
import { MomentEditor } from './moment-editor';
import { NumberField } from './number-field';
import { OpenEditor } from './open-editor';
import { OrderingEditor } from './ordering-editor';

/** What is answered and what is right, per kind. */
export function KeyEditor({
  question,
  onChange,
}: {
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}) {
  const { t } = useText();
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <ChoiceEditor question={question} onChange={onChange} />;
    case 'trueFalse':
      return (
        <>
          <ChoiceSegments
            label={t('learning.bank.truth')}
            choices={[
              { id: 'true', label: t('learning.answer.true') },
              { id: 'false', label: t('learning.answer.false') },
            ]}
            chosen={question.correct ? 'true' : 'false'}
            onChoose={(id) => onChange({ ...question, correct: id === 'true' })}
          />
          <LanguagePair
            label={t('learning.bank.feedbackTrue')}
            text={question.feedbackTrue}
            optional
            onChange={(feedbackTrue) => onChange({ ...question, feedbackTrue })}
          />
          <LanguagePair
            label={t('learning.bank.feedbackFalse')}
            text={question.feedbackFalse}
            optional
            onChange={(feedbackFalse) => onChange({ ...question, feedbackFalse })}
          />
        </>
      );
    case 'numeric':
      return (
        <>
          <div className={classes.numbers}>
            <NumberField
              label={t('learning.bank.value')}
              value={question.value}
              onChange={(value) => onChange({ ...question, value })}
            />
            <NumberField
              label={t('learning.bank.tolerance')}
              value={question.tolerance}
              onChange={(tolerance) => onChange({ ...question, tolerance })}
            />
          </div>
          <LanguagePair
            label={t('learning.bank.unit')}
            text={question.unit}
            optional
            onChange={(unit) => onChange({ ...question, unit })}
          />
        </>
      );
    case 'shortText':
      return (
        <AcceptedPair
          label={t('learning.bank.accepted')}
          texts={question.accepted}
          onChange={(accepted) => onChange({ ...question, accepted })}
        />
      );
    case 'ordering':
      return <OrderingEditor question={question} onChange={onChange} />;
    case 'matching':
      return <MatchingEditor question={question} onChange={onChange} />;
    case 'gapFill':
      return <GapEditor question={question} onChange={onChange} />;
    case 'hotMoment':
      return <MomentEditor question={question} onChange={onChange} />;
    case 'open':
      return <OpenEditor question={question} onChange={onChange} />;
  }
}
