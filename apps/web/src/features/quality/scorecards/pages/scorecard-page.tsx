import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useText } from '../../../../lib/i18n';
import { useSignedIn } from '../../../../lib/session';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { useStartScorecardDraft } from '../api/author-scorecard';
import { contentQuery, type Desk, deskQuery, draftQuery, type VersionSummary } from '../api/scorecard-desk';
import { skillsQuery } from '../api/scorecard-library';
import { CardBuilder } from '../components/card-builder';
import { CardMenu } from '../components/card-menu';
import { CardTop } from '../components/card-top';
import { ReadCard } from '../components/read-card';
import { VersionsView } from '../components/versions-view';
import classes from '../components/work.module.css';

/** One card: its draft to work on, or its published version to read. */
export function ScorecardPage() {
  const { scorecardId } = useParams({ from: '/shell/scorecards/$scorecardId' });
  const { t } = useText();
  const { roles } = useSignedIn();
  const desk = useQuery(deskQuery(scorecardId));
  if (desk.isError)
    return (
      <div className={classes.state}>
        <ErrorState error={desk.error} title={t('quality.card.error')} onRetry={() => void desk.refetch()} />
      </div>
    );
  if (!desk.data) return <Waiting />;
  const mayAuthor = roles.includes('author');
  const draft = desk.data.versions.find(({ publishedAt }) => publishedAt == null);
  const published = desk.data.versions.find(({ publishedAt }) => publishedAt != null);
  if (draft && mayAuthor) return <Draft key={draft.id} desk={desk.data} draft={draft} />;
  return published ? <Published desk={desk.data} published={published} mayAuthor={mayAuthor} /> : null;
}

const Waiting = () => (
  <div className={classes.state}>
    <LoadingRows count={8} height={46} />
  </div>
);

function Draft({ desk, draft }: { readonly desk: Desk; readonly draft: VersionSummary }) {
  const { t } = useText();
  const version = useQuery(draftQuery(draft.id));
  if (version.isError)
    return (
      <div className={classes.state}>
        <ErrorState error={version.error} title={t('quality.card.error')} onRetry={() => void version.refetch()} />
      </div>
    );
  return version.data ? <CardBuilder desk={desk} draft={draft} version={version.data} /> : <Waiting />;
}

interface PublishedProps {
  readonly desk: Desk;
  readonly published: VersionSummary;
  readonly mayAuthor: boolean;
}

function Published({ desk, published, mayAuthor }: PublishedProps) {
  const { t, day } = useText();
  const navigate = useNavigate();
  const { tab: view = 'build', from, to } = useSearch({ from: '/shell/scorecards/$scorecardId' });
  const version = useQuery(contentQuery(published.id));
  const skills = useQuery(skillsQuery);
  const start = useStartScorecardDraft();
  const facts = t('quality.card.top.published', {
    number: published.number,
    when: published.publishedAt ? day(new Date(published.publishedAt)) : '',
    count: published.evaluationCount,
  });
  return (
    <div className={classes.work} data-density="compact">
      <CardTop desk={desk} name={desk.name} facts={facts}>
        {mayAuthor && (
          <Button loading={start.isPending} onClick={() => start.mutate(desk.id)}>
            {t('quality.card.top.newVersion', { number: published.number + 1 })}
          </Button>
        )}
        <CardMenu desk={desk} versionId={published.id} mayAuthor={mayAuthor} />
      </CardTop>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must be able to get into it. */}
      <section className={classes.all} tabIndex={0} aria-label={t('quality.card.read.title')}>
        {start.isError && <ErrorState error={start.error} />}
        {view === 'versions' ? (
          <VersionsView
            desk={desk}
            draft={null}
            from={from}
            to={to}
            onCompare={(left, right) =>
              void navigate({
                to: '/scorecards/$scorecardId',
                params: { scorecardId: desk.id },
                search: { tab: 'versions', from: left, to: right },
                replace: true,
              })
            }
          />
        ) : version.isError ? (
          <ErrorState error={version.error} title={t('quality.card.error')} onRetry={() => void version.refetch()} />
        ) : version.data ? (
          <ReadCard name={desk.name} description={desk.description} version={version.data} skills={skills.data ?? []} />
        ) : (
          <Waiting />
        )}
      </section>
    </div>
  );
}
