import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { checkDialogue } from '@vakwerk/domain/learning/dialogues/check-dialogue';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { addTurn } from '@vakwerk/domain/learning/dialogues/edit-dialogue';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useMemo } from 'react';
import { useText } from '../../../lib/i18n';
import { AboutFields } from './about-fields';
import classes from './desk.module.css';
import { TurnEditor } from './turn-editor';
import { shorten, turnName } from './turn-words';
import { useDeskTools } from './use-desk';

interface Props {
  readonly content: DialogueContent;
  readonly openTurnId: string | null;
  readonly onOpen: (turnId: string | null) => void;
}

/** The whole dialogue as a list: everything the map can do, by keyboard too. */
export function Outline({ content, openTurnId, onOpen }: Props) {
  const { t, language } = useText();
  const { change, readOnly } = useDeskTools();
  const troubled = useMemo(() => new Set(checkDialogue(content).map(({ place }) => place.turnId)), [content]);
  const add = () => {
    const turnId = crypto.randomUUID();
    const ids = [turnId];
    change((now) => addTurn(now, () => ids.shift() ?? crypto.randomUUID()));
    onOpen(turnId);
  };
  return (
    <div className={classes.outline}>
      <AboutFields content={content} />
      <ol className={classes.turns}>
        {content.turns.map((turn) => {
          const open = turn.id === openTurnId;
          const from = content.turns.flatMap((other, place) =>
            other.replies.some(({ nextTurnId }) => nextTurnId === turn.id) ? [place + 1] : [],
          );
          return (
            <li key={turn.id} id={`edit-${turn.id}`} className={classes.turn} data-open={open || undefined}>
              <h3>
                <button type="button" aria-expanded={open} onClick={() => onOpen(open ? null : turn.id)}>
                  {open ? <IconChevronDown size={18} aria-hidden="true" /> : <IconChevronRight size={18} aria-hidden="true" />}
                  <span>
                    {turnName(content, turn.id, language, t)}
                    <small>
                      {[
                        content.startTurnId === turn.id && t('learning.dialogues.start'),
                        from.length > 0 && t('learning.dialogues.leadsHere', { turns: from.join(', ') }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                      {troubled.has(turn.id) && <em> {t('learning.dialogues.check')}</em>}
                    </small>
                  </span>
                </button>
              </h3>
              {open ? (
                <TurnEditor content={content} turn={turn} onOpen={onOpen} />
              ) : (
                <ul className={classes.leads}>
                  {turn.replies.map((reply) => (
                    <li key={reply.id}>
                      <span>{shorten(pickLanguage(reply.text, language) || t('learning.dialogues.noWords'))}</span>
                      <span>
                        {reply.points} ·{' '}
                        {reply.nextTurnId
                          ? t('learning.dialogues.turn', {
                              number: String(content.turns.findIndex(({ id }) => id === reply.nextTurnId) + 1),
                            })
                          : t('learning.dialogues.endNode')}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      {!readOnly && (
        <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />} onClick={add}>
          {t('learning.dialogues.addTurn')}
        </Button>
      )}
    </div>
  );
}
