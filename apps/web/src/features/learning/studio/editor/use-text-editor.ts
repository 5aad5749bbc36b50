import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import type { RichText } from '@vakwerk/domain/learning/courses/rich-text';
import type { Language } from '@vakwerk/domain/shared/localized';
import { useEffect, useRef } from 'react';
import { editingExtensions } from './extensions';
import { ReadingHints } from './hint-plugin';
import { EditableImage } from './image-view';
import { Level } from './level-plugin';
import { bringTo, textIn } from './replace-doc';

interface Options {
  readonly value: RichText;
  readonly language: Language;
  readonly label: string;
  readonly place: string;
  readonly onChange: (text: RichText) => void;
  /** Sees every key first; true: it was for the menu. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** One text in one language. Undo is the studio's, for the whole course, so the editor keeps no history of its own. */
export function useTextEditor({ value, language, label, place, onChange, onKey }: Options): Editor | null {
  const told = useRef({ onChange, onKey });
  told.current = { onChange, onKey };
  const bringing = useRef(false);
  const editor = useEditor({
    // Styles are in our own sheet: the content policy takes none that a script writes.
    injectCSS: false,
    extensions: [
      ...editingExtensions.map((extension) => (extension.name === 'image' ? EditableImage : extension)),
      ReadingHints.configure({ language }),
      Level,
    ],
    editorProps: {
      attributes: {
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': 'true',
        lang: language,
        'data-place': place,
        spellcheck: 'true',
      },
      handleKeyDown: (_view, event) => told.current.onKey(event),
    },
    onUpdate: ({ editor: now }) => {
      if (!bringing.current) told.current.onChange(textIn(now));
    },
  });
  useEffect(() => {
    if (!editor) return;
    bringing.current = true;
    bringTo(editor, value);
    bringing.current = false;
  }, [editor, value]);
  return editor;
}
