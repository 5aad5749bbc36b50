import { Modal, Switch } from '@mantine/core';
import { useText } from '../../lib/i18n';
import { shortcuts, useShortcutList, useShortcutsEnabled } from '../../lib/shortcuts';
import { KeyHint } from '../../ui/key-hint';
import { shortcutDialog } from './dialogs';
import classes from './shortcut-dialog.module.css';

/** Every key that works now, and the switch that silences single letters. */
export default function ShortcutDialog() {
  const { t } = useText();
  const list = useShortcutList();
  const enabled = useShortcutsEnabled();
  const groups = [...new Set(list.map((each) => each.group))];
  return (
    <Modal
      opened
      onClose={shortcutDialog.hide}
      title={t('common.shortcuts')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className={classes.intro}>{t('common.shortcuts.intro')}</p>
      <Switch
        checked={enabled}
        onChange={(event) => shortcuts.setEnabled(event.currentTarget.checked)}
        label={t('common.shortcuts.enabled')}
        size="md"
        my={16}
      />
      {groups.map((group) => (
        <section key={group} className={classes.group}>
          <h3>{t(group)}</h3>
          <dl>
            {list
              .filter((each) => each.group === group)
              .map((each) => (
                <div key={each.keys}>
                  <dt>{t(each.label, each.values)}</dt>
                  <dd>
                    <KeyHint keys={each.keys} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
