import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { LoadingRows } from '../../../ui/loading-rows';
import type { CriterionFigure, ReportFilter } from './api';
import classes from './report.module.css';
import { ShareLine } from './share-line';
import { useReportWords } from './use-report-words';

const CriterionDetail = lazy(() => import('./criterion-detail'));

interface Props {
  readonly criteria: readonly CriterionFigure[];
  readonly scorecardId: string;
  readonly filter: ReportFilter;
  readonly openId: string | undefined;
  readonly onOpen: (criterionId: string | undefined) => void;
}

/** Each point with its share on one axis; one of them open, with why and where. */
export function CriterionList({ criteria, scorecardId, filter, openId, onOpen }: Props) {
  const { t, percent } = useText();
  const top = topOf(criteria);
  return (
    <ol className={classes.points}>
      <li className={classes.axis} aria-hidden="true">
        {[0, top / 2, top].map((share) => (
          <span key={share}>{percent(share)}</span>
        ))}
      </li>
      {criteria.map((figure) => {
        const open = figure.criterionId === openId;
        const Icon = open ? IconChevronDown : IconChevronRight;
        return (
          <li key={figure.criterionId} data-open={open || undefined}>
            <button
              type="button"
              className={classes.point}
              aria-expanded={open}
              onClick={() => onOpen(open ? undefined : figure.criterionId)}
            >
              <Icon size={18} stroke={1.75} aria-hidden="true" />
              <Name figure={figure} />
              <Share figure={figure} top={top} />
            </button>
            {open && (
              <Suspense fallback={<LoadingRows count={3} height={44} />}>
                <CriterionDetail figure={figure} scorecardId={scorecardId} filter={filter} />
              </Suspense>
            )}
          </li>
        );
      })}
      {criteria.length === 0 && <li>{t('quality.report.none')}</li>}
    </ol>
  );
}

/** Where all lines end: half, when nothing reaches beyond it, so that what is small can be told apart. */
function topOf(criteria: readonly CriterionFigure[]): number {
  const ends = criteria.flatMap(({ high, difference, failedBefore, nBefore }) => [
    high ?? 0,
    difference ? failedBefore / nBefore : 0,
  ]);
  return ends.some((end) => end > 0.5) ? 1 : 0.5;
}

function Name({ figure: { text, sectionTitle, critical } }: { readonly figure: CriterionFigure }) {
  const { t, language } = useText();
  return (
    <span className={classes.name}>
      <b>{pickLanguage(text, language)}</b>
      <small>
        {pickLanguage(sectionTitle, language)}
        {critical !== 'none' && ` · ${t(`quality.report.critical.${critical}`)}`}
      </small>
    </span>
  );
}

function Share({ figure, top }: { readonly figure: CriterionFigure; readonly top: number }) {
  const { t, percent } = useText();
  const words = useReportWords();
  const { ratio, low, high, n, failed, failedBefore, nBefore, difference } = figure;
  if (ratio == null || low == null || high == null)
    return <span className={classes.few}>{t('quality.report.tooFew', { n })}</span>;
  return (
    <>
      <ShareLine ratio={ratio} low={low} high={high} before={difference ? failedBefore / nBefore : null} top={top} />
      <span className={classes.share}>
        <b>{percent(ratio)}</b>
        <small>{t('quality.report.of', { failed, n })}</small>
        <small>{words.interval(low, high)}</small>
      </span>
      <span className={classes.change} data-word={difference?.word}>
        {t(`quality.report.change.${difference?.word ?? 'none'}`)}
      </span>
    </>
  );
}
