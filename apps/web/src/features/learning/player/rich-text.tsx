import { IconAlertTriangle, IconBulb, IconPin } from '@tabler/icons-react';
import type { RichText as Blocks, CalloutTone, RichTextBlock, TextRun } from '@vakwerk/domain/learning/courses/rich-text';
import { isSafeLink } from '@vakwerk/domain/learning/courses/rich-text';
import { Fragment } from 'react';
import classes from './rich-text.module.css';

const ICONS: Readonly<Record<CalloutTone, typeof IconPin>> = { tip: IconBulb, remember: IconPin, careful: IconAlertTriangle };

/** Text of a step. Data becomes elements here, so there is no markup that could carry something along. */
export function RichText({ blocks }: { readonly blocks: Blocks }) {
  return (
    <div className={classes.text}>
      {blocks.map((block, index) => (
        // Published text never changes order, so the place is the identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: RichTextBlock }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.text} />
        </p>
      );
    case 'heading':
      // The step's own title is the h1.
      return block.level === 2 ? (
        <h2>
          <Runs runs={block.text} />
        </h2>
      ) : (
        <h3>
          <Runs runs={block.text} />
        </h3>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li key={item.map((run) => run.text).join('')}>
              <Runs runs={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'callout': {
      const Icon = ICONS[block.tone];
      return (
        <div className={classes.callout} data-tone={block.tone}>
          <Icon size={22} stroke={1.75} aria-hidden="true" />
          <p>
            <Runs runs={block.text} />
          </p>
        </div>
      );
    }
    case 'image':
      return <img src={`/api/media/${block.fileId}`} alt={block.decorative ? '' : block.alt} className={classes.image} />;
  }
}

const Runs = ({ runs }: { readonly runs: readonly TextRun[] }) =>
  runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of published text never change order
    <Fragment key={index}>
      <Run run={run} />
    </Fragment>
  ));

function Run({ run: { text, bold, italic, href } }: { readonly run: TextRun }) {
  const inner = italic ? <em>{text}</em> : text;
  const shown = bold ? <strong>{inner}</strong> : inner;
  if (href === undefined || !isSafeLink(href)) return shown;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {shown}
    </a>
  );
}
