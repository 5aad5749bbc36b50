import { useText } from '../../../lib/i18n';
import { useMyFeedback } from './my-feedback';

/** "1 nieuw" beside the menu's Feedback; nothing when everything is read. */
export function UnreadCount({ className }: { readonly className?: string | undefined }) {
  const { t } = useText();
  const { data } = useMyFeedback();
  const count = data?.pages[0]?.unreadCount ?? 0;
  return count > 0 ? <span className={className}>{t('common.new', { count })}</span> : null;
}
