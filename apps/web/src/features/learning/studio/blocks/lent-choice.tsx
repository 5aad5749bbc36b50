import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { dayOf } from '../../certificates/day-of';
import { type LentSound, lentSoundsQuery } from '../api/lent-sounds';
import { ChoiceList } from '../components/choice-list';
import { timecode } from '../model/timecode';

/** A piece of a call that its agent lends to lessons. */
export function LentChoice({ onChoose }: { readonly onChoose: (sound: LentSound) => void }) {
  const { t, date } = useText();
  const [search, setSearch] = useState('');
  const sounds = useQuery(lentSoundsQuery);
  const words = search.trim().toLowerCase();
  return (
    <ChoiceList
      label={t('learning.studio.lent.search')}
      search={search}
      onSearch={setSearch}
      items={sounds.data
        ?.filter(({ why, agent, turns }) =>
          [why, fullName(agent), ...turns.map(({ text }) => text)].join(' ').toLowerCase().includes(words),
        )
        .map(({ id, why, agent, durationSeconds, expiresOn }) => ({
          id,
          title: why,
          about: t('learning.studio.lent.about', {
            name: fullName(agent),
            length: timecode(durationSeconds ?? 0),
            day: date(dayOf(expiresOn)),
          }),
        }))}
      error={sounds.error}
      onRetry={() => void sounds.refetch()}
      onChoose={({ id }) => {
        const sound = sounds.data?.find((each) => each.id === id);
        if (sound) onChoose(sound);
      }}
      empty={
        <>
          <b>{t('learning.studio.lent.empty')}</b>
          <p>{t('learning.studio.lent.emptyText')}</p>
        </>
      }
    />
  );
}
