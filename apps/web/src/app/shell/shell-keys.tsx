import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useText } from '../../lib/i18n';
import { useShortcuts } from '../../lib/shortcuts';
import { openSearch, searchDialog } from './search';
import { openShortcuts, shortcutDialog } from './shortcut-sheet';
import { useNavigation } from './use-navigation';

const SearchDialog = lazy(() => import('./search-dialog'));
const ShortcutDialog = lazy(() => import('./shortcut-dialog'));

/** Keys that work on every page, and the two dialogs they open; the dialogs' code loads at first use. */
export function ShellKeys() {
  const { t } = useText();
  const navigate = useNavigate();
  const pages = useNavigation().flatMap((group) => group.items);
  const searching = useSyncExternalStore(searchDialog.subscribe, searchDialog.isOpen);
  const reading = useSyncExternalStore(shortcutDialog.subscribe, shortcutDialog.isOpen);
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
    </Suspense>
  );
}
