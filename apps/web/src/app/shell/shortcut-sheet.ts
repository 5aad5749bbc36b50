import { createDialogSwitch } from './dialog-switch';

export const shortcutDialog = createDialogSwitch();
export const openShortcuts = shortcutDialog.show;
