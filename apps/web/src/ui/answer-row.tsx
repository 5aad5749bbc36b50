import { IconCheck, IconRotateClockwise } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useText } from '../lib/i18n';
import classes from './answer-row.module.css';

export interface Answer<Id extends string> {
  readonly id: Id;
  readonly text: string;
}
interface Props<Id extends string> {
  readonly label: string;
  readonly answers: readonly Answer<Id>[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
  /** After checking: which answers were right. The chosen wrong one turns amber, never red. */
  readonly checked?: readonly Id[] | null;
}

/** Answers as one radio group: arrows move, A–D and 1–9 are offered by the page through the shortcut registry. */
export function AnswerRows<Id extends string>({ label, answers, chosen, onChoose, checked = null }: Props<Id>) {
  const group = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step || checked) return;
    event.preventDefault();
    const next = answers[(index + step + answers.length) % answers.length];
    if (!next) return;
    onChoose(next.id);
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[answers.indexOf(next)]?.focus();
  };
  return (
    <div ref={group} role="radiogroup" aria-label={label} aria-readonly={checked ? true : undefined} className={classes.answers}>
      {answers.map(({ id, text }, index) => {
        const outcome = outcomeOf(id, chosen, checked);
        const tabbable = chosen ? id === chosen : index === 0;
        return (
          <button
            type="button"
            key={id}
            role="radio"
            aria-checked={id === chosen}
            tabIndex={tabbable ? 0 : -1}
            className={classes.answer}
            data-outcome={outcome}
            onClick={() => !checked && onChoose(id)}
            onKeyDown={(event) => move(event, index)}
          >
            <span className={classes.key} aria-hidden="true">
              {String.fromCharCode(65 + index)}
            </span>
            <span className={classes.text}>{text}</span>
            <Slot outcome={outcome} />
          </button>
        );
      })}
    </div>
  );
}

type Outcome = 'right' | 'wrong' | 'off' | undefined;
function outcomeOf(id: string, chosen: string | null, checked: readonly string[] | null): Outcome {
  if (!checked) return undefined;
  if (checked.includes(id)) return 'right';
  return id === chosen ? 'wrong' : 'off';
}

/** Kept empty before checking, so that nothing moves. */
function Slot({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t } = useText();
  if (outcome === 'right') return <IconCheck size={24} role="img" aria-label={t('common.answer.right')} />;
  if (outcome === 'wrong') return <IconRotateClockwise size={24} role="img" aria-label={t('common.answer.wrong')} />;
  return <span />;
}
