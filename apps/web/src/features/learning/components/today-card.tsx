import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { useMyAssignments } from '../api/assignments';
import { ContinueCard } from './continue-card';

/** The learning part of Today. */
export function TodayCard() {
  const { t } = useText();
  const { data, error, refetch } = useMyAssignments();
  if (error && !data) return <ErrorState error={error} title={t('learning.list.failed')} onRetry={() => void refetch()} />;
  return data ? <ContinueCard assignments={data} /> : <LoadingRows count={1} height={284} />;
}
