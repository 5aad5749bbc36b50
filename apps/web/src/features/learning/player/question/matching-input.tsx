import { IconX } from '@tabler/icons-react';
import type { AnswerOf } from '@vakwerk/domain/learning/questions/answer';
import type { AskedOf } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import shared from './inputs.module.css';
import classes from './matching-input.module.css';
import { OutcomeMark } from './outcome-mark';
import type { InputProps } from './question-props';
import { useDragTo } from './use-drag-to';
import { useLetterKeys } from './use-letter-keys';

type Props = InputProps<AskedOf<'matching'>, AnswerOf<'matching'>, Extract<Correction, { kind: 'matching' }>>;

/**
 * Lines and what belongs to them. One line is open at a time; pressing a choice (or its letter) puts it there and opens the next line.
 * A choice can also be dragged to any line.
 */
export function MatchingInput({ question, value, onChange, locked, correction, keys }: Props) {
  const { t, language } = useText();
  const [opened, open] = useState<string | null>(null);
  const [said, say] = useState('');
  const partner = new Map(value?.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
  const words = new Map([...question.left, ...question.right].map((item) => [item.id, item.text[language]]));
  const current = locked ? null : (opened ?? question.left.find(({ id }) => !partner.has(id))?.id ?? null);
  const match = (leftId: string, rightId: string | null) => {
    if (locked) return;
    const next = new Map(partner);
    if (rightId === null) next.delete(leftId);
    else next.set(leftId, rightId);
    const pairs = question.left.flatMap(({ id }) => (next.has(id) ? [{ leftId: id, rightId: next.get(id) as string }] : []));
    onChange(pairs.length > 0 ? { kind: 'matching', pairs } : null);
    open(rightId === null ? leftId : null);
    if (rightId !== null) say(t('learning.answer.matched', { left: words.get(leftId) ?? '', right: words.get(rightId) ?? '' }));
  };
  const choose = (rightId: string) => {
    const line = current ?? question.left[0]?.id;
    if (line) match(line, rightId);
  };
  const drag = useDragTo({ onDrop: (rightId, leftId) => match(leftId, rightId) });
  useLetterKeys(
    question.right.map(({ id }) => id),
    choose,
    keys,
  );
  return (
    <>
      <p className={shared.hint}>{t('learning.answer.matchHint')}</p>
      <ul className={classes.lines} aria-label={question.prompt[language]}>
        {question.left.map(({ id }) => {
          const left = words.get(id) ?? '';
          const rightId = partner.get(id);
          const right = rightId === undefined ? null : (words.get(rightId) ?? '');
          const judged = correction?.pairs.find(({ leftId }) => leftId === id);
          return (
            <li
              key={id}
              className={classes.line}
              data-over={drag.over === id || undefined}
              data-drop={id}
              data-right={judged?.matched}
            >
              <span className={classes.left}>{left}</span>
              <span className={classes.place}>
                <button
                  type="button"
                  className={classes.slot}
                  data-filled={right !== null || undefined}
                  data-open={current === id || undefined}
                  aria-pressed={current === id}
                  aria-label={t('learning.answer.slot', { left, right: right ?? t('learning.answer.nothingYet') })}
                  aria-disabled={locked}
                  onClick={() => locked || open(id)}
                >
                  {right ?? t('learning.answer.nothingYet')}
                </button>
                {right !== null && !locked && (
                  <button
                    type="button"
                    className={classes.clear}
                    aria-label={t('learning.answer.clear', { right })}
                    onClick={() => match(id, null)}
                  >
                    <IconX size={20} aria-hidden="true" />
                  </button>
                )}
                {judged && <OutcomeMark right={judged.matched} />}
              </span>
              {judged && !judged.matched && (
                <span className={classes.key}>{t('learning.answer.rightIs', { answer: words.get(judged.rightId) ?? '' })}</span>
              )}
            </li>
          );
        })}
      </ul>
      {!locked && (
        <fieldset className={classes.choices}>
          <legend>{t('learning.answer.matchFor', { left: words.get(current ?? question.left[0]?.id ?? '') ?? '' })}</legend>
          {question.right.map(({ id, text }, index) => (
            <button
              key={id}
              type="button"
              className={classes.choice}
              data-used={[...partner.values()].includes(id) || undefined}
              data-dragged={drag.dragged === id || undefined}
              style={drag.dragged === id && drag.shift ? { translate: `${drag.shift.x}px ${drag.shift.y}px` } : undefined}
              onClick={() => choose(id)}
              {...drag.handleFor(id)}
            >
              <span className={classes.letter} aria-hidden="true">
                {String.fromCharCode(65 + index)}
              </span>
              {text[language]}
            </button>
          ))}
        </fieldset>
      )}
      <p role="status" className={shared.said}>
        {said}
      </p>
    </>
  );
}
