import { createDialogSwitch } from './dialog-switch';

export const searchDialog = createDialogSwitch();
export const openSearch = searchDialog.show;
export const shortcutDialog = createDialogSwitch();
export const openShortcuts = shortcutDialog.show;
export const accountDialog = createDialogSwitch();
export const openAccount = accountDialog.show;
/** What did not fit in the phone's bar. */
export const moreDialog = createDialogSwitch();
export const openMore = moreDialog.show;
