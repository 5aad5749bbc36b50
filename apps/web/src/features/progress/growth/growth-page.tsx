import { IconChevronLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { PageTitle } from '../../../ui/page';
import classes from './growth-page.module.css';
import { useMyGrowth } from './my-growth';
import { SkillDetail } from './skill-detail';
import { SkillList } from './skill-list';

/** "Mijn groei": the skills. On wide screens the first one with evidence is open beside them. */
export const GrowthPage = () => <Growth skillId={null} />;

export function SkillGrowthPage() {
  const { skillId } = useParams({ from: '/shell/growth/$skillId' });
  return <Growth skillId={skillId} />;
}

function Growth({ skillId }: { readonly skillId: string | null }) {
  const { t } = useText();
  const { data, error, refetch } = useMyGrowth();
  const seen = data?.filter(({ knows, does }) => knows.n + does.n > 0) ?? [];
  const shown = skillId ?? seen[0]?.skill.id ?? null;
  return (
    <div className={classes.page} data-detail={skillId ? true : undefined}>
      {skillId && (
        <Link to="/growth" className={classes.back}>
          <IconChevronLeft size={22} stroke={1.75} aria-hidden="true" />
          {t('progress.growth.back')}
        </Link>
      )}
      <header className={classes.head}>
        <PageTitle>{t('progress.growth.title')}</PageTitle>
        <p className={classes.intro}>{t('progress.growth.intro')}</p>
      </header>
      {!data && error && <ErrorState error={error} title={t('progress.growth.failed')} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows count={4} height={120} />}
      {data && seen.length === 0 && <EmptyState title={t('progress.growth.empty')} text={t('progress.growth.emptyText')} />}
      {data && seen.length > 0 && (
        <div className={classes.two}>
          <SkillList skills={data} shownId={shown} />
          {shown && <SkillDetail skillId={shown} />}
        </div>
      )}
    </div>
  );
}
