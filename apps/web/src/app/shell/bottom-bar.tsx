import { Menu } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { useSignedIn } from '../../lib/session';
import classes from './bottom-bar.module.css';
import { barFor } from './navigation';
import { openSearch } from './search';
import { useNavigation } from './use-navigation';

/** Three places and "Meer", always with words. */
export function BottomBar({ label }: { readonly label: string }) {
  const { t } = useText();
  const { roles } = useSignedIn();
  const navigate = useNavigate();
  const groups = useNavigation();
  const bar = barFor(groups, roles);
  const rest = groups.flatMap((group) => group.items).filter((each) => !bar.includes(each));
  return (
    <nav className={classes.bar} aria-label={label}>
      {bar.map(({ to, label: name, icon: Icon }) => (
        <Link key={to} to={to} className={classes.link} activeProps={{ 'aria-current': 'page' }}>
          <Icon size={24} stroke={1.75} aria-hidden="true" />
          {t(name)}
        </Link>
      ))}
      <Menu position="top-end" width={240}>
        <Menu.Target>
          <button type="button" className={classes.link}>
            <IconMenu2 size={24} stroke={1.75} aria-hidden="true" />
            {t('common.menu.more')}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map(({ to, label: name }) => (
            <Menu.Item key={to} onClick={() => void navigate({ to })}>
              {t(name)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={openSearch}>{t('common.search')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
