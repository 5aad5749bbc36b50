import { IconX } from '@tabler/icons-react';
import type { QuestionOption } from '@vakwerk/domain/learning/questions/question';
import { useText } from '../../../../lib/i18n';
import { PairField } from '../components/pair-field';
import { placeName } from '../model/problem-place';
import classes from './blocks.module.css';

interface Props {
  readonly name: string;
  readonly option: QuestionOption;
  readonly number: number;
  readonly several: boolean;
  readonly removable: boolean;
  readonly onMark: (correct: boolean) => void;
  readonly onChange: (fields: Partial<QuestionOption>) => void;
  readonly onRemove: () => void;
}

/** One answer: whether it is right, its words, and why. */
export function OptionRow({ name, option, number, several, removable, onMark, onChange, onRemove }: Props) {
  const { t } = useText();
  return (
    <div className={classes.option}>
      <div className={classes.optionHead}>
        <label>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={option.correct}
            onChange={(event) => onMark(event.currentTarget.checked)}
          />
          {t('learning.studio.question.right', { letter: String.fromCharCode(64 + number) })}
        </label>
        {removable && (
          <button
            type="button"
            className={classes.icon}
            aria-label={t('learning.studio.question.removeOption', { letter: String.fromCharCode(64 + number) })}
            onClick={onRemove}
          >
            <IconX size={18} stroke={1.75} aria-hidden="true" />
          </button>
        )}
      </div>
      <PairField
        label={t('learning.studio.question.option', { letter: String.fromCharCode(64 + number) })}
        text={option.text}
        placeOf={(language) => placeName(option.id, 'option', language)}
        onChange={(text) => onChange({ text })}
      />
      <PairField
        label={t('learning.studio.question.feedback')}
        text={option.feedback}
        optional
        placeOf={(language) => placeName(option.id, 'feedback', language)}
        onChange={(feedback) => onChange({ feedback })}
      />
    </div>
  );
}
