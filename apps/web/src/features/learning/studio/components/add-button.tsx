import { IconPlus } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import classes from './studio.module.css';

/** What adds to the outline. */
export function AddButton({ children, ...props }: ComponentProps<'button'>) {
  return (
    <button {...props} type="button" className={classes.add}>
      <IconPlus size={20} stroke={1.75} aria-hidden="true" />
      {children}
    </button>
  );
}
