import { IconUpload } from '@tabler/icons-react';
import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { useText } from '../lib/i18n';
import classes from './file-field.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'id' | 'className' | 'aria-label'> {
  readonly label: ReactNode;
  /** Among fields whose labels are small. */
  readonly dense?: boolean;
  /** What may be chosen, or how the file has to look. */
  readonly hint?: ReactNode;
  /** What is wrong with what was chosen, as a sentence. */
  readonly error?: ReactNode;
  /** The name of a file that was chosen before the field came on the page. */
  readonly chosen?: string | undefined;
  /** For who reads the file at once. The field is empty again then, so that the same file can be chosen twice. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A file from the reader's device. The browser's own button speaks the language of the browser; this one speaks the reader's. */
export function FileField({ label, dense = false, hint, error, chosen, onFiles, onChange, ...input }: Props) {
  const { t } = useText();
  const id = useId();
  const [names, setNames] = useState<readonly string[]>(chosen === undefined ? [] : [chosen]);
  return (
    <div className={classes.field} data-dense={dense || undefined} data-disabled={input.disabled || undefined}>
      <span id={`${id}-label`} className={classes.label}>
        {label}
      </span>
      <span className={classes.row}>
        <input
          {...input}
          id={id}
          type="file"
          className={classes.input}
          aria-labelledby={`${id}-label ${id}-button`}
          aria-describedby={`${id}-about`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0 || !onFiles) setNames(files.map(({ name }) => name));
            onChange?.(event);
            if (!onFiles) return;
            event.currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        <label htmlFor={id} id={`${id}-button`} className={classes.button}>
          <IconUpload size={16} stroke={1.75} aria-hidden="true" />
          {t(names.length > 0 ? 'common.file.other' : 'common.file.choose')}
        </label>
        <span className={classes.name} data-none={names.length === 0 || undefined}>
          {names.length > 0 ? names.join(', ') : t('common.file.none')}
        </span>
      </span>
      <span id={`${id}-about`} className={classes.about}>
        {hint}
        {error && (
          <span role="alert" className={classes.error}>
            {error}
          </span>
        )}
      </span>
    </div>
  );
}
