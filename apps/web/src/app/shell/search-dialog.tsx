import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../lib/i18n';
import { chooseTheme } from '../../lib/theme-choice';
import { useSignOut } from '../use-sign-out';
import { openShortcuts, searchDialog } from './dialogs';
import { MenuIcon } from './menu-icon';
import classes from './search-dialog.module.css';
import { useNavigation } from './use-navigation';

const [store, spotlight] = createSpotlight();

/** Ctrl+K: pages and actions by name. */
export default function SearchDialog() {
  const { t, language, setLanguage } = useText();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const groups = useNavigation();
  useEffect(() => spotlight.open(), []);
  const other = language === 'nl' ? 'en' : 'nl';
  const actions = [
    ...groups.map((group) => ({
      group: t(group.label),
      actions: group.items.map((item) => ({
        id: item.to,
        label: t(item.label),
        leftSection: <MenuIcon of={item} size={20} />,
        onClick: () => void navigate({ to: item.to }),
      })),
    })),
    {
      group: t('common.search.actions'),
      actions: [
        { id: 'language', label: other === 'nl' ? 'Nederlands' : 'English', onClick: () => void setLanguage(other) },
        { id: 'light', label: `${t('common.theme')}: ${t('common.theme.light')}`, onClick: () => chooseTheme('light') },
        { id: 'dark', label: `${t('common.theme')}: ${t('common.theme.dark')}`, onClick: () => chooseTheme('dark') },
        { id: 'shortcuts', label: t('common.shortcuts'), onClick: openShortcuts },
        { id: 'sign-out', label: t('common.signOut'), onClick: () => signOut.mutate() },
      ],
    },
  ];
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={actions}
      highlightQuery
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      classNames={{ actionsGroup: classes.group ?? '' }}
      styles={{ content: { background: 'var(--raised)' } }}
      nothingFound={t('common.search.nothing')}
      onSpotlightClose={searchDialog.hide}
      searchProps={{
        placeholder: t('common.search'),
        'aria-label': t('common.search'),
        leftSection: <IconSearch size={20} aria-hidden="true" />,
      }}
    />
  );
}
