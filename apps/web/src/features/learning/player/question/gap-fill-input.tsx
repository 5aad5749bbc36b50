import type { AnswerOf } from '@vakwerk/domain/learning/questions/answer';
import type { AskedGap, AskedOf } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { gapIdsIn, gapTextParts } from '@vakwerk/domain/learning/questions/gap-text';
import { useText } from '../../../../lib/i18n';
import classes from './gap-fill-input.module.css';
import shared from './inputs.module.css';
import { OutcomeMark } from './outcome-mark';
import type { InputProps } from './question-props';

type Props = InputProps<AskedOf<'gapFill'>, AnswerOf<'gapFill'>, Extract<Correction, { kind: 'gapFill' }>>;

/** A text with fields in it: typed, or chosen from a list. */
export function GapFillInput({ question, value, onChange, locked, correction }: Props) {
  const { t, language } = useText();
  const text = question.text[language];
  const order = gapIdsIn(text);
  const filled = new Map(value?.gaps.map((gap) => [gap.gapId, gap.text]));
  const fill = (gapId: string, words: string) => {
    const next = new Map(filled).set(gapId, words);
    const gaps = question.gaps.flatMap(({ id }) => (next.get(id) ? [{ gapId: id, text: next.get(id) as string }] : []));
    onChange(gaps.length > 0 ? { kind: 'gapFill', gaps } : null);
  };
  const parts = gapTextParts(text);
  return (
    <>
      <p className={shared.hint}>{t('learning.answer.gapHint')}</p>
      <p className={classes.text}>
        {parts.map((part, index) => {
          if (part.kind === 'text') return part.text;
          const gap = question.gaps.find(({ id }) => id === part.gapId);
          if (!gap) return null;
          const right = correction?.gaps.find(({ gapId }) => gapId === gap.id)?.right;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
            <span key={index} className={classes.gap} data-right={right}>
              <GapField
                gap={gap}
                label={t('learning.answer.gap', { number: order.indexOf(gap.id) + 1, total: order.length })}
                words={filled.get(gap.id) ?? ''}
                onFill={(words) => fill(gap.id, words)}
                locked={locked}
              />
              {right !== undefined && <OutcomeMark right={right} />}
            </span>
          );
        })}
      </p>
    </>
  );
}

interface GapFieldProps {
  readonly gap: AskedGap;
  readonly label: string;
  readonly words: string;
  readonly onFill: (words: string) => void;
  readonly locked: boolean;
}

function GapField({ gap, label, words, onFill, locked }: GapFieldProps) {
  const { t, language } = useText();
  const choices = gap.choices?.[language];
  if (!choices)
    return (
      <input
        className={classes.field}
        aria-label={label}
        autoComplete="off"
        maxLength={200}
        size={Math.max(10, words.length + 1)}
        value={words}
        readOnly={locked}
        onChange={({ currentTarget }) => onFill(currentTarget.value)}
      />
    );
  return (
    <select
      className={classes.field}
      aria-label={label}
      value={words}
      disabled={locked}
      onChange={({ currentTarget }) => onFill(currentTarget.value)}
    >
      <option value="">{t('learning.answer.chooseGap')}</option>
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}
