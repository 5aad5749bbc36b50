import { useText } from '../../../../lib/i18n';
import { NameDialog, type NameDialogProps } from '../../../../ui/name-dialog';

/** Asks what a scorecard is called. */
export function CardNameDialog(props: NameDialogProps) {
  const { t } = useText();
  const labels = { nl: t('quality.card.new.nameNl'), en: t('quality.card.new.nameEn'), missing: t('quality.card.new.missing') };
  return <NameDialog {...props} labels={labels} />;
}
