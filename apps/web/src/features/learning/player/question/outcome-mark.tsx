import { IconCheck, IconRotateClockwise } from '@tabler/icons-react';
import { useText } from '../../../../lib/i18n';
import classes from './inputs.module.css';

/** Right, or "not yet": a sign and a word, never a colour alone. */
export function OutcomeMark({ right }: { readonly right: boolean }) {
  const { t } = useText();
  const Icon = right ? IconCheck : IconRotateClockwise;
  return (
    <Icon
      size={24}
      className={classes.mark}
      data-right={right || undefined}
      role="img"
      aria-label={t(right ? 'common.answer.right' : 'common.answer.wrong')}
    />
  );
}
