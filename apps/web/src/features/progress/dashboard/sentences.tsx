import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import type { DashboardView, Overview } from './api';
import classes from './sentences.module.css';
import { useSentenceWords } from './use-sentence-words';

type Sentence = Overview['sentences'][number];

interface Props {
  readonly overview: Overview;
  readonly view: DashboardView;
}

/** At most three, each with how sure it is, what it rests on, and the way there. */
export function Sentences({ overview, view }: Props) {
  const words = useSentenceWords(overview);
  return (
    <ol className={classes.sentences}>
      {overview.sentences.map((sentence) => (
        <li key={`${sentence.code} ${sentence.skill?.id}`} data-tone={toneOf(sentence)}>
          <p className={classes.words}>{words.say(sentence)}</p>
          <p className={classes.basis}>{words.basis(sentence)}</p>
          <Evidence sentence={sentence} words={words.say(sentence)} view={view} />
        </li>
      ))}
    </ol>
  );
}

function toneOf({ code }: Sentence): 'good' | 'attention' | undefined {
  if (code === 'teamFalls' || code === 'peopleFall' || code === 'weekBelow') return 'attention';
  return code === 'teamGrows' || code === 'peopleGrow' || code === 'weekAbove' ? 'good' : undefined;
}

/** People lead to their own calls, a week to its evaluations, a skill to the people of the team. */
function Evidence({
  sentence,
  words,
  view,
}: {
  readonly sentence: Sentence;
  readonly words: string;
  readonly view: DashboardView;
}) {
  const { t, language } = useText();
  const { team, weeks } = view;
  if (sentence.cells.length > 0)
    return (
      <ul className={classes.cells}>
        {sentence.cells.map(({ person, skill }) => (
          <li key={`${person.id} ${skill.id}`}>
            <Link to="/skills" search={{ team, weeks, person: person.id, skill: skill.id }}>
              {t('progress.dashboard.evidenceOf', { name: fullName(person), skill: skill.name[language] })}
            </Link>
          </li>
        ))}
      </ul>
    );
  if (sentence.week)
    return (
      <Link
        to="/evaluations"
        search={{ team, from: sentence.week, until: sundayOf(sentence.week), reason: 'random' }}
        className={classes.link}
      >
        {t('progress.dashboard.evidenceWeek')}
      </Link>
    );
  return (
    <Link
      to="/skills"
      search={{ team, weeks, skill: sentence.skill?.id ?? view.skill }}
      className={classes.link}
      aria-label={t('progress.dashboard.sentenceLink', { sentence: words })}
    >
      {t('progress.dashboard.evidence')}
    </Link>
  );
}

const sundayOf = (monday: string) =>
  new Date(new Date(`${monday}T12:00:00Z`).getTime() + 6 * 86_400_000).toISOString().slice(0, 10);
