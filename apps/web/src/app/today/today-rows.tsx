import { NextSessionRow } from '../../features/coaching/today/next-session-row';
import PracticeRow from '../../features/learning/practice/practice-row';
import { NewFeedbackRow } from '../../features/quality/feedback/new-feedback-row';
import { AskedRow } from '../../features/quality/spoken/asked-row';
import { useText } from '../../lib/i18n';
import { Rows } from '../../ui/row';

/** At most four rows: what waits in practice, to be said out loud, in feedback and in the diary. */
export default function TodayRows() {
  const { t } = useText();
  return (
    <Rows label={t('common.today.rows')}>
      <PracticeRow />
      <AskedRow />
      <NewFeedbackRow />
      <NextSessionRow to="/appointments" />
    </Rows>
  );
}
