import { createDialogSwitch } from './dialog-switch';

export const searchDialog = createDialogSwitch();
export const openSearch = searchDialog.show;
