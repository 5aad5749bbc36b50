import { useInfiniteQuery } from '@tanstack/react-query';
import { fittingAnswers } from '@vakwerk/domain/quality/scoring/fitting-answers';
import { scoreEvaluation } from '@vakwerk/domain/quality/scoring/score-evaluation';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { TableScroll } from '../../../../ui/table-scroll';
import { answersOfCall, type PastCall, pastCallsQuery } from '../api/past-calls';
import { useTools } from '../builder-context';
import { Percent } from './percent';
import classes from './preview.module.css';

interface Props {
  readonly scorecardId: string;
  readonly onUse: (call: PastCall) => void;
}

/** Three scored calls, three at a time: what the card gave then and what it would give now. Nothing about them is changed. */
export function PastCalls({ scorecardId, onUse }: Props) {
  const { t } = useText();
  const past = useInfiniteQuery(pastCallsQuery(scorecardId));
  const [at, setAt] = useState(0);
  const pages = past.data?.pages ?? [];
  const calls = pages[at] ?? [];
  const numbers = new Set(calls.map(({ versionNumber }) => versionNumber));
  const [only] = numbers;
  const more = at + 1 < pages.length || past.hasNextPage;
  const others = async () => {
    if (!more) return setAt(0);
    const next = at + 1 < pages.length ? pages[at + 1] : (await past.fetchNextPage()).data?.pages[at + 1];
    return setAt(next && next.length > 0 ? at + 1 : 0);
  };
  return (
    <section className={classes.past} aria-labelledby="past-calls">
      <header>
        <h3 id="past-calls">{t('quality.card.past.title')}</h3>
        {(more || at > 0) && (
          <button type="button" onClick={() => void others()}>
            {t('quality.card.past.others')}
          </button>
        )}
      </header>
      {past.isPending && <LoadingRows count={3} height={36} />}
      {past.isError && <ErrorState error={past.error} onRetry={() => void past.refetch()} />}
      {past.data && calls.length === 0 && <p className={classes.note}>{t('quality.card.past.none')}</p>}
      {calls.length > 0 && (
        <TableScroll label={t('quality.card.past.title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('quality.card.past.call')}</th>
                <th scope="col">
                  {numbers.size === 1 ? t('quality.card.past.old', { number: only ?? 0 }) : t('quality.card.past.oldMixed')}
                </th>
                <th scope="col">{t('quality.card.past.new')}</th>
                <th scope="col">{t('quality.card.past.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {calls.map((call) => (
                <CallRow key={call.id} call={call} onUse={() => onUse(call)} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}

function CallRow({ call, onUse }: { readonly call: PastCall; readonly onUse: () => void }) {
  const { t, number, day } = useText();
  const { version } = useTools();
  const answers = fittingAnswers(version, answersOfCall(call, version));
  const fits = Object.keys(answers).length;
  const { final } = scoreEvaluation(version, answers);
  const old = call.finalRatio ?? null;
  const points = final === null || old === null ? null : Math.round((final - old) * 100);
  const subject = call.subject ?? t('quality.card.past.noSubject');
  return (
    <tr>
      <th scope="row">
        <button type="button" aria-label={t('quality.card.past.use', { subject })} onClick={onUse}>
          {subject}
        </button>
        <small>
          {day(new Date(call.startedAt))}
          {fits < call.answers.length && ` · ${t('quality.card.past.fits', { fits, all: call.answers.length })}`}
        </small>
      </th>
      <td>
        <Percent ratio={old} />
      </td>
      <td>
        <Percent ratio={final} />
      </td>
      <td>{points === null ? '–' : `${points > 0 ? '+' : points < 0 ? '−' : ''}${number(Math.abs(points))}`}</td>
    </tr>
  );
}
