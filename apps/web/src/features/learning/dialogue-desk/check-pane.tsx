import { checkDialogue } from '@vakwerk/domain/learning/dialogues/check-dialogue';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { bestWay } from '@vakwerk/domain/learning/dialogues/dialogue-best-way';
import type { DialogueField, DialogueProblem } from '@vakwerk/domain/learning/dialogues/dialogue-problem';
import { useMemo } from 'react';
import { type Say, useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import classes from './desk.module.css';
import { turnName } from './turn-words';

const FIELDS = {
  title: 'learning.dialogues.fieldTitle',
  situation: 'learning.dialogues.fieldSituation',
  customerName: 'learning.dialogues.fieldCustomer',
  words: 'learning.dialogues.words',
  mood: 'learning.dialogues.mood',
  reply: 'learning.dialogues.replyText',
  feedback: 'learning.dialogues.feedback',
  endText: 'learning.dialogues.endText',
} as const satisfies Record<DialogueField, string>;

interface Props {
  readonly content: DialogueContent;
  readonly onOpen: (turnId: string) => void;
}

/** The check that publishing makes, while writing: all at once, each with the way to its place. */
export function CheckPane({ content, onOpen }: Props) {
  const { t, language } = useText();
  const problems = useMemo(() => checkDialogue(content), [content]);
  const best = useMemo(() => bestWay(content), [content]);
  return (
    <section className={classes.check} aria-label={t('learning.dialogues.check')}>
      <h2>{t('learning.dialogues.check')}</h2>
      <p role="status">
        <StatusWord tone={problems.length === 0 ? 'good' : 'attention'}>
          {problems.length === 0
            ? t('learning.dialogues.checkGood')
            : t('learning.dialogues.checkCount', { count: problems.length })}
        </StatusWord>
      </p>
      {problems.length === 0 && <p>{t('learning.dialogues.checkNone')}</p>}
      {best && best.points > 0 && (
        <p>{t('learning.dialogues.checkBest', { points: String(best.points), turns: best.moves.length })}</p>
      )}
      <ul>
        {problems.map((problem) => {
          const { turnId, replyId } = problem.place;
          return (
            <li key={`${problem.code} ${turnId} ${replyId} ${problem.field} ${problem.language}`}>
              {turnId ? (
                <button type="button" onClick={() => onOpen(turnId)}>
                  <small>{placeName(content, problem, language, t)}</small>
                  {sentence(problem, t)}
                </button>
              ) : (
                sentence(problem, t)
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sentence({ code, field, language }: DialogueProblem, t: Say): string {
  return t(`learning.dialogueProblem.${code}`, {
    field: field ? t(FIELDS[field]) : '',
    language: language ? t(`learning.dialogues.${language}`) : '',
  });
}

function placeName(content: DialogueContent, { place }: DialogueProblem, language: 'nl' | 'en', t: Say): string {
  const turn = content.turns.find(({ id }) => id === place.turnId);
  const reply = turn?.replies.findIndex(({ id }) => id === place.replyId) ?? -1;
  const name = turnName(content, place.turnId ?? '', language, t);
  return reply === -1 ? name : `${name} · ${t('learning.dialogues.reply', { number: String(reply + 1) })}`;
}
