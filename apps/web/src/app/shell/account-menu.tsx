import { Menu, UnstyledButton } from '@mantine/core';
import { useText } from '../../lib/i18n';
import { fullName, useSignedIn } from '../../lib/session';
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../../lib/theme-choice';
import { useSignOut } from '../use-sign-out';
import classes from './account-menu.module.css';
import { Avatar } from './avatar';
import { openShortcuts } from './shortcut-sheet';

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** Language, colours, shortcuts and sign out; each applied at once. */
export function AccountMenu({ folded = false, compact = false }: { readonly folded?: boolean; readonly compact?: boolean }) {
  const { t, language, setLanguage } = useText();
  const { person, teams, roles } = useSignedIn();
  const chosen = useThemeChoice();
  const signOut = useSignOut();
  const role = roles[0];
  return (
    <Menu position={compact ? 'bottom-end' : 'top-start'} width={240}>
      <Menu.Target>
        <UnstyledButton
          className={classes.account}
          data-small={folded || compact || undefined}
          aria-label={`${t('common.account')}: ${fullName(person)}`}
        >
          <Avatar person={person} />
          {!folded && !compact && (
            <span className={classes.words}>
              <b>{fullName(person)}</b>
              <span>{teams[0]?.name ?? (role ? t(`people.role.${role}`) : '')}</span>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('common.language')}</Menu.Label>
        {(['nl', 'en'] as const).map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            role="menuitemradio"
            aria-checked={language === each}
            fw={language === each ? 700 : undefined}
            onClick={() => void setLanguage(each)}
          >
            {each === 'nl' ? 'Nederlands' : 'English'}
          </Menu.Item>
        ))}
        <Menu.Label>{t('common.theme')}</Menu.Label>
        {THEMES.map((each) => (
          <Menu.Item
            key={each}
            role="menuitemradio"
            aria-checked={chosen === each}
            fw={chosen === each ? 700 : undefined}
            onClick={() => chooseTheme(each)}
          >
            {t(`common.theme.${each}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={openShortcuts}>{t('common.shortcuts')}</Menu.Item>
        <Menu.Item onClick={() => signOut.mutate()}>{t('common.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
