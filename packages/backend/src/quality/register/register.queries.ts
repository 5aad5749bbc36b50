import type { PersonActor } from '@vakwerk/domain/people/actor';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { resolveLocalTime } from '@vakwerk/domain/shared/time/local-time';
import { INSTANT } from '../evaluations/cursor.js';
import { inTeams, leadsTeams, readable } from './readable.js';
import type { RegisterFilter, RegisterOrder, RegisterOutcome, RegisterSort } from './register-filter.js';

export interface RegisterQuestion {
  readonly actor: PersonActor;
  readonly filter: RegisterFilter;
}

interface SortKey {
  /** Never null: who has no score comes last, whichever way the list goes. */
  readonly sql: (descending: boolean) => string;
  readonly cast: string;
  /** What a cursor can hold. */
  readonly written: RegExp;
}

const instant = (sql: string): SortKey => ({ sql: () => sql, cast: 'timestamptz', written: INSTANT });
const name = (who: string): SortKey => ({
  sql: () => `lower(${who}.family_name || ' ' || ${who}.given_name)`,
  cast: 'text',
  written: /^[\s\S]{0,400}$/,
});

export const SORT_KEYS: Readonly<Record<RegisterSort, SortKey>> = {
  submitted: instant('e.submitted_at'),
  call: instant('i.started_at'),
  score: {
    sql: (descending) => `coalesce(r.final, '${descending ? '-' : ''}Infinity'::double precision)`,
    cast: 'double precision',
    written: /^(-?\d+(\.\d+)?(e[+-]?\d+)?|-?Infinity)$/,
  },
  agent: name('p'),
  evaluator: name('v'),
};

export const FROM = `FROM evaluation e
 JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
 JOIN person p ON p.org_id = e.org_id AND p.id = e.agent_id
 JOIN person v ON v.org_id = e.org_id AND v.id = e.evaluator_id
 JOIN scorecard_version s ON s.org_id = e.org_id AND s.id = e.scorecard_version_id
 JOIN scorecard c ON c.org_id = s.org_id AND c.id = s.scorecard_id
 LEFT JOIN LATERAL (SELECT * FROM evaluation_result r WHERE r.org_id = e.org_id AND r.evaluation_id = e.id ORDER BY r.id DESC LIMIT 1) r ON true`;

const OUTCOMES: Readonly<Record<RegisterOutcome, string>> = {
  passed: 'r.passed',
  failed: 'NOT r.passed',
  fatal: 'cardinality(r.fatal) > 0',
  notScored: 'r.id IS NOT NULL AND r.final IS NULL',
};

/** Words of the filter as a piece of text: a percent sign means a percent sign. */
const like = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** Numbers the parameters of a statement as they come. */
export class Parameters {
  readonly values: unknown[] = [];

  constructor(organisationId: string) {
    this.values.push(organisationId); // $1, everywhere
  }

  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** The conditions of the list: who asks, and only the filters that are set, so that each has a plan of its own. */
export function conditions({ actor, filter }: RegisterQuestion, parameters: Parameters): string {
  const { from, until, teamId, agentId, evaluatorId, scorecardId, state, reason, outcome, search } = filter;
  const me = parameters.add(actor.personId);
  const midnight = (day: string) => resolveLocalTime(`${day}T00:00`, actor.timeZone);
  const found = [
    'e.org_id = $1',
    readable(me, leadsTeams(actor) ? parameters.add(actor.teamIds) : null),
    state ? `e.state = ${parameters.add(state)}` : `e.state <> 'withdrawn'`,
  ];
  if (from) found.push(`i.started_at >= ${parameters.add(midnight(from))}`);
  if (until) found.push(`i.started_at < ${parameters.add(midnight(addDays(until, 1)))}`);
  if (teamId) found.push(inTeams(parameters.add(actor.teamIds.filter((id) => id === teamId))));
  if (agentId) found.push(`e.agent_id = ${parameters.add(agentId)}`);
  if (evaluatorId) found.push(`e.evaluator_id = ${parameters.add(evaluatorId)}`);
  if (scorecardId) found.push(`s.scorecard_id = ${parameters.add(scorecardId)}`);
  if (reason) found.push(`e.draw_reason = ${parameters.add(reason)}`);
  if (outcome) found.push(`(${OUTCOMES[outcome]})`);
  if (search) {
    const words = parameters.add(like(search));
    const places = [
      'i.subject',
      'i.queue',
      `(p.given_name || ' ' || p.family_name)`,
      `(v.given_name || ' ' || v.family_name)`,
      'e.strength',
      'e.tip',
    ];
    const noted = `EXISTS (SELECT FROM evaluation_note n WHERE n.org_id = e.org_id AND n.evaluation_id = e.id AND n.text ILIKE ${words})`;
    found.push(`(${[...places.map((place) => `${place} ILIKE ${words}`), noted].join(' OR ')})`);
  }
  return found.join(' AND ');
}

/** Rows after the place where the page before ended, in order. */
export function orderSql({ by, descending }: RegisterOrder): { key: string; order: string; beyond: string; cast: string } {
  const { sql, cast } = SORT_KEYS[by];
  const key = sql(descending);
  const way = descending ? 'DESC' : 'ASC';
  return { key, cast, order: `ORDER BY ${key} ${way}, e.id ${way}`, beyond: descending ? '<' : '>' };
}
