import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { Choice } from './choice';
import classes from './queue-page.module.css';
import { type QueueSearch, REASONS } from './queue-search';
import { sortOf } from './queue-views';
import { SearchWords } from './search-words';

interface Props {
  readonly search: QueueSearch;
  /** Agents with an open call whose name this coach may see. */
  readonly agents: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (change: { readonly [Key in keyof QueueSearch]?: QueueSearch[Key] | undefined }) => void;
}

/** Filters of the queue; all of them are in the address. */
export function QueueTools({ search, agents, onChange }: Props) {
  const { t } = useText();
  const { teams } = useSignedIn();
  const { reason, team, agent, q, order } = search;
  return (
    <div className={classes.tools}>
      <SearchWords words={q} label={t('quality.queue.search')} onSearch={(words) => onChange({ q: words })} />
      {agents.length > 1 && (
        <Choice
          label={t('quality.queue.agent')}
          value={agent}
          options={agents}
          onChoose={(chosen) => onChange({ agent: chosen })}
        />
      )}
      {teams.length > 1 && (
        <Choice label={t('quality.queue.team')} value={team} options={teams} onChoose={(chosen) => onChange({ team: chosen })} />
      )}
      <Choice
        label={t('quality.queue.reason')}
        value={reason}
        options={REASONS.map((each) => ({ id: each, name: t(`quality.queue.reason.${each}`) }))}
        onChoose={(chosen) => onChange({ reason: REASONS.find((each) => each === chosen) })}
      />
      <span className={classes.meta}>{t(`quality.queue.sortedBy.${sortOf(order)}`)}</span>
    </div>
  );
}
