import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import classes from './queue-page.module.css';
import { type QueueSearch, REASONS } from './queue-search';
import { sortOf } from './queue-views';

interface Props {
  readonly search: QueueSearch;
  /** Agents with an open call whose name this coach may see. */
  readonly agents: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (change: { readonly [Key in keyof QueueSearch]?: QueueSearch[Key] | undefined }) => void;
}

/** Long enough that typing a word is one change of the address. */
const PAUSE_MS = 200;

/** Filters of the queue; all of them are in the address. */
export function QueueTools({ search, agents, onChange }: Props) {
  const { t } = useText();
  const { teams } = useSignedIn();
  const { reason, team, agent, q = '', order } = search;
  const [text, setText] = useState(q);
  const sent = useRef(q);
  const newest = useRef(onChange);
  newest.current = onChange;
  // The address changed by something else than typing here: a view was chosen, or the back button.
  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setText(q);
  }, [q]);
  useEffect(() => {
    if (text.trim() === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = text.trim();
      newest.current({ q: text.trim() || undefined });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={classes.tools}>
      <label className={classes.search}>
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <input
          type="search"
          value={text}
          placeholder={t('quality.queue.search')}
          aria-label={t('quality.queue.search')}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
      </label>
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

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string | undefined) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useText();
  return (
    <label className={classes.select}>
      {label}
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{t('quality.queue.reason.all')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
