import { Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { useSignedIn } from '../../lib/session';
import { RowContent, Rows, rowClass } from '../../ui/row';
import { moreDialog, openSearch } from './dialogs';
import { barFor } from './navigation';
import { useNavigation } from './use-navigation';

/** The rest of the menu on a phone. */
export default function MoreDialog() {
  const { t } = useText();
  const { roles } = useSignedIn();
  const groups = useNavigation();
  const bar = barFor(groups, roles);
  const rest = groups.flatMap((group) => group.items).filter((each) => !bar.includes(each));
  const search = () => {
    moreDialog.hide();
    openSearch();
  };
  return (
    <Modal opened onClose={moreDialog.hide} title={t('common.menu.more')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Rows>
        {rest.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className={rowClass} onClick={moreDialog.hide}>
              <RowContent title={t(label)} />
            </Link>
          </li>
        ))}
        <li>
          <button type="button" className={rowClass} onClick={search}>
            <RowContent title={t('common.search')} />
          </button>
        </li>
      </Rows>
    </Modal>
  );
}
