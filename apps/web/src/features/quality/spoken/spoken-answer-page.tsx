import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { LONGEST_ANSWER_SECONDS } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { spokenQuery } from './api';
import { RecordAnswer } from './record-answer';
import classes from './spoken.module.css';

/** One situation: read it, say an answer, listen to it, send it. */
export function SpokenAnswerPage() {
  const { t } = useText();
  const { id } = useParams({ from: '/shell/practice/spoken/$id' });
  const { data: practice, error, refetch } = useQuery(spokenQuery(id));
  const gone = error instanceof ApiError && error.code === 'NOT_FOUND';
  return (
    <Page
      title={t('quality.spoken.page')}
      over={<Link to="/practice/spoken">{t('quality.spoken.title')}</Link>}
      intro={practice?.state === 'asked' && t('quality.spoken.howItWorks', { minutes: LONGEST_ANSWER_SECONDS / 60 })}
      width="learn"
    >
      {gone && <EmptyState title={t('quality.spoken.gone')} text={t('quality.spoken.goneText')} />}
      {!practice && !gone && error && (
        <ErrorState error={error} title={t('quality.spoken.failed')} onRetry={() => void refetch()} />
      )}
      {!practice && !error && <LoadingRows count={2} />}
      {practice && (
        <>
          <section className={classes.prompt} aria-labelledby="situation">
            <h2 id="situation">{t('quality.spoken.situation')}</h2>
            <p>{practice.prompt}</p>
          </section>
          <div role="status">
            {practice.state === 'answered' && (
              <StatusWord tone="good">{t('quality.spoken.sent', { name: practice.askedBy.givenName })}</StatusWord>
            )}
            {practice.state === 'scored' && <StatusWord tone="good">{t('quality.spoken.scored')}</StatusWord>}
          </div>
          {practice.state === 'asked' && <RecordAnswer id={practice.id} coach={practice.askedBy.givenName} />}
          {practice.evaluationId && (
            <Button component={Link} to={`/feedback/${practice.evaluationId}`} size="lg" mt={16}>
              {t('quality.spoken.toFeedback')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
