import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { RowContent, rowClass } from '../../../ui/row';
import { useMyFeedback } from './my-feedback';

/** Reading one piece of feedback takes about two minutes; an estimate for planning, as every row on Today has. */
const READING_MINUTES = 2;

/** Feedback on Today: straight to the one that is new, else to the list. */
export function NewFeedbackRow() {
  const { t, day } = useText();
  const { data } = useMyFeedback();
  const first = data?.pages[0];
  if (!first || first.nodes.length === 0) return null;
  const fresh = first.nodes.find((each) => !each.acknowledgedAt);
  const shown = fresh ?? first.nodes[0];
  const content = (
    <RowContent
      title={t('quality.feedback.title')}
      fresh={first.unreadCount > 0 ? t('common.new', { count: first.unreadCount }) : undefined}
      sub={shown && t('quality.feedback.yourCall', { day: day(new Date(shown.interaction.startedAt)) })}
      value={fresh && t('common.minutes', { count: READING_MINUTES })}
    />
  );
  return (
    <li>
      {fresh && first.unreadCount === 1 ? (
        <Link to="/feedback/$evaluationId" params={{ evaluationId: fresh.id }} className={rowClass}>
          {content}
        </Link>
      ) : (
        <Link to="/feedback" className={rowClass}>
          {content}
        </Link>
      )}
    </li>
  );
}
