import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { RowContent, rowClass } from '../../../ui/row';
import { ownSpokenQuery } from './own-spoken';

/** Reading, saying it, listening to it. */
const MINUTES = 3;

/** On Today, only when a coach waits for an answer: straight to it when there is one, else to the list. */
export function AskedRow() {
  const { t } = useText();
  const asked = useQuery(ownSpokenQuery).data?.filter(({ state }) => state === 'asked') ?? [];
  const [first] = asked;
  if (!first) return null;
  const content = (
    <RowContent
      title={t('quality.spoken.title')}
      fresh={t('common.new', { count: asked.length })}
      sub={first.prompt}
      value={t('common.minutes', { count: MINUTES })}
    />
  );
  return (
    <li>
      {asked.length === 1 ? (
        <Link to="/practice/spoken/$id" params={{ id: first.id }} className={rowClass}>
          {content}
        </Link>
      ) : (
        <Link to="/practice/spoken" className={rowClass}>
          {content}
        </Link>
      )}
    </li>
  );
}
