import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { ErrorState } from '../../../../ui/error-state';
import { FileField } from '../../../../ui/file-field';
import { useImportScorecard } from '../api/author-scorecard';
import classes from './versions.module.css';

interface Props {
  readonly onClose: () => void;
  readonly onImported: (scorecardId: string) => void;
}

/** Reads a card from a file or from pasted text; everything that is wrong is named at once. */
export function ImportDialog({ onClose, onImported }: Props) {
  const { t, tCode } = useText();
  const read = useImportScorecard();
  const [json, setJson] = useState('');
  const problems = read.data && 'problems' in read.data ? read.data.problems : [];
  const submit = () => read.mutate(json, { onSuccess: (answer) => 'scorecardId' in answer && onImported(answer.scorecardId) });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('quality.card.import.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.dialog}>
        <p>{t('quality.card.import.text')}</p>
        <FileField
          dense
          label={t('quality.card.import.file')}
          accept=".json,application/json"
          onFiles={([file]) => void file?.text().then(setJson)}
        />
        <label className={classes.file}>
          {t('quality.card.import.json')}
          <textarea
            className={classes.drop}
            value={json}
            spellCheck={false}
            onChange={(event) => setJson(event.currentTarget.value)}
          />
        </label>
        {problems.length > 0 && (
          <div role="alert">
            <h3>{t('quality.card.import.problems', { count: problems.length })}</h3>
            <ul className={classes.differences}>
              {problems.map(({ code, path }) => (
                <li key={`${code} ${path}`}>
                  {tCode(`quality.scorecardProblem.${code}`, 'quality.error.unknown')}
                  <span>{path || t('quality.card.import.whole')}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {read.isError && <ErrorState error={read.error} />}
        <div className={classes.deeds}>
          <Button loading={read.isPending} disabled={json.trim() === ''} onClick={submit}>
            {t('quality.card.import.read')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
