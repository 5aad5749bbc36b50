import { Modal, Switch } from '@mantine/core';
import { useText } from '../../lib/i18n';
import { type Shortcut, shortcuts, useShortcutList, useShortcutsEnabled } from '../../lib/shortcuts';
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
      size={list.length > 14 ? 960 : 'lg'}
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
      <div className={list.length > 14 ? classes.columns : undefined}>
        {groups.map((group) => (
          <section key={group} className={classes.group}>
            <h3>{t(group)}</h3>
            <dl>
              {sameDeed(list.filter((each) => each.group === group)).map(({ label, values, keys }) => (
                <div key={keys.join()}>
                  <dt>{t(label, values)}</dt>
                  <dd>
                    {keys.map((each) => (
                      <KeyHint key={each} keys={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** Two keys that do the same stand on one line. */
function sameDeed(list: readonly Shortcut[]) {
  const lines = new Map<string, Pick<Shortcut, 'label' | 'values'> & { keys: string[] }>();
  for (const { keys, label, values } of list) {
    const deed = `${label} ${JSON.stringify(values ?? {})}`;
    const line = lines.get(deed);
    if (line) line.keys.push(keys);
    else lines.set(deed, { label, ...(values && { values }), keys: [keys] });
  }
  return [...lines.values()];
}
