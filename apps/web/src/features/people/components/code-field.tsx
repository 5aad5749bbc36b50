import { TextInput } from '@mantine/core';
import { useText } from '../../../lib/i18n';

/** The code of the app, or one of the codes for who lost the phone. */
export function CodeField() {
  const { t } = useText();
  return (
    <TextInput
      name="code"
      size="lg"
      label={t('people.factor.code')}
      description={t('people.factor.codeHelp')}
      autoComplete="one-time-code"
      autoFocus
      maxLength={30}
    />
  );
}
