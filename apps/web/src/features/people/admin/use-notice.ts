import { useText } from '../../../lib/i18n';

/** One sentence that passes by: something was done. Loads the toast code at first use. */
export function useNotice() {
  const { t } = useText();
  return async (message: string) => {
    const { notifications } = await import('@mantine/notifications');
    notifications.show({ message, closeButtonProps: { 'aria-label': t('common.close') } });
  };
}
