import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './pair.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly deed: string;
  readonly onDeed: () => void;
}

/** A hole in one language: why it matters, and one button. */
export const Missing = ({ title, text, deed, onDeed }: Props) => (
  <div className={classes.hole}>
    <b>
      <IconAlertTriangle size={18} stroke={2} aria-hidden="true" />
      {title}
    </b>
    <p>{text}</p>
    <button type="button" onClick={onDeed}>
      {deed}
    </button>
  </div>
);
