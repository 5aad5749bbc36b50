import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { readCsvFile } from '../../../lib/csv-text';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { LoadingRows } from '../../../ui/loading-rows';
import { FolderCheck } from './folder-check';
import { FolderDone } from './folder-done';
import { FolderFiles } from './folder-files';
import classes from './intake.module.css';
import { type Prepared, prepareTableImport, type SentRow, sendRow } from './table-import';

type Step =
  | { readonly at: 'files' }
  | { readonly at: 'checking' }
  | { readonly at: 'check'; readonly prepared: Prepared }
  | { readonly at: 'sending'; readonly prepared: Prepared; readonly done: number; readonly total: number }
  | { readonly at: 'done'; readonly sent: readonly SentRow[] };

/** Files and a list: look first, then send row by row. What is wrong is named; what is right goes in. */
export default function FolderDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, tCode } = useText();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ at: 'files' });
  const [list, setList] = useState<File | null>(null);
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  const stopped = useRef(false);
  const explain = (error: unknown) =>
    setRefusal(t(error instanceof ApiError && error.code === 'OFFLINE' ? 'common.error.offline' : 'common.error.title'));

  const check = async (csv: File) => {
    setRefusal(null);
    setStep({ at: 'checking' });
    try {
      const answer = await prepareTableImport(await readCsvFile(csv), [...files.keys()]);
      if (answer.__typename === 'TableImport') return setStep({ at: 'check', prepared: answer });
      setRefusal(
        tCode(`quality.import.table.${answer.code}`, 'common.error.title', {
          columns: answer.columns
            .map((column) => tCode(`quality.import.column.${column}`, 'quality.import.column.unknown'))
            .join(', '),
        }),
      );
    } catch (error) {
      explain(error);
    }
    return setStep({ at: 'files' });
  };
  const send = async (prepared: Prepared) => {
    setRefusal(null);
    stopped.current = false;
    const rows = prepared.rows.filter(({ intent }) => intent);
    const sent: SentRow[] = [];
    try {
      for (const row of rows) {
        if (stopped.current) break;
        setStep({ at: 'sending', prepared, done: sent.length, total: rows.length });
        sent.push({ row, outcome: await sendRow(row, files) });
      }
      setStep({ at: 'done', sent });
    } catch (error) {
      explain(error);
      // What arrived is known by its reference: sending all of it again is safe.
      setStep({ at: 'check', prepared });
    }
    void client.invalidateQueries({ queryKey: ['interactions'] });
  };
  const close = () => {
    stopped.current = true;
    onClose();
  };
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t('quality.intake.title')}
      closeOnClickOutside={step.at === 'files'}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {step.at === 'files' && (
        <FolderFiles
          list={list}
          count={files.size}
          refusal={refusal}
          onList={setList}
          onFiles={(chosen) => setFiles(new Map(chosen.map((file) => [file.name, file])))}
          onCheck={(csv) => void check(csv)}
        />
      )}
      {step.at === 'checking' && <LoadingRows count={4} height={40} />}
      {step.at === 'check' && (
        <FolderCheck
          prepared={step.prepared}
          refusal={refusal}
          onSend={() => void send(step.prepared)}
          onOther={() => setStep({ at: 'files' })}
        />
      )}
      {step.at === 'sending' && (
        <div className={classes.form} role="status">
          <p>{t('quality.intake.sending', { done: step.done, total: step.total })}</p>
          <progress max={step.total} value={step.done} aria-label={t('quality.intake.title')} />
          <Button
            variant="default"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {t('quality.intake.stop')}
          </Button>
        </div>
      )}
      {step.at === 'done' && <FolderDone sent={step.sent} onClose={close} />}
    </Modal>
  );
}
