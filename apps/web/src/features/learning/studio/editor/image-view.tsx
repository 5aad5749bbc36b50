import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useText } from '../../../../lib/i18n';
import { mediaUrl } from '../api/media-upload';
import { Image } from './extensions';
import classes from './text-editor.module.css';

/** A picture with the words for who does not see it, where the picture is. */
function ImageView({ node, updateAttributes, deleteNode, editor, selected }: NodeViewProps) {
  const { t } = useText();
  const { fileId, alt, decorative } = node.attrs as { fileId: string; alt: string; decorative: boolean };
  // Drawn once more while its editor goes, it has no page any more to read the language of.
  const lang = editor.isDestroyed ? undefined : editor.view.dom.lang;
  return (
    <NodeViewWrapper className={classes.image} data-selected={selected || undefined} contentEditable={false}>
      {fileId ? (
        <img src={mediaUrl(fileId)} alt={decorative ? '' : alt} draggable={false} />
      ) : (
        <p className={classes.noImage}>{t('learning.studio.image.missing')}</p>
      )}
      <label className={classes.alt} data-missing={(!decorative && alt.trim() === '') || undefined}>
        <span>{t('learning.studio.image.alt')}</span>
        <input
          lang={lang}
          value={alt}
          maxLength={500}
          disabled={decorative}
          placeholder={t('learning.studio.image.altHint')}
          onChange={(event) => updateAttributes({ alt: event.currentTarget.value })}
        />
      </label>
      <div className={classes.imageDeeds}>
        <label>
          <input
            type="checkbox"
            checked={decorative}
            onChange={(event) => updateAttributes({ decorative: event.currentTarget.checked })}
          />
          {t('learning.studio.image.decorative')}
        </label>
        <button type="button" onClick={deleteNode}>
          {t('learning.studio.image.remove')}
        </button>
      </div>
    </NodeViewWrapper>
  );
}

export const EditableImage = Image.extend({
  addNodeView: () => ReactNodeViewRenderer(ImageView, { stopEvent: ({ event }) => isInField(event.target) }),
});

const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, button, label') !== null;
