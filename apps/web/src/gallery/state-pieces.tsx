import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../lib/graphql';
import { CopyCode } from '../ui/copy-code';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { KeyHint } from '../ui/key-hint';
import { LoadingRows } from '../ui/loading-rows';
import { Mark } from '../ui/mark';
import { SaveStateLine } from '../ui/save-state';
import { StatusWord } from '../ui/status-word';
import { Tabs } from '../ui/tabs';
import { useUndoToast } from '../ui/use-undo-toast';
import { Section } from './section';
import classes from './section.module.css';

const nothing = () => undefined;
const TABS = [
  { id: 'transcript', label: 'Transcript' },
  { id: 'fragments', label: 'Fragmenten', count: 3 },
  { id: 'about', label: 'Over dit gesprek' },
] as const;

export function StatePieces() {
  const [tab, setTab] = useState<(typeof TABS)[number]['id']>('transcript');
  const undo = useUndoToast();
  const saved = new Date('2026-11-23T09:58:00Z');
  return (
    <>
      <Section name="Mark, Button">
        <div className={classes.line}>
          <Mark /> <Mark size={56} />
          <Button size="lg">Start (3 min)</Button>
          <Button>Bewaren</Button>
          <Button variant="default">Annuleren</Button>
          <Button variant="subtle">Alles bekijken</Button>
        </div>
        <div className={classes.line} data-density="compact">
          <Button>Compact</Button>
          <Button variant="default" size="sm">
            Compact klein
          </Button>
        </div>
      </Section>
      <Section name="StatusWord, SaveStateLine">
        <div className={classes.line}>
          <StatusWord tone="good">Ja</StatusWord>
          <StatusWord tone="attention">Nog niet</StatusWord>
          <StatusWord tone="critical">Fataal</StatusWord>
          <StatusWord tone="info">Concept</StatusWord>
        </div>
        <div className={classes.line}>
          <SaveStateLine state="saved" savedAt={saved} onCompare={nothing} />
          <SaveStateLine state="failed" savedAt={saved} onCompare={nothing} />
          <SaveStateLine state="conflict" savedAt={saved} onCompare={nothing} />
        </div>
      </Section>
      <Section name="Fields">
        <TextInput size="lg" label="E-mail van je werk" placeholder="naam@bedrijf.nl" />
        <TextInput label="Naam" description="Zo zien collega’s je." error="Vul je naam in." />
        <PasswordInput label="Wachtwoord" visibilityToggleButtonProps={{ 'aria-label': 'Toon wachtwoord', tabIndex: 0 }} />
      </Section>
      <Section name="Tabs">
        <Tabs label="Weergaven" tabs={TABS} active={tab} onChange={setTab}>
          <p>{tab}</p>
        </Tabs>
      </Section>
      <Section name="KeyHint, CopyCode">
        <div className={classes.line}>
          <KeyHint keys="mod+Enter" />
          <KeyHint keys="g t" />
          <KeyHint keys="ArrowDown" />
          <CopyCode label="Code voor hulp" code="019ab-7c3" />
        </div>
      </Section>
      <Section name="EmptyState, ErrorState, LoadingRows">
        <EmptyState
          title="Nog geen feedback"
          text="Hier staat straks wat je coach hoorde in je gesprekken."
          action={<Button>Ga oefenen</Button>}
        />
        <ErrorState
          error={new ApiError('INTERNAL_SERVER_ERROR', '019ab-7c3', '')}
          title="We konden je kaarten niet laden."
          onRetry={nothing}
        />
        <LoadingRows immediately />
      </Section>
      <Section name="useUndoToast">
        <div className={classes.line}>
          <Button variant="default" onClick={() => void undo('Gesprek overgeslagen.', nothing)}>
            Sla over
          </Button>
        </div>
      </Section>
    </>
  );
}
