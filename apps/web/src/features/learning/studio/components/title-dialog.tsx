import { useText } from '../../../../lib/i18n';
import { NameDialog, type NameDialogProps } from '../../../../ui/name-dialog';

/** Asks what a course is called. */
export function TitleDialog(props: NameDialogProps) {
  const { t } = useText();
  const labels = {
    nl: t('learning.studio.new.nl'),
    en: t('learning.studio.new.en'),
    missing: t('learning.studio.new.missing'),
  };
  return <NameDialog {...props} labels={labels} />;
}
