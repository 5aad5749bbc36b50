import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { signOnDoorsQuery } from '../api/sign-on-doors';

/** The way in through the provider of one's organisation, once the address says which. A link: the browser itself goes there. */
export function SignOnDoors({ email, next }: { readonly email: string; readonly next: string | undefined }) {
  const { t } = useText();
  const doors = useQuery(signOnDoorsQuery(email)).data ?? [];
  return (
    <div role="status">
      {doors.map(({ organisationId, organisationName, address }) => (
        <Button
          key={organisationId}
          component="a"
          href={next ? `${address}?next=${encodeURIComponent(next)}` : address}
          variant="default"
          size="lg"
          fullWidth
        >
          {t('people.signOn.door', { organisation: organisationName })}
        </Button>
      ))}
    </div>
  );
}
