import type { HotMomentQuestion } from '@vakwerk/domain/learning/questions/question';
import { useRef, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { FileField } from '../../../../ui/file-field';
import classes from './editor.module.css';
import { NumberField } from './number-field';
import { readTurns, writeTurns } from './turns-text';

interface Props {
  readonly question: HotMomentQuestion;
  readonly onChange: (question: HotMomentQuestion) => void;
}

/** A sound, what is said in it, and the moment to find. */
export function MomentEditor({ question, onChange }: Props) {
  const { t } = useText();
  const { fragment } = question;
  const [failed, setFailed] = useState(false);
  const [turns, setTurns] = useState(() => writeTurns(fragment.transcript, { agent: 'agent', customer: 'customer' }));
  /** What is on the screen when a file has arrived, which may be minutes after it was chosen. */
  const newest = useRef({ question, turns });
  newest.current = { question, turns };
  const upload = async (file: File | undefined) => {
    if (!file) return;
    setFailed(false);
    try {
      const durationSeconds = await durationOf(file);
      const answer = await fetch('/api/media', {
        method: 'POST',
        body: file,
        headers: { 'content-type': 'application/octet-stream' },
      });
      if (!answer.ok) throw new Error('refused');
      const { id } = (await answer.json()) as { id: string };
      const { question: now, turns: said } = newest.current;
      onChange({
        ...now,
        fragment: { ...now.fragment, fileId: id, durationSeconds, transcript: readTurns(said, durationSeconds) },
      });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <FileField
        dense
        label={t('learning.bank.sound')}
        accept="audio/*"
        error={failed && t('learning.bank.soundFailed')}
        onFiles={([file]) => void upload(file)}
      />
      {fragment.fileId !== '' && (
        // biome-ignore lint/a11y/useMediaCaption: the words are edited right below
        <audio className={classes.sound} src={`/api/media/${fragment.fileId}`} controls preload="metadata" />
      )}
      <label className={classes.inline}>
        {t('learning.bank.transcript')}
        <textarea
          className={classes.input}
          rows={6}
          value={turns}
          onChange={({ currentTarget }) => {
            setTurns(currentTarget.value);
            const transcript = readTurns(currentTarget.value, fragment.durationSeconds);
            onChange({ ...question, fragment: { ...fragment, transcript } });
          }}
        />
        <span className={classes.hint}>{t('learning.bank.transcriptHint', { count: fragment.transcript.length })}</span>
      </label>
      <div className={classes.numbers}>
        <NumberField
          label={t('learning.bank.target')}
          value={question.targetSeconds}
          onChange={(targetSeconds) => onChange({ ...question, targetSeconds })}
        />
        <NumberField
          label={t('learning.bank.tolerance')}
          value={question.toleranceSeconds}
          onChange={(toleranceSeconds) => onChange({ ...question, toleranceSeconds })}
        />
      </div>
    </>
  );
}

/** Seconds of a sound, by the browser's own decoder. @throws when it cannot play it */
async function durationOf(file: File): Promise<number> {
  const url = URL.createObjectURL(file);
  try {
    const sound = new Audio(url);
    await new Promise((resolve, reject) => {
      sound.onloadedmetadata = resolve;
      sound.onerror = reject;
    });
    if (!Number.isFinite(sound.duration)) throw new Error('no length');
    return Math.round(sound.duration * 10) / 10;
  } finally {
    URL.revokeObjectURL(url);
  }
}
