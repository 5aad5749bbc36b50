import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RECERTIFICATION_METHODS, recertificationProblem } from '@vakwerk/domain/learning/certificates/recertification';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import type { LearningTargetInput } from '../../../gql/graphql';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { NumberField, PercentField } from '../studio/components/number-field';
import { Check, Choice } from '../studio/components/settings-fields';
import { AbilitiesField } from './abilities-field';
import { type Certification, certificationQuery, useSaveCertification } from './certification';
import classes from './certification.module.css';
import { exampleOf, type Recurrence, withMethod } from './recurrence';

interface Props {
  readonly target: LearningTargetInput;
  readonly onClose: () => void;
}

/** What finishing a course or path is worth on paper: what it says, what it asks, how long it holds. */
export default function CertificationDialog({ target, onClose }: Props) {
  const { t } = useText();
  const stored = useQuery(certificationQuery(target));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('learning.certification.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {stored.isPending && <LoadingRows count={4} height={48} />}
      {stored.isError && (
        <ErrorState error={stored.error} title={t('learning.certification.failed')} onRetry={() => void stored.refetch()} />
      )}
      {stored.data && <CertificationForm key={stored.data.version} target={target} stored={stored.data} onClose={onClose} />}
    </Modal>
  );
}

function CertificationForm({ target, stored, onClose }: Props & { readonly stored: Certification }) {
  const { t, tCode, date } = useText();
  const save = useSaveCertification();
  const [active, setActive] = useState(stored.active);
  const [abilities, setAbilities] = useState<readonly LocalizedText[]>(stored.abilities);
  const [minRightRatio, setRatio] = useState(stored.minRightRatio ?? null);
  const [recurrence, setRecurrence] = useState<Recurrence | null>(stored.recurrence ?? null);
  const [tried, setTried] = useState(false);
  const problem = recurrence && recertificationProblem(recurrence);
  const half = abilities.some(({ nl, en }) => (nl.trim() === '') !== (en.trim() === ''));
  const example = recurrence && !problem ? exampleOf(recurrence, new Date()) : null;
  const set = (fields: Partial<Recurrence>) => setRecurrence((now) => now && withMethod({ ...now, ...fields }));
  const send = () => {
    setTried(true);
    if (active && (problem || half)) return;
    const input = { target, active, abilities: [...abilities], minRightRatio, recurrence, version: stored.version };
    save.mutate(input, { onSuccess: onClose });
  };
  const months = t('learning.certification.months');
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Check label={t('learning.certification.active')} checked={active} onChange={setActive} />
      {active && (
        <>
          <AbilitiesField abilities={abilities} showMissing={tried} onChange={setAbilities} />
          <fieldset>
            <legend>{t('learning.certification.asks')}</legend>
            <Check
              label={t('learning.certification.asksRight')}
              checked={minRightRatio !== null}
              onChange={(asks) => setRatio(asks ? 0.7 : null)}
            />
            {minRightRatio !== null && (
              <PercentField label={t('learning.certification.right')} ratio={minRightRatio} onChange={setRatio} />
            )}
          </fieldset>
          <fieldset>
            <legend>{t('learning.certification.holds')}</legend>
            <Choice
              label={t('learning.certification.method')}
              value={recurrence?.method ?? 'never'}
              options={(['never', ...RECERTIFICATION_METHODS] as const).map((value) => ({
                value,
                label: t(`learning.certification.method.${value}`),
              }))}
              onChange={(value) =>
                setRecurrence(
                  value === 'never'
                    ? null
                    : withMethod({ activeMonths: 12, windowMonths: 1, minActiveMonths: 6, ...recurrence, method: value }),
                )
              }
            />
            {recurrence && (
              <>
                <p className={classes.hint}>{t(`learning.certification.explain.${recurrence.method}`)}</p>
                <div className={classes.months}>
                  <NumberField
                    label={t('learning.certification.activeMonths')}
                    value={recurrence.activeMonths}
                    min={1}
                    max={600}
                    unit={months}
                    onChange={(activeMonths) => set({ activeMonths })}
                  />
                  <NumberField
                    label={t('learning.certification.windowMonths')}
                    value={recurrence.windowMonths}
                    min={0}
                    max={599}
                    unit={months}
                    onChange={(windowMonths) => set({ windowMonths })}
                  />
                  {recurrence.method === 'fixed' && (
                    <NumberField
                      label={t('learning.certification.minActiveMonths')}
                      value={recurrence.minActiveMonths}
                      min={0}
                      max={600}
                      unit={months}
                      onChange={(minActiveMonths) => set({ minActiveMonths })}
                    />
                  )}
                </div>
                {example && (
                  <p role="status" className={classes.example}>
                    {t('learning.certification.example', { expires: date(example.expires), opens: date(example.opens) })}
                  </p>
                )}
              </>
            )}
          </fieldset>
        </>
      )}
      <div role="alert" className={classes.problem}>
        {active && problem && <p>{t(`learning.error.${problem}`)}</p>}
        {active && tried && half && <p>{t('learning.certification.half')}</p>}
        {save.error && <p>{tCode(save.error instanceof ApiError ? save.error.code : '', 'learning.certification.notSaved')}</p>}
      </div>
      {stored.version > 0 && <p className={classes.hint}>{t('learning.certification.kept')}</p>}
      <div className={classes.deeds}>
        <Button type="submit" loading={save.isPending}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
