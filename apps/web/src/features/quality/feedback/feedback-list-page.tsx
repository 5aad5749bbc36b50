import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { type FeedbackSummary, useMyFeedback } from './my-feedback';

/** All feedback on my own calls. */
export function FeedbackListPage() {
  const { t } = useText();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMyFeedback();
  const all = data?.pages.flatMap((page) => page.nodes);
  return (
    <Page title={t('quality.feedback.title')} intro={t('quality.feedback.intro')} width="today">
      {error && !all && <ErrorState error={error} title={t('quality.feedback.failed')} onRetry={() => void refetch()} />}
      {!error && !all && <LoadingRows count={4} />}
      {all?.length === 0 && <EmptyState title={t('quality.feedback.empty')} text={t('quality.feedback.emptyText')} />}
      {all && all.length > 0 && (
        <Rows label={t('quality.feedback.title')}>
          {all.map((each) => (
            <FeedbackRow key={each.id} feedback={each} />
          ))}
        </Rows>
      )}
      {hasNextPage && (
        <Button variant="default" mt={20} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('quality.feedback.more')}
        </Button>
      )}
    </Page>
  );
}

function FeedbackRow({ feedback }: { readonly feedback: FeedbackSummary }) {
  const { t, day } = useText();
  const { interaction, evaluator, acknowledgedAt, remindedAt, tip, strength } = feedback;
  return (
    <li>
      <Link to="/feedback/$evaluationId" params={{ evaluationId: feedback.id }} className={rowClass}>
        <RowContent
          title={t(feedback.kind === 'practice' ? 'quality.spoken.yourPractice' : 'quality.feedback.yourCall', {
            day: day(new Date(interaction.startedAt)),
          })}
          fresh={acknowledgedAt ? undefined : t('common.new', { count: 1 })}
          sub={[interaction.subject, tip || strength].filter(Boolean).join(' · ')}
          value={acknowledgedAt ? t('quality.feedback.read') : remindedAt ? t('quality.feedback.waits') : evaluator.givenName}
        />
      </Link>
    </li>
  );
}
