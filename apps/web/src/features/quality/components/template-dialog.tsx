import { Modal } from '@mantine/core';
import { type CommentVariable, renderCommentTemplate } from '@vakwerk/domain/quality/evaluations/render-comment-template';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { LoadingRows } from '../../../ui/loading-rows';
import { useCommentTemplates } from '../api/comment-templates';
import classes from './template-dialog.module.css';

interface Props {
  /** Templates about the same skill come first. */
  readonly skillId: string | null;
  /** What the words between braces become: the agent's first name, the criterion, the day of the call. */
  readonly values: Readonly<Record<CommentVariable, string>>;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

export default function TemplateDialog({ skillId, values, onChoose, onClose }: Props) {
  const { t, language } = useText();
  const templates = useCommentTemplates();
  const sorted = [...(templates.data ?? [])].sort((a, b) => Number(b.skillId === skillId) - Number(a.skillId === skillId));
  const shown = sorted.map((each) => ({ ...each, words: renderCommentTemplate(pickLanguage(each.text, language), values).text }));
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
        {shown.map((each, index) => (
          <li key={each.id}>
            <button
              type="button"
              data-autofocus={index === 0 || undefined}
              onClick={() => {
                onChoose(each.words);
                onClose();
              }}
            >
              <b>{pickLanguage(each.title, language)}</b>
              <span>{each.words}</span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
