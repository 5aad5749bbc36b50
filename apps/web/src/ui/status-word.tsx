import { IconAlertCircle, IconCheck, IconInfoCircle, IconRotateClockwise } from '@tabler/icons-react';
import classes from './status-word.module.css';

export type Tone = 'good' | 'attention' | 'critical' | 'info';
const ICONS = { good: IconCheck, attention: IconRotateClockwise, critical: IconAlertCircle, info: IconInfoCircle };

/** Icon, word and colour: never colour alone. "Nog niet" is attention; critical is for our own failures and fatal criteria. */
export function StatusWord({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const Icon = ICONS[tone];
  return (
    <span className={classes.status} data-tone={tone}>
      <Icon size={18} stroke={2} aria-hidden="true" />
      {children}
    </span>
  );
}
