import { IconBold, IconItalic, IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { isSafeLink } from '@vakwerk/domain/learning/courses/rich-text';
import { type FormEvent, type RefObject, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import classes from './selection-bar.module.css';

interface Props {
  readonly editor: Editor;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** Bold, italic and a link, above what is selected. Mod+B, Mod+I do the same. */
export function SelectionBar({ editor, box }: Props) {
  const { t } = useText();
  const [linking, setLinking] = useState<string | null>(null);
  const { from, to, bold, italic, href } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      from: now.state.selection.from,
      to: now.state.selection.to,
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      href: now.getAttributes('link').href as string | undefined,
    }),
  });
  const inText = editor.state.selection.$from.parent.isTextblock;
  if (!inText || from === to || (!editor.isFocused && linking === null) || !box.current) return null;
  const place = editor.view.coordsAtPos(from);
  const edge = box.current.getBoundingClientRect();
  const unsafe = linking !== null && linking !== '' && !isSafeLink(linking);
  const setLink = (event: FormEvent) => {
    event.preventDefault();
    if (linking === null || unsafe) return;
    const chain = editor.chain().focus().setTextSelection({ from, to }).extendMarkRange('link');
    if (linking === '') chain.unsetLink().run();
    else chain.setLink({ href: linking }).run();
    setLinking(null);
  };
  const button = (label: string, pressed: boolean, Icon: typeof IconBold, run: () => void) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <Icon size={18} stroke={1.75} aria-hidden="true" />
    </button>
  );
  return (
    <div
      role="toolbar"
      aria-label={t('learning.studio.text.look')}
      className={classes.bar}
      style={{ top: place.top - edge.top - 44, left: Math.max(0, place.left - edge.left) }}
    >
      {linking === null ? (
        <>
          {button(t('learning.studio.text.bold'), bold, IconBold, () => editor.chain().focus().toggleBold().run())}
          {button(t('learning.studio.text.italic'), italic, IconItalic, () => editor.chain().focus().toggleItalic().run())}
          {button(t('learning.studio.text.link'), href !== undefined, IconLink, () => setLinking(href ?? 'https://'))}
        </>
      ) : (
        <form onSubmit={setLink} className={classes.link}>
          <input
            // biome-ignore lint/a11y/noAutofocus: the button that was pressed became this field
            autoFocus
            type="text"
            inputMode="url"
            value={linking}
            aria-label={t('learning.studio.text.address')}
            aria-invalid={unsafe}
            onChange={(event) => setLinking(event.currentTarget.value.trim())}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              setLinking(null);
              editor.commands.focus();
            }}
          />
          <button type="submit">{t('learning.studio.text.setLink')}</button>
          {unsafe && <span role="alert">{t('learning.studio.text.unsafe')}</span>}
        </form>
      )}
    </div>
  );
}
