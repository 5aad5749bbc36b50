import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { LoadingRows } from '../../../../ui/loading-rows';
import { StatusWord } from '../../../../ui/status-word';
import { usePackages } from '../../packages/package-library';
import { ChoiceList, Chosen } from '../components/choice-list';
import { PairField } from '../components/pair-field';
import { Whole } from '../components/pair-row';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';

/** A course that was made elsewhere, one of those that were uploaded. */
export default function PackageBlock({ step, onChange }: StepPartProps<'package'>) {
  const { t } = useText();
  const choose = (packageId: string) => onChange('package', (now) => ({ ...now, packageId }));
  return (
    <>
      <PairField
        label={t('learning.studio.field.introduction')}
        text={step.introduction}
        optional
        placeOf={(language) => placeName(step.id, 'introduction', language)}
        onChange={(introduction) => onChange('introduction', (now) => ({ ...now, introduction }))}
      />
      <Whole label={t('learning.studio.kind.package')}>
        <div tabIndex={-1} data-place={placeName(step.id, 'package')}>
          {step.packageId === '' ? <Choose onChoose={choose} /> : <TheOne id={step.packageId} onOther={() => choose('')} />}
        </div>
      </Whole>
    </>
  );
}

function Choose({ onChoose }: { readonly onChoose: (packageId: string) => void }) {
  const { t } = useText();
  const [search, setSearch] = useState('');
  const packages = usePackages();
  const words = search.trim().toLowerCase();
  return (
    <ChoiceList
      label={t('learning.studio.package.search')}
      search={search}
      onSearch={setSearch}
      items={packages.data
        ?.filter(({ archivedAt, title }) => archivedAt == null && title.toLowerCase().includes(words))
        .map((one) => ({
          id: one.id,
          title: one.title,
          about: [t(`learning.package.standard.${one.standard}`), t('learning.package.items', { count: one.itemCount })].join(
            ' · ',
          ),
        }))}
      error={packages.error}
      onRetry={() => void packages.refetch()}
      onChoose={({ id }) => onChoose(id)}
      empty={
        <>
          <b>{t('learning.studio.package.empty')}</b>
          <p>{t('learning.studio.package.emptyText')}</p>
          <Link to="/packages">{t('learning.studio.package.make')}</Link>
        </>
      }
    />
  );
}

function TheOne({ id, onOther }: { readonly id: string; readonly onOther: () => void }) {
  const { t, date } = useText();
  const packages = usePackages();
  if (packages.isPending) return <LoadingRows count={1} height={72} />;
  const one = packages.data?.find((each) => each.id === id);
  return (
    <Chosen
      title={one?.title ?? t('learning.studio.package.gone')}
      about={
        one
          ? [
              t(`learning.package.standard.${one.standard}`),
              t('learning.package.version', { number: one.versionNumber, day: date(new Date(one.importedAt)) }),
            ].join(' · ')
          : ''
      }
      warning={one?.archivedAt != null && <StatusWord tone="attention">{t('learning.studio.package.archived')}</StatusWord>}
      link={
        one && (
          <Link to="/packages/$packageId" params={{ packageId: id }}>
            {t('learning.studio.package.open')}
          </Link>
        )
      }
      onOther={onOther}
    />
  );
}
