import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useText } from '../../../lib/i18n';
import { saveText } from '../../../lib/save-text';
import { FileField } from '../../../ui/file-field';
import { StatusWord } from '../../../ui/status-word';
import classes from './intake.module.css';

interface Props {
  readonly list: File | null;
  readonly count: number;
  readonly refusal: string | null;
  readonly onList: (list: File | null) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCheck: (list: File) => void;
}

/** The list, and the files beside it: a whole folder, or some files. */
export function FolderFiles({ list, count, refusal, onList, onFiles, onCheck }: Props) {
  const { t } = useText();
  const folder = useRef<HTMLInputElement>(null);
  const loose = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => onFiles([...(files ?? [])]);
  return (
    <div className={classes.form}>
      <p>{t('quality.intake.text')}</p>
      <FileField
        label={t('quality.intake.list')}
        hint={t('quality.intake.columns')}
        accept=".csv,text/csv,text/plain"
        chosen={list?.name}
        onChange={(event) => onList(event.currentTarget.files?.[0] ?? null)}
      />
      <Button
        variant="default"
        size="sm"
        className={classes.start ?? ''}
        onClick={() => saveText(t('quality.intake.exampleName'), `\uFEFF${t('quality.intake.exampleCsv')}\r\n`)}
      >
        {t('quality.intake.example')}
      </Button>
      <fieldset className={classes.files}>
        <legend>{t('quality.intake.files')}</legend>
        <input
          ref={folder}
          className={classes.hidden}
          type="file"
          tabIndex={-1}
          aria-label={t('quality.intake.folder')}
          // Every browser has it; React's types do not.
          {...{ webkitdirectory: '' }}
          onChange={(event) => take(event.currentTarget.files)}
        />
        <input
          ref={loose}
          className={classes.hidden}
          type="file"
          multiple
          tabIndex={-1}
          aria-label={t('quality.intake.loose')}
          accept=".wav,.mp3,.ogg,.opus,.vtt,.json"
          onChange={(event) => take(event.currentTarget.files)}
        />
        <Button variant="default" onClick={() => folder.current?.click()}>
          {t('quality.intake.folder')}
        </Button>
        <Button variant="default" onClick={() => loose.current?.click()}>
          {t('quality.intake.loose')}
        </Button>
        <span role="status">{t('quality.intake.chosen', { count })}</span>
        <p className={classes.hint}>{t('quality.intake.filesHint')}</p>
      </fieldset>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button disabled={!list || count === 0} onClick={() => list && onCheck(list)}>
        {t('quality.intake.check')}
      </Button>
    </div>
  );
}
