import { useText } from '../../../lib/i18n';
import list from '../../../ui/desk-list.module.css';
import { TableScroll } from '../../../ui/table-scroll';
import { useTransferWords } from '../transfer/use-transfer-words';
import type { RolloutDetail } from './api';

/** Which teams go when, and that they did. */
export function WaveTable({ waves }: Pick<RolloutDetail, 'waves'>) {
  const { t } = useText();
  const words = useTransferWords();
  return (
    <TableScroll label={t('progress.rollout.order')}>
      <table className={list.table}>
        <caption>{t('progress.rollout.order')}</caption>
        <thead>
          <tr>
            {(['wave', 'week', 'teams', 'given'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`progress.rollout.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {waves.map(({ number, startsOn, teams, givenAt, givenPeople }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{words.dayOf(startsOn)}</td>
              <td>{teams.map(({ name }) => name).join(', ')}</td>
              <td>{givenAt ? t('progress.rollout.given', { count: givenPeople ?? 0 }) : t('progress.rollout.notGiven')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
