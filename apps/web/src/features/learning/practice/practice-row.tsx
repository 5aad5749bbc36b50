import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { RowContent, rowClass } from '../../../ui/row';
import type { PracticeSet } from '../api/practice';
import { usePractice } from './use-practice';

/** Practice on Today: "5 kaarten, vooral over doorvragen · 2 min". Absent while there are no cards at all. */
export default function PracticeRow() {
  const { t, language } = useText();
  const { set } = usePractice();
  if (!set || set.cardCount === 0) return null;
  const count = set.cards.length;
  const skill = mostAbout(set, language);
  const sub =
    count === 0
      ? t('learning.practice.rowDone')
      : set.answered > 0
        ? t('learning.practice.rowBusy', { done: set.answered, count })
        : skill
          ? t('learning.practice.rowAbout', { count, skill: skill.toLowerCase() })
          : t('learning.practice.row', { count });
  return (
    <li>
      <Link to="/practice" className={rowClass}>
        <RowContent
          title={t('learning.practice.title')}
          sub={sub}
          value={count > 0 && t('common.minutes', { count: set.minutes })}
        />
      </Link>
    </li>
  );
}

/** The skill of most cards; null when every card is about another one. */
function mostAbout({ cards }: PracticeSet, language: 'nl' | 'en'): string | null {
  const counts = new Map<string, number>();
  for (const { why } of cards) {
    const name = why.skillName?.[language];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (first[1] > 1 || cards.length === 1) ? first[0] : null;
}
