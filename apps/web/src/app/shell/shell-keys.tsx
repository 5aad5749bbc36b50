import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useText } from '../../lib/i18n';
import { useShortcuts } from '../../lib/shortcuts';
import { accountDialog, moreDialog, openSearch, openShortcuts, searchDialog, shortcutDialog } from './dialogs';
import { useNavigation } from './use-navigation';

const AccountDialog = lazy(() => import('./account-dialog'));
const MoreDialog = lazy(() => import('./more-dialog'));
const SearchDialog = lazy(() => import('./search-dialog'));
const ShortcutDialog = lazy(() => import('./shortcut-dialog'));

const useIsOpen = (dialog: typeof searchDialog) => useSyncExternalStore(dialog.subscribe, dialog.isOpen);

/** Keys that work on every page, and the dialogs of the shell; the dialogs' code loads at first use. */
export function ShellKeys() {
  const { t } = useText();
  const navigate = useNavigate();
  const pages = useNavigation().flatMap((group) => group.items);
  const searching = useIsOpen(searchDialog);
  const reading = useIsOpen(shortcutDialog);
  const account = useIsOpen(accountDialog);
  const more = useIsOpen(moreDialog);
  useShortcuts([
    { keys: 'mod+k', label: 'common.shortcuts.search', group: 'common.shortcuts.everywhere', run: openSearch },
    { keys: '?', label: 'common.shortcuts.help', group: 'common.shortcuts.everywhere', run: openShortcuts },
    ...pages.map(({ to, label, key }) => ({
      keys: `g ${key}`,
      label: 'common.shortcuts.goTo' as const,
      values: { page: t(label) },
      group: 'common.shortcuts.everywhere' as const,
      run: () => void navigate({ to }),
    })),
  ]);
  return (
    <Suspense fallback={null}>
      {searching && <SearchDialog />}
      {reading && <ShortcutDialog />}
      {account && <AccountDialog />}
      {more && <MoreDialog />}
    </Suspense>
  );
}
