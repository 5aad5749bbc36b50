import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { StatusWord } from '../../../../ui/status-word';
import { readCsvText } from '../model/read-csv-text';
import { saveText } from '../model/save-text';
import classes from './import-steps.module.css';

interface Props {
  readonly refusal: string | null;
  readonly onRefuse: (sentence: string) => void;
  readonly onFile: (csv: string) => void;
}

/** With its escapes it must fit in a question to the api, a megabyte. */
const MOST_BYTES = 900_000;

/** A file by button, or by dragging it here. */
export function ImportFile({ refusal, onRefuse, onFile }: Props) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) onRefuse(t('people.import.file.tooLarge'));
    else onFile(readCsvText(new Uint8Array(await file.arrayBuffer())));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <section className={classes.file}>
      <p>{t('people.import.file.text')}</p>
      <fieldset
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <legend className={classes.hidden}>{t('people.import.step.file')}</legend>
        <IconFileSpreadsheet size={36} stroke={1.5} aria-hidden="true" />
        <label htmlFor={`${id}-file`} className={classes.hidden}>
          {t('people.import.file.label')}
        </label>
        <input
          ref={input}
          id={`${id}-file`}
          className={classes.hidden}
          type="file"
          accept=".csv,text/csv,text/plain"
          tabIndex={-1}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <Button onClick={() => input.current?.click()}>{t('people.import.file.choose')}</Button>
        <span>{t('people.import.file.or')}</span>
      </fieldset>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <h2>{t('people.import.file.columns')}</h2>
      <p>{t('people.import.file.columnsText')}</p>
      <Button
        variant="default"
        size="sm"
        onClick={() => saveText(t('people.import.file.exampleName'), `\uFEFF${t('people.import.file.exampleHeader')}\r\n`)}
      >
        {t('people.import.file.example')}
      </Button>
    </section>
  );
}
