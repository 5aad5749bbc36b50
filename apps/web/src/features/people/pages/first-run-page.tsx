import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { useSetUpInstallation } from '../api/set-up-installation';
import { Entrance } from '../components/entrance';
import { FirstRunForm } from '../components/first-run-form';
import { useRefusal } from '../use-refusal';

export function FirstRunPage() {
  const { t, zone } = useText();
  const navigate = useNavigate();
  const setUp = useSetUpInstallation();
  const refusal = useRefusal(setUp.data, setUp.error);
  return (
    <Entrance title={t('people.firstRun.title')} text={t('people.firstRun.text')}>
      <FirstRunForm
        busy={setUp.isPending}
        refusal={refusal}
        onSubmit={(fields) =>
          setUp.mutate({ ...fields, timeZone: zone }, { onSuccess: (code) => code === null && void navigate({ to: '/' }) })
        }
      />
    </Entrance>
  );
}
