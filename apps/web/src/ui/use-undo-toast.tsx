import { Button } from '@mantine/core';
import { useCallback } from 'react';
import { useText } from '../lib/i18n';

export const UNDO_MS = 8000;

/** "Verwijderd. Ongedaan maken" for eight seconds. The deed is already done: undo is a second deed. Loads the toast code at first use. */
export function useUndoToast() {
  const { t } = useText();
  return useCallback(
    async (message: string, onUndo: () => void) => {
      const { notifications } = await import('@mantine/notifications');
      const id = notifications.show({
        autoClose: UNDO_MS,
        closeButtonProps: { 'aria-label': t('common.close') },
        message: (
          <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 16 }}>
            <span>{message}</span>
            <Button
              variant="default"
              style={{ flex: 'none' }}
              onClick={() => {
                notifications.hide(id);
                onUndo();
              }}
            >
              {t('common.undo')}
            </Button>
          </span>
        ),
      });
    },
    [t],
  );
}
