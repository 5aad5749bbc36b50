import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../../lib/i18n';
import { Page } from '../../../../ui/page';
import { importPeople } from '../api/import-people';
import { ImportSteps } from '../components/import-steps';

/** People from a list, with a dry run first. */
export function ImportPage() {
  const { t } = useText();
  const client = useQueryClient();
  return (
    <Page title={t('people.import.title')} density="compact">
      <ImportSteps send={importPeople} onApplied={() => void client.invalidateQueries({ queryKey: ['people'] })} />
    </Page>
  );
}
