import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import type { AnswerOf } from '@vakwerk/domain/learning/questions/answer';
import type { AskedOf } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import shared from './inputs.module.css';
import classes from './ordering-input.module.css';
import { OutcomeMark } from './outcome-mark';
import type { InputProps } from './question-props';
import { useDragTo } from './use-drag-to';

type Props = InputProps<AskedOf<'ordering'>, AnswerOf<'ordering'>, Extract<Correction, { kind: 'ordering' }>>;

/** Items to put in order: drag one by its grip, or press its arrows. Until one has moved nothing is answered. */
export function OrderingInput({ question, value, onChange, locked, correction }: Props) {
  const { t, language } = useText();
  const [said, say] = useState('');
  const known = new Map(question.items.map((item) => [item.id, item.text[language]]));
  const order = value?.itemIds.every((id) => known.has(id)) ? value.itemIds : question.items.map(({ id }) => id);
  const place = (id: string, to: number) => {
    const rest = order.filter((each) => each !== id);
    const at = Math.min(Math.max(0, to), rest.length);
    if (locked || order.indexOf(id) === at) return;
    onChange({ kind: 'ordering', itemIds: [...rest.slice(0, at), id, ...rest.slice(at)] });
    say(t('learning.answer.movedTo', { item: known.get(id) ?? '', place: at + 1, total: order.length }));
  };
  const drag = useDragTo({ onOver: (id, drop) => place(id, Number(drop)) });
  return (
    <>
      <p className={shared.hint}>{t('learning.answer.orderHint')}</p>
      <ol className={classes.items} aria-label={question.prompt[language]}>
        {order.map((id, index) => {
          const item = known.get(id) ?? '';
          const placed = correction?.items[index]?.id === id;
          return (
            <li
              key={id}
              className={classes.item}
              data-drop={index}
              data-dragged={drag.dragged === id || undefined}
              data-placed={correction ? placed : undefined}
            >
              {locked ? (
                <span className={classes.number} aria-hidden="true">
                  {index + 1}
                </span>
              ) : (
                <span className={classes.grip} title={t('learning.answer.drag', { item })} {...drag.handleFor(id)}>
                  <IconGripVertical size={20} aria-hidden="true" />
                  <span aria-hidden="true">{index + 1}</span>
                </span>
              )}
              <span className={classes.text}>{item}</span>
              {correction && <OutcomeMark right={placed} />}
              {!locked && (
                <span className={classes.moves}>
                  <MoveButton label={t('learning.answer.up', { item })} off={index === 0} onPress={() => place(id, index - 1)}>
                    <IconArrowUp size={22} aria-hidden="true" />
                  </MoveButton>
                  <MoveButton
                    label={t('learning.answer.down', { item })}
                    off={index === order.length - 1}
                    onPress={() => place(id, index + 1)}
                  >
                    <IconArrowDown size={22} aria-hidden="true" />
                  </MoveButton>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className={shared.said}>
        {said}
      </p>
      {correction && !correction.items.every(({ placed }) => placed) && (
        <section className={classes.right} aria-label={t('learning.answer.rightOrder')}>
          <h2>{t('learning.answer.rightOrder')}</h2>
          <ol>
            {correction.items.map(({ id }) => (
              <li key={id}>{known.get(id)}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

interface MoveProps {
  readonly label: string;
  /** At the end of the list. It keeps its place and its focus, so that pressing on does no harm. */
  readonly off: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

const MoveButton = ({ label, off, onPress, children }: MoveProps) => (
  <button type="button" className={classes.move} aria-label={label} aria-disabled={off} onClick={() => off || onPress()}>
    {children}
  </button>
);
