import { IconPlus, IconX } from '@tabler/icons-react';
import type { FragmentTurn } from '@vakwerk/domain/learning/courses/call-fragment';
import type { Language } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import classes from './blocks.module.css';
import { TimeField } from './time-field';

interface Props {
  readonly turns: readonly FragmentTurn[];
  readonly language: Language;
  readonly durationSeconds: number;
  readonly place: string;
  readonly onChange: (turns: readonly FragmentTurn[]) => void;
}

/** Who says what when, line by line. */
export function TranscriptField({ turns, language, durationSeconds, place, onChange }: Props) {
  const { t } = useText();
  const set = (at: number, fields: Partial<FragmentTurn>) => {
    const turn = turns[at];
    if (turn) onChange(turns.with(at, { ...turn, ...fields }));
  };
  const add = () => {
    const last = turns.at(-1);
    const startSeconds = last?.endSeconds ?? 0;
    const endSeconds = Math.max(startSeconds, Math.min(durationSeconds, startSeconds + 5));
    onChange([...turns, { speaker: last?.speaker === 'customer' ? 'agent' : 'customer', startSeconds, endSeconds, text: '' }]);
  };
  return (
    <>
      <ul className={classes.turns} tabIndex={-1} data-place={place}>
        {turns.map((turn, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
          <li key={at}>
            <select
              aria-label={t('learning.studio.audio.speaker', { number: at + 1 })}
              value={turn.speaker}
              onChange={(event) => set(at, { speaker: event.currentTarget.value as FragmentTurn['speaker'] })}
            >
              <option value="customer">{t('learning.audio.customer')}</option>
              <option value="agent">{t('learning.audio.agent')}</option>
            </select>
            <TimeField
              label={t('learning.studio.audio.from', { number: at + 1 })}
              seconds={turn.startSeconds}
              onChange={(startSeconds) => set(at, { startSeconds })}
            />
            <TimeField
              label={t('learning.studio.audio.to', { number: at + 1 })}
              seconds={turn.endSeconds}
              onChange={(endSeconds) => set(at, { endSeconds })}
            />
            <textarea
              rows={1}
              lang={language}
              aria-label={t('learning.studio.audio.words', { number: at + 1 })}
              value={turn.text}
              maxLength={2000}
              onChange={(event) => set(at, { text: event.currentTarget.value })}
            />
            <button
              type="button"
              className={classes.icon}
              aria-label={t('learning.studio.audio.removeLine', { number: at + 1 })}
              onClick={() => onChange(turns.toSpliced(at, 1))}
            >
              <IconX size={18} stroke={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={classes.quiet} onClick={add}>
        <IconPlus size={16} stroke={1.75} aria-hidden="true" />
        {t('learning.studio.audio.addLine')}
      </button>
    </>
  );
}
