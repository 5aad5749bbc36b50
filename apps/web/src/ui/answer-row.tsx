import { IconCheck, IconRotateClockwise } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useText } from '../lib/i18n';
import classes from './answer-row.module.css';

export interface Answer<Id extends string> {
  readonly id: Id;
  readonly text: string;
}
interface Props<Id extends string> {
  readonly label: string;
  readonly answers: readonly Answer<Id>[];
  /** One id, or with `several` any number. */
  readonly chosen: readonly Id[];
  readonly onChoose: (id: Id) => void;
  /** Checkboxes instead of radios; choosing again takes it back. */
  readonly several?: boolean;
  /** After checking: which answers were right. The chosen wrong one turns amber, never red. */
  readonly checked?: readonly Id[] | null;
  /** To look at: nothing can be chosen. */
  readonly readOnly?: boolean;
}

/** Answers as native radios or checkboxes, so arrows and Space work; A–D and 1–9 are offered by the page through the shortcut registry. */
export function AnswerRows<Id extends string>({
  label,
  answers,
  chosen,
  onChoose,
  several = false,
  checked = null,
  readOnly = checked !== null,
}: Props<Id>) {
  const name = useId();
  return (
    <fieldset className={classes.answers}>
      <legend>{label}</legend>
      {answers.map(({ id, text }, index) => {
        const outcome = outcomeOf(id, chosen, checked);
        return (
          <label key={id} className={classes.answer} data-chosen={chosen.includes(id) || undefined} data-outcome={outcome}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(id)}
              disabled={readOnly && !chosen.includes(id)}
              onChange={() => readOnly || onChoose(id)}
            />
            <span className={classes.key} aria-hidden="true">
              {String.fromCharCode(65 + index)}
            </span>
            <span className={classes.text}>{text}</span>
            <Slot outcome={outcome} />
          </label>
        );
      })}
    </fieldset>
  );
}

type Outcome = 'right' | 'wrong' | 'off' | undefined;
function outcomeOf(id: string, chosen: readonly string[], checked: readonly string[] | null): Outcome {
  if (!checked) return undefined;
  if (checked.includes(id)) return 'right';
  return chosen.includes(id) ? 'wrong' : 'off';
}

/** Kept empty before checking, so that nothing moves. */
function Slot({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t } = useText();
  if (outcome === 'right') return <IconCheck size={24} role="img" aria-label={t('common.answer.right')} />;
  if (outcome === 'wrong') return <IconRotateClockwise size={24} role="img" aria-label={t('common.answer.wrong')} />;
  return <span />;
}
