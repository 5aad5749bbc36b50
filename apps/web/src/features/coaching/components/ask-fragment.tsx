import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { fragmentProblem, LONGEST_LOAN_MONTHS } from '@vakwerk/domain/coaching/lesson-fragment';
import { addMonths } from '@vakwerk/domain/shared/time/calendar';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { fragmentsOfCallQuery, useAskForFragment } from '../api/fragments';
import { localDateOf, noonOf } from '../model/local-date';
import classes from './ask-fragment.module.css';

interface Fragment {
  readonly id: string;
  readonly number: number;
  readonly startMs: number;
  readonly endMs: number;
}
interface Props {
  readonly interactionId: string;
  readonly agentName: string;
  readonly fragments: readonly Fragment[];
}

const USUAL_MONTHS = 12;

/** A coach asks who is heard whether lessons may use a fragment; under it stands what was asked before and how it was answered. */
export default function AskFragment({ interactionId, agentName, fragments }: Props) {
  const { t, date } = useText();
  const asked = useQuery(fragmentsOfCallQuery(interactionId)).data ?? [];
  const [asking, setAsking] = useState<Fragment | null>(null);
  return (
    <div className={classes.ask}>
      {fragments.map((fragment) => {
        const before = asked.find(
          ({ state, startMs, endMs }) =>
            state !== 'stopped' && state !== 'over' && startMs === fragment.startMs && endMs === fragment.endMs,
        );
        return (
          <p key={fragment.id}>
            {before ? (
              <StatusWord tone={before.state === 'given' ? 'good' : 'info'}>
                {t(`coaching.fragment.asked.${before.state as 'asked' | 'given' | 'refused'}`, {
                  number: fragment.number,
                  name: agentName,
                  day: date(noonOf(before.expiresOn)),
                })}
              </StatusWord>
            ) : (
              <Button variant="subtle" onClick={() => setAsking(fragment)}>
                {t('coaching.fragment.ask', { number: fragment.number })}
              </Button>
            )}
          </p>
        );
      })}
      {asking && (
        <AskDialog interactionId={interactionId} agentName={agentName} fragment={asking} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

interface DialogProps extends Omit<Props, 'fragments'> {
  readonly fragment: Fragment;
  readonly onClose: () => void;
}

function AskDialog({ interactionId, agentName, fragment, onClose }: DialogProps) {
  const { t, zone } = useText();
  const ask = useAskForFragment();
  const today = localDateOf(new Date(), zone);
  const [why, setWhy] = useState('');
  const [expiresOn, setExpiresOn] = useState(() => addMonths(today, USUAL_MONTHS));
  const [tried, setTried] = useState(false);
  const { startMs, endMs } = fragment;
  const problem = expiresOn === '' ? 'dateInPast' : fragmentProblem({ startMs, endMs, soundMs: endMs, expiresOn, today });
  const noReason = why.trim() === '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('coaching.fragment.askTitle', { name: agentName })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (noReason || problem) return;
          ask.mutate({ interactionId, startMs, endMs, why, expiresOn }, { onSuccess: onClose });
        }}
      >
        <p>
          {t('coaching.fragment.askText', {
            name: agentName,
            start: formatTimecode(startMs),
            end: formatTimecode(endMs),
          })}
        </p>
        <label>
          {t('coaching.fragment.why')}
          <textarea
            rows={2}
            maxLength={500}
            value={why}
            aria-invalid={tried && noReason}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('coaching.fragment.expires')}
          <input
            type="date"
            min={today}
            max={addMonths(today, LONGEST_LOAN_MONTHS)}
            value={expiresOn}
            aria-invalid={problem !== null}
            onChange={(event) => setExpiresOn(event.currentTarget.value)}
          />
          <small>{t('coaching.fragment.expiresHint', { months: LONGEST_LOAN_MONTHS })}</small>
        </label>
        <div role="alert">
          {tried && noReason && <StatusWord tone="critical">{t('coaching.fragment.whyMissing')}</StatusWord>}
          {problem && <StatusWord tone="critical">{t(`coaching.fragment.problem.${problem}`)}</StatusWord>}
          {ask.isError && <StatusWord tone="critical">{t('coaching.fragment.failed')}</StatusWord>}
        </div>
        <div className={classes.deeds}>
          <Button type="submit" loading={ask.isPending}>
            {t('coaching.fragment.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
