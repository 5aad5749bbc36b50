import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import type { DashboardView, Overview } from './api';
import classes from './help-first.module.css';

/** More skills of one person than this are counted, not named. */
const NAMED = 3;

interface Props {
  readonly overview: Overview;
  readonly view: DashboardView;
}

/** Whom to help first: by reason, and within it by name. */
export function HelpFirst({ overview: { help }, view }: Props) {
  const { t, language } = useText();
  if (help.length === 0) return <p className={classes.intro}>{t('progress.dashboard.help.none')}</p>;
  return (
    <>
      <p className={classes.intro}>{t('progress.dashboard.help.intro')}</p>
      {help.map(({ reason, people }) => (
        <details key={reason} className={classes.group} open={reason !== 'fewCalls'}>
          <summary>
            {t(`progress.dashboard.help.reason.${reason}`)}{' '}
            <span>{t('progress.dashboard.help.people', { count: people.length })}</span>
          </summary>
          <ul>
            {people.map(({ person, skills }) => (
              <li key={person.id}>
                <span className={classes.name}>{fullName(person)}</span>
                <span className={classes.skills}>
                  {skills.slice(0, NAMED).map(({ id, name }) => (
                    <Link key={id} to="/skills" search={{ team: view.team, weeks: view.weeks, person: person.id, skill: id }}>
                      {name[language]}
                    </Link>
                  ))}
                  {skills.length > NAMED && <span>{t('progress.dashboard.help.more', { count: skills.length - NAMED })}</span>}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
