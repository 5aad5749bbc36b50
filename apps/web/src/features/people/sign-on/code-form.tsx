import { Button, TextInput } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import classes from './sign-on.module.css';

interface Props {
  readonly submit: string;
  readonly busy: boolean;
  /** A sentence: why the code did not do. */
  readonly refusal: string | null;
  readonly onCode: (code: string) => void;
}

export function CodeForm({ submit, busy, refusal, onCode }: Props) {
  const { t } = useText();
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onCode(String(new FormData(event.currentTarget).get('code') ?? ''));
      }}
    >
      <TextInput
        name="code"
        label={t('people.factor.code')}
        className={classes.code}
        autoComplete="one-time-code"
        maxLength={30}
        error={refusal}
      />
      <div>
        <Button type="submit" loading={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
