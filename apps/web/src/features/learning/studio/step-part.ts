import type { Icon } from '@tabler/icons-react';
import type { Step } from '@vakwerk/domain/learning/courses/content';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import type { ComponentType } from 'react';

export type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;

export interface StepPartProps<Kind extends Step['kind'] = Step['kind']> {
  readonly step: StepOf<Kind>;
  /** Changes this step; typing in one `field` is one undo. */
  readonly onChange: (field: string, change: (step: StepOf<Kind>) => StepOf<Kind>) => void;
}

/** What the studio needs to know about a kind of step. A kind that brings this is in the menus, the outline and the settings. */
export interface StepKind<Kind extends Step['kind']> {
  readonly label: MessageId;
  readonly icon: Icon;
  /** A new one, empty. */
  readonly start: () => StepOf<Kind>;
  /** The page in the middle, below the title. */
  readonly Block: ComponentType<StepPartProps<Kind>>;
  /** The column at the right, above what every step has. */
  readonly Settings?: ComponentType<StepPartProps<Kind>>;
}
