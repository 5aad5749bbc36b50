import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useId, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { useMyAgents } from '../api/my-agents';
import { Choice } from '../queue/choice';
import queue from '../queue/queue-page.module.css';
import { SearchWords } from '../queue/search-words';
import { useRegisterChoices, useRegisterCount } from './api';
import classes from './register.module.css';
import { orderAfter, sortOf } from './register-filter';
import { REGISTER_OUTCOMES, REGISTER_REASONS, REGISTER_SORTS, REGISTER_STATES, type RegisterSearch } from './register-search';

export type RegisterChange = { readonly [Key in keyof RegisterSearch]?: RegisterSearch[Key] | undefined };

interface Props {
  readonly search: RegisterSearch;
  readonly leads: boolean;
  readonly onChange: (change: RegisterChange) => void;
  readonly onClear: () => void;
}

const MORE = ['team', 'evaluator', 'card', 'state', 'reason', 'outcome'] as const;

/** Filters of the list; all of them are in the address. Those that are used less are one press away. */
export function RegisterTools({ search, leads, onChange, onClear }: Props) {
  const { t, language } = useText();
  const { teams } = useSignedIn();
  const id = useId();
  const choices = useRegisterChoices();
  const count = useRegisterCount(search).data;
  const used = MORE.filter((each) => search[each]).length;
  const [open, setOpen] = useState(used > 0);
  const { order: _, ...filters } = search;
  const words = <Name extends string>(names: readonly Name[], nameOf: (name: Name) => string) =>
    names.map((name) => ({ id: name, name: nameOf(name) }));
  const { by, descending } = sortOf(search);
  return (
    <div className={classes.tools}>
      <div className={queue.tools} data-no-print>
        <SearchWords words={search.q} label={t('quality.register.search')} onSearch={(q) => onChange({ q })} />
        {leads && <AgentChoice agent={search.agent} onChoose={(agent) => onChange({ agent })} />}
        <DayField label={t('quality.register.from')} value={search.from} onChange={(from) => onChange({ from })} />
        <DayField label={t('quality.register.until')} value={search.until} onChange={(until) => onChange({ until })} />
      </div>
      <div id={id} className={`${queue.tools} ${classes.rest}`} hidden={!open} data-no-print>
        {leads && teams.length > 1 && (
          <Choice label={t('quality.queue.team')} value={search.team} options={teams} onChoose={(team) => onChange({ team })} />
        )}
        <Choice
          label={t('quality.register.evaluator')}
          value={search.evaluator}
          options={choices.evaluators.map((each) => ({ id: each.id, name: fullName(each) }))}
          onChoose={(evaluator) => onChange({ evaluator })}
        />
        <Choice
          label={t('quality.register.scorecard')}
          value={search.card}
          options={choices.scorecards.map((each) => ({ id: each.id, name: pickLanguage(each.name, language) }))}
          onChoose={(card) => onChange({ card })}
        />
        <Choice
          label={t('quality.register.outcome')}
          value={search.outcome}
          options={words(REGISTER_OUTCOMES, (each) => t(`quality.register.outcome.${each}`))}
          onChoose={(chosen) => onChange({ outcome: REGISTER_OUTCOMES.find((each) => each === chosen) })}
        />
        <Choice
          label={t('quality.register.state')}
          value={search.state}
          options={words(leads ? REGISTER_STATES : REGISTER_STATES.slice(2, 6), (each) => t(`quality.register.state.${each}`))}
          onChoose={(chosen) => onChange({ state: REGISTER_STATES.find((each) => each === chosen) })}
        />
        <Choice
          label={t('quality.queue.reason')}
          value={search.reason}
          options={words(REGISTER_REASONS, (each) => t(`quality.queue.reason.${each}`))}
          onChoose={(chosen) => onChange({ reason: REGISTER_REASONS.find((each) => each === chosen) })}
        />
      </div>
      <div className={classes.bar}>
        <p role="status">
          {count && t(count.more ? 'quality.register.countMore' : 'quality.register.count', { total: count.total })}
        </p>
        <div data-no-print>
          <button type="button" className={classes.more} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {used > 0 ? t('quality.register.moreFiltersUsed', { count: used }) : t('quality.register.moreFilters')}
          </button>
          {Object.keys(filters).length > 0 && (
            <button type="button" className={classes.more} onClick={onClear}>
              {t('quality.register.clear')}
            </button>
          )}
        </div>
      </div>
      <label className={`${queue.select} ${classes.order}`} data-no-print>
        {t('quality.register.sortBy')}
        <select
          value={`${descending ? '-' : ''}${by}`}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const sort = REGISTER_SORTS.find((each) => chosen.endsWith(each)) ?? 'submitted';
            onChange({ order: chosen.startsWith('-') ? `-${sort}` : sort });
          }}
        >
          {REGISTER_SORTS.flatMap((sort) => {
            const first = orderAfter({ order: sort === 'submitted' ? 'call' : 'submitted' }, sort);
            return [first, first.startsWith('-') ? sort : (`-${sort}` as const)].map((each) => (
              <option key={each} value={each}>
                {t('quality.register.sortWay', {
                  sort: t(`quality.register.sort.${sort}`),
                  way: t(`quality.register.way.${wayOf(sort)}.${each.startsWith('-') ? 'down' : 'up'}`),
                })}
              </option>
            ));
          })}
        </select>
      </label>
    </div>
  );
}

const wayOf = (sort: (typeof REGISTER_SORTS)[number]) => {
  if (sort === 'score') return 'score' as const;
  return sort === 'submitted' || sort === 'call' ? ('day' as const) : ('name' as const);
};

function AgentChoice({
  agent,
  onChoose,
}: {
  readonly agent: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const { t } = useText();
  const agents = useMyAgents().data ?? [];
  return (
    <Choice
      label={t('quality.queue.agent')}
      value={agent}
      options={agents.map((each) => ({ id: each.id, name: fullName(each) }))}
      onChoose={onChoose}
    />
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** A day of the calendar. A year that is still being typed is no day yet. */
function DayField({ label, value, onChange }: DayProps) {
  return (
    <label className={queue.select}>
      {label}
      <input
        type="date"
        className={classes.day}
        value={value ?? ''}
        min="2000-01-01"
        max="2199-12-31"
        onChange={(event) => event.currentTarget.validity.valid && onChange(event.currentTarget.value || undefined)}
      />
    </label>
  );
}
