import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import type { Calibration } from './api';
import classes from './calibration.module.css';

const CloseDialog = lazy(() => import('./close-dialog'));

/** While it is blind: my own calls to score, and who is done. Nothing about anybody's answers is here, also not for who leads. */
export function BlindView({ round }: { readonly round: Calibration }) {
  const { t, day } = useText();
  const [closing, setClosing] = useState(false);
  const { calls, evaluators, scores, mayLead } = round;
  const some = evaluators.filter(({ done }) => done > 0).length;
  return (
    <div className={classes.columns}>
      <section>
        <h2>{t(scores ? 'quality.calibration.work' : 'quality.calibration.callsOf')}</h2>
        <ol className={classes.calls}>
          {calls.map(({ place, interaction, agent, ownState }) => {
            const state = ownState == null ? 'none' : ownState === 'draft' ? 'draft' : 'done';
            return (
              <li key={interaction.id}>
                <div>
                  <b>{t('quality.calibration.call', { number: place })}</b>{' '}
                  {t('quality.calibration.callOf', { name: fullName(agent), day: day(new Date(interaction.startedAt)) })}
                  <small>
                    {interaction.subject ?? t('quality.queue.noSubject')} · {formatTimecode(interaction.durationSeconds * 1000)}
                  </small>
                </div>
                {scores &&
                  (state === 'done' ? (
                    <StatusWord tone="good">{t('quality.calibration.state.done')}</StatusWord>
                  ) : (
                    <>
                      <span className={classes.meta}>{t(`quality.calibration.state.${state}`)}</span>
                      <Link to="/queue/$interactionId" params={{ interactionId: interaction.id }} className={classes.go}>
                        {t(state === 'draft' ? 'quality.calibration.goOn' : 'quality.calibration.score')}
                      </Link>
                    </>
                  ))}
              </li>
            );
          })}
        </ol>
      </section>
      <section>
        <h2>{t('quality.calibration.progress')}</h2>
        <p className={classes.meta}>{t('quality.calibration.blindText')}</p>
        <ul className={classes.progress}>
          {evaluators.map(({ person, done }) => (
            <li key={person.id}>
              <span>{fullName(person)}</span>
              {done >= calls.length ? (
                <StatusWord tone="good">{t('quality.calibration.ready')}</StatusWord>
              ) : (
                <span className={classes.meta}>{t('quality.calibration.scored', { done, total: calls.length })}</span>
              )}
              <i aria-hidden="true">
                <b style={{ width: `${(done / calls.length) * 100}%` }} />
              </i>
            </li>
          ))}
        </ul>
        {mayLead && some >= 2 && (
          <Button variant="default" mt={20} onClick={() => setClosing(true)}>
            {t('quality.calibration.close')}
          </Button>
        )}
        {closing && (
          <Suspense>
            <CloseDialog round={round} onClose={() => setClosing(false)} />
          </Suspense>
        )}
      </section>
    </div>
  );
}
