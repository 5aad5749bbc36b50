import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { useSignedIn } from '../../lib/session';
import classes from './bottom-bar.module.css';
import { openMore } from './dialogs';
import { MenuIcon } from './menu-icon';
import { barFor } from './navigation';
import { useNavigation } from './use-navigation';

/** Three places and "Meer", always with words. */
export function BottomBar({ label }: { readonly label: string }) {
  const { t } = useText();
  const { roles } = useSignedIn();
  const bar = barFor(useNavigation(), roles);
  return (
    <nav className={classes.bar} aria-label={label}>
      {bar.map((item) => (
        <Link key={item.to} to={item.to} className={classes.link} activeProps={{ 'aria-current': 'page' }}>
          <MenuIcon of={item} size={24} />
          {t(item.label)}
        </Link>
      ))}
      <button type="button" className={classes.link} aria-haspopup="dialog" onClick={openMore}>
        <IconMenu2 size={24} stroke={1.75} aria-hidden="true" />
        {t('common.menu.more')}
      </button>
    </nav>
  );
}
