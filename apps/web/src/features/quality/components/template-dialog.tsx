import { Modal } from '@mantine/core';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { LoadingRows } from '../../../ui/loading-rows';
import { useCommentTemplates } from '../api/comment-templates';
import classes from './template-dialog.module.css';

interface Props {
  /** Templates about the same skill come first. */
  readonly skillId: string | null;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

export default function TemplateDialog({ skillId, onChoose, onClose }: Props) {
  const { t, language } = useText();
  const templates = useCommentTemplates();
  const sorted = [...(templates.data ?? [])].sort((a, b) => Number(b.skillId === skillId) - Number(a.skillId === skillId));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('quality.template.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {templates.isPending && <LoadingRows count={3} />}
      {templates.data && sorted.length === 0 && <p>{t('quality.template.none')}</p>}
      <ul className={classes.list}>
        {sorted.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              onClick={() => {
                onChoose(pickLanguage(each.text, language));
                onClose();
              }}
            >
              <b>{pickLanguage(each.title, language)}</b>
              <span>{pickLanguage(each.text, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
