import { IconDownload } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { TableScroll } from '../../../../ui/table-scroll';
import { contentQuery, type Desk, type VersionSummary } from '../api/scorecard-desk';
import { skillsQuery } from '../api/scorecard-library';
import { downloadCard } from '../download-card';
import { DifferenceList } from './difference-list';
import classes from './versions.module.css';

interface Props {
  readonly desk: Desk;
  /** The draft as it is on the screen; null: nobody is working on it here. */
  readonly draft: ScorecardVersion | null;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly onCompare: (from: number, to: number) => void;
}

/** Every version with who published it and how often it was used, and the difference between any two. */
export function VersionsView({ desk, draft, from, to, onCompare }: Props) {
  const { t, dayAndTime, number } = useText();
  const { versions } = desk;
  const after = versions.find((each) => each.number === to) ?? versions[0];
  const before = versions.find((each) => each.number === from) ?? versions[1];
  const name = (version: VersionSummary) =>
    t(version.publishedAt ? 'quality.card.versions.option' : 'quality.card.versions.optionDraft', { number: version.number });
  const select = (label: string, value: VersionSummary, choose: (chosen: number) => void) => (
    <label className={classes.choose}>
      {label}
      <select value={value.number} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {versions.map((each) => (
          <option key={each.id} value={each.number}>
            {name(each)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={classes.view}>
      <h2>{t('quality.card.versions.title')}</h2>
      <TableScroll label={t('quality.card.versions.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('quality.card.versions.number')}</th>
              <th scope="col">{t('quality.card.versions.published')}</th>
              <th scope="col">{t('quality.card.versions.by')}</th>
              <th scope="col">{t('quality.card.versions.used')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <tr key={version.id}>
                <th scope="row">{version.number}</th>
                <td>{version.publishedAt ? dayAndTime(new Date(version.publishedAt)) : t('quality.card.versions.draft')}</td>
                <td>{whose(version) ?? t('quality.card.versions.product')}</td>
                <td>{number(version.evaluationCount)}</td>
                <td>
                  <button
                    type="button"
                    aria-label={t('quality.card.versions.export', { number: version.number })}
                    title={t('quality.card.versions.export', { number: version.number })}
                    onClick={() => void downloadCard(version.id, `${desk.code}-${version.number}`)}
                  >
                    <IconDownload size={18} stroke={1.75} aria-hidden="true" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <h2>{t('quality.card.versions.compare')}</h2>
      {before && after ? (
        <>
          <div className={classes.pair}>
            {select(t('quality.card.versions.from'), before, (chosen) => onCompare(chosen, after.number))}
            {select(t('quality.card.versions.to'), after, (chosen) => onCompare(before.number, chosen))}
          </div>
          <Compared before={before} after={after} draft={draft} />
        </>
      ) : (
        <p>{t('quality.card.versions.one')}</p>
      )}
    </div>
  );
}

const whose = ({ publishedAt, publishedBy, savedBy }: VersionSummary): string | null => {
  const person = publishedAt ? publishedBy : savedBy;
  return person ? fullName(person) : null;
};

function Compared({ before, after, draft }: { before: VersionSummary; after: VersionSummary; draft: ScorecardVersion | null }) {
  const own = (version: VersionSummary) => (version.publishedAt === null ? draft : null);
  const results = useQueries({
    queries: [before, after].map((version) => ({ ...contentQuery(version.id), enabled: own(version) === null })),
  });
  const skills = useQuery(skillsQuery);
  const [old, current] = [own(before) ?? results[0]?.data, own(after) ?? results[1]?.data];
  const failed = results.find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void Promise.all(results.map((each) => each.refetch()))} />;
  if (!old || !current) return <LoadingRows count={4} height={36} />;
  return <DifferenceList before={old} after={current} skills={skills.data ?? []} />;
}
