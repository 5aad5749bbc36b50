import { DemoAccounts } from '../features/people/components/demo-accounts';
import { FirstRunForm } from '../features/people/components/first-run-form';
import { Page } from '../ui/page';
import { FigurePieces } from './figure-pieces';
import { LearnerPieces } from './learner-pieces';
import { DEMO } from './samples';
import { Section } from './section';
import classes from './section.module.css';
import { StatePieces } from './state-pieces';

const nothing = () => undefined;

/** Look here before you make a new piece, and add yours with all its states. */
export const GalleryPage = () => (
  <main id="content" className={classes.main}>
    <Page title="Vakwerk" over="src/ui" width="wide">
      <LearnerPieces />
      <FigurePieces />
      <StatePieces />
      <Section name="DemoAccounts, FirstRunForm">
        <DemoAccounts accounts={DEMO} onChoose={nothing} />
        <FirstRunForm busy={false} refusal={null} onSubmit={nothing} />
      </Section>
    </Page>
  </main>
);
