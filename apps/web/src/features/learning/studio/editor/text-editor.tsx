import type { Editor } from '@tiptap/core';
import { EditorContent, useEditorState } from '@tiptap/react';
import type { RichText } from '@vakwerk/domain/learning/courses/rich-text';
import type { Language } from '@vakwerk/domain/shared/localized';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { HintNotes } from '../components/hint-notes';
import { hintKey } from './hint-plugin';
import { ImageChooser } from './image-chooser';
import { SelectionBar } from './selection-bar';
import { makeBlock, type Slash, slashIn, TEXT_BLOCKS, type TextBlock } from './slash';
import { type MenuItem, SlashMenu } from './slash-menu';
import classes from './text-editor.module.css';
import { useHintDeeds } from './use-hint-deeds';
import { useTextEditor } from './use-text-editor';

export interface StepChoice {
  readonly kind: string;
  readonly label: string;
}

interface Props {
  readonly value: RichText;
  readonly language: Language;
  readonly label: string;
  readonly place: string;
  readonly onChange: (text: RichText) => void;
  /** What the menu offers besides blocks of text: a step behind this one. */
  readonly steps: readonly StepChoice[];
  readonly onAddStep: (kind: string) => void;
  readonly onReady: (editor: Editor) => void;
}

/** One text in one language, with the menu of blocks behind a slash and what is harder than B1. */
export function TextEditor({ value, language, label, place, onChange, steps, onAddStep, onReady }: Props) {
  const { t } = useText();
  const menuId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [choosing, setChoosing] = useState<Slash | null>(null);
  const menu = useRef<{ items: readonly MenuItem[]; active: number; choose: (item: MenuItem) => void } | null>(null);
  const editor = useTextEditor({
    value,
    language,
    label,
    place,
    onChange,
    onKey: (event) => onMenuKey(event, menu.current, { setActive, dismiss: () => setDismissed(slash?.query ?? '') }),
  });
  const { slash, empty, hints } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      slash: now && slashIn(now),
      empty: now?.isEmpty ?? true,
      hints: (now && hintKey.getState(now.state)?.hints) ?? [],
    }),
  }) ?? { slash: null, empty: true, hints: [] };
  const deeds = useHintDeeds(editor, language);
  useEffect(() => {
    if (editor) onReady(editor);
  }, [editor, onReady]);
  useEffect(() => {
    if (!slash) setDismissed(null);
    setActive(0);
  }, [slash?.query, slash]);

  const all: readonly MenuItem[] = [
    ...TEXT_BLOCKS.map((id) => ({ id, label: t(`learning.studio.block.${id}`), group: 'text' })),
    ...steps.map(({ kind, label: name }) => ({ id: `step-${kind}`, label: name, group: 'step' })),
  ];
  const items = slash ? all.filter((item) => item.label.toLowerCase().includes(slash.query.toLowerCase())) : [];
  const open = editor !== null && slash !== null && items.length > 0 && dismissed !== slash.query && editor.isFocused;
  const choose = (item: MenuItem) => {
    if (!editor || !slash) return;
    if (item.group === 'step') {
      editor.chain().focus().deleteRange(slash).run();
      onAddStep(item.id.slice('step-'.length));
    } else if (item.id === 'image') setChoosing(slash);
    else makeBlock(editor, slash, item.id as Exclude<TextBlock, 'image'>);
  };
  menu.current = open ? { items, active, choose } : null;
  const at = open ? placeUnder(editor, slash.from, box.current) : null;
  useEffect(() => {
    // Not on the page yet, or not any more: there is nothing to tell a reader about.
    if (!editor || editor.isDestroyed) return;
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', menuId);
    const chosen = open ? items[active] : undefined;
    if (chosen) dom.setAttribute('aria-activedescendant', `${menuId}-${chosen.id}`);
    else dom.removeAttribute('aria-activedescendant');
    if (!open) dom.removeAttribute('aria-controls');
  });

  return (
    <div className={classes.box}>
      <div ref={box} className={classes.page} lang={language}>
        {empty && !editor?.isFocused && <p className={classes.placeholder}>{t('learning.studio.text.placeholder')}</p>}
        {empty && editor?.isFocused && !slash && <p className={classes.placeholder}>{t('learning.studio.text.slash')}</p>}
        <EditorContent editor={editor} className={classes.text} />
        {editor && <SelectionBar editor={editor} box={box} />}
        {open && at && (
          <SlashMenu
            id={menuId}
            label={t('learning.studio.text.menu')}
            items={items}
            active={Math.min(active, items.length - 1)}
            place={at}
            onChoose={choose}
            onPoint={setActive}
          />
        )}
      </div>
      <HintNotes hints={hints} {...deeds} />
      {choosing && editor && (
        <ImageChooser
          onClose={() => {
            setChoosing(null);
            editor.commands.focus();
          }}
          onChosen={(fileId) => {
            setChoosing(null);
            editor
              .chain()
              .focus()
              .deleteRange(choosing)
              .insertContent([{ type: 'image', attrs: { fileId, alt: '', decorative: false } }, { type: 'paragraph' }])
              .run();
          }}
        />
      )}
    </div>
  );
}

/** @returns true when the key was for the menu */
function onMenuKey(
  event: KeyboardEvent,
  menu: { items: readonly MenuItem[]; active: number; choose: (item: MenuItem) => void } | null,
  { setActive, dismiss }: { setActive: (index: number) => void; dismiss: () => void },
): boolean {
  if (!menu) return false;
  const { items, active } = menu;
  const chosen = items[Math.min(active, items.length - 1)];
  if (event.key === 'ArrowDown') setActive((active + 1) % items.length);
  else if (event.key === 'ArrowUp') setActive((active - 1 + items.length) % items.length);
  else if (event.key === 'Escape') dismiss();
  else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) menu.choose(chosen);
  else return false;
  event.preventDefault();
  return true;
}

function placeUnder(editor: Editor, position: number, box: HTMLElement | null): { top: number; left: number } | null {
  if (!box) return null;
  const { bottom, left } = editor.view.coordsAtPos(position);
  const from = box.getBoundingClientRect();
  return { top: bottom - from.top + 6, left: Math.max(0, left - from.left) };
}
