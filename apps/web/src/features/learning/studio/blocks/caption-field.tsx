import { formatWebVtt, parseWebVtt } from '@vakwerk/domain/learning/courses/caption-file';
import type { CaptionCue } from '@vakwerk/domain/learning/courses/video-step';
import type { Language } from '@vakwerk/domain/shared/localized';
import { useId, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { FileField } from '../../../../ui/file-field';
import classes from './blocks.module.css';

interface Props {
  readonly language: Language;
  readonly cues: readonly CaptionCue[];
  readonly place: string;
  readonly onChange: (cues: readonly CaptionCue[]) => void;
}

/** Captions as their file: chosen, or written and mended here. What cannot be read is told with its line, and nothing is lost. */
export function CaptionField({ language, cues, place, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  /** Text that is no captions yet, or not any more; null: what is stored. */
  const [draft, setDraft] = useState<string | null>(null);
  const parsed = draft === null || draft.trim() === '' ? null : parseWebVtt(draft);
  const take = (text: string) => {
    setDraft(text);
    const read = parseWebVtt(text);
    if (text.trim() === '') onChange([]);
    else if (read.ok) onChange(read.cues);
  };
  const shown = draft ?? (cues.length > 0 ? formatWebVtt(cues) : '');
  return (
    <div className={classes.captions}>
      <textarea
        rows={6}
        lang={language}
        data-place={place}
        aria-label={t(`learning.studio.video.captionsIn.${language}`)}
        aria-invalid={parsed !== null && !parsed.ok}
        aria-describedby={`${id}-state`}
        placeholder={'WEBVTT\n\n00:00.000 --> 00:04.000\n…'}
        spellCheck={false}
        value={shown}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={() => parsed?.ok && setDraft(null)}
      />
      <p id={`${id}-state`} className={parsed && !parsed.ok ? classes.error : classes.note}>
        {parsed && !parsed.ok
          ? t(`learning.studio.captions.${parsed.problem}`, { line: parsed.line })
          : t('learning.studio.captions.count', { count: cues.length })}
      </p>
      <FileField
        dense
        label={t('learning.studio.captions.file')}
        accept=".vtt,text/vtt"
        onFiles={([file]) => void file?.text().then(take)}
      />
    </div>
  );
}
