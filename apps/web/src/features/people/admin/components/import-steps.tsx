import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from '../../../../lib/graphql';
import { useText } from '../../../../lib/i18n';
import { LoadingRows } from '../../../../ui/loading-rows';
import type { ImportReport, importPeople } from '../api/import-people';
import { ImportCheck } from './import-check';
import { ImportFile } from './import-file';
import classes from './import-steps.module.css';

interface Props {
  readonly send: typeof importPeople;
  /** People were added: lists elsewhere are old. */
  readonly onApplied: () => void;
}
type Step =
  | { readonly at: 'file' }
  | { readonly at: 'checking' }
  | { readonly at: 'check'; readonly csv: string; readonly report: ImportReport }
  | { readonly at: 'done'; readonly count: number };

const ORDER = ['file', 'check', 'done'] as const;
const placeOf = (step: Step) => ORDER.indexOf(step.at === 'checking' ? 'file' : step.at);

/** File, check, done. Nothing happens before the last press, and every mistake can be taken along. */
export function ImportSteps({ send, onApplied }: Props) {
  const { t, tCode } = useText();
  const [step, setStep] = useState<Step>({ at: 'file' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [applying, setApplying] = useState(false);

  const ask = async (csv: string, apply: boolean): Promise<ImportReport | null> => {
    setRefusal(null);
    try {
      const answer = await send(csv, apply);
      if (answer.__typename === 'PeopleImportReport') return answer;
      setRefusal(tCode(`people.error.${answer.code}`, 'common.error.title'));
    } catch (error) {
      setRefusal(t(error instanceof ApiError && error.code === 'OFFLINE' ? 'common.error.offline' : 'common.error.title'));
    }
    return null;
  };
  const check = async (csv: string) => {
    setStep({ at: 'checking' });
    const report = await ask(csv, false);
    setStep(report ? { at: 'check', csv, report } : { at: 'file' });
  };
  const apply = async (csv: string) => {
    setApplying(true);
    const report = await ask(csv, true);
    setApplying(false);
    if (!report) return;
    onApplied();
    setStep({ at: 'done', count: report.ready });
  };
  return (
    <>
      <ol className={classes.steps} aria-label={t('people.import.steps')}>
        {ORDER.map((name, index) => (
          <li
            key={name}
            aria-current={index === placeOf(step) ? 'step' : undefined}
            data-done={index < placeOf(step) || undefined}
          >
            <span>{index + 1}</span> {t(`people.import.step.${name}`)}
          </li>
        ))}
      </ol>
      {step.at === 'file' && <ImportFile refusal={refusal} onRefuse={setRefusal} onFile={(csv) => void check(csv)} />}
      {step.at === 'checking' && (
        <>
          <p role="status">{t('people.import.checking')}</p>
          <LoadingRows count={4} height={40} />
        </>
      )}
      {step.at === 'check' && (
        <ImportCheck
          report={step.report}
          busy={applying}
          refusal={refusal}
          onApply={() => void apply(step.csv)}
          onOther={() => setStep({ at: 'file' })}
        />
      )}
      {step.at === 'done' && (
        <div className={classes.done} role="status">
          <h2>{t('people.import.done.title', { count: step.count })}</h2>
          <p>{t('people.import.done.text')}</p>
          <div className={classes.buttons}>
            <Button component={Link} to="/admin/people">
              {t('people.import.done.people')}
            </Button>
            <Button variant="default" onClick={() => setStep({ at: 'file' })}>
              {t('people.import.done.again')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
