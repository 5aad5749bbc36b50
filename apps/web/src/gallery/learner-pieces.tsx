import { Button } from '@mantine/core';
import { useState } from 'react';
import { AnswerRows } from '../ui/answer-row';
import { BigCard } from '../ui/big-card';
import { type Certainty, CertaintyControl } from '../ui/certainty-control';
import { FeedbackSheet } from '../ui/feedback-sheet';
import { Panes } from '../ui/panes';
import { Row, Rows } from '../ui/row';
import { SkillTracks } from '../ui/skill-tracks';
import { ANSWERS } from './samples';
import { Section } from './section';

const nothing = () => undefined;

export function LearnerPieces() {
  const [answer, setAnswer] = useState<'a' | 'b' | 'c' | 'd' | null>('b');
  const [certainty, setCertainty] = useState<Certainty | null>(null);
  return (
    <>
      <Section name="BigCard">
        <BigCard
          label="Hier was je gebleven"
          title="Rustig blijven bij boze klanten"
          steps={{ total: 6, done: 2, current: 2 }}
          note="Stap 3 van 6. Je plek is bewaard."
          actions={
            <>
              <Button size="lg">Ga verder (3 min)</Button>
              <Button size="lg" variant="subtle">
                Ik heb maar 2 minuten
              </Button>
            </>
          }
        />
      </Section>
      <Section name="Rows, Row">
        <Rows label="Vandaag">
          <li>
            <Row href="#row" title="Oefenen" sub="5 kaarten, vooral over doorvragen" value="2 min" />
          </li>
          <li>
            <Row href="#row" title="Feedback" fresh="1 nieuw" sub="Je gesprek van di 17 nov" value="2 min" />
          </li>
          <li>
            <Row href="#row" title="Gesprek met Samira" sub="di 24 nov, 14:00" value="20 min" />
          </li>
        </Rows>
      </Section>
      <Section name="Panes">
        <Panes total={6} done={3} current={3} />
        <Panes total={12} done={0} isDone={(index) => index < 4 || index === 6} current={4} tone="ink" />
        <Panes total={5} done={5} />
      </Section>
      <Section name="AnswerRows">
        <AnswerRows label="Wat zeg je eerst?" answers={ANSWERS} chosen={answer ? [answer] : []} onChoose={setAnswer} />
        <AnswerRows label="Wat zeg je eerst? (nagekeken)" answers={ANSWERS} chosen={['a']} onChoose={nothing} checked={['b']} />
      </Section>
      <Section name="CertaintyControl">
        <CertaintyControl value={certainty} onChange={setCertainty} />
        <CertaintyControl value="mid" onChange={nothing} />
      </Section>
      <Section name="FeedbackSheet">
        <FeedbackSheet
          inline
          outcome="right"
          title="Goed"
          note="Je was zeker. Deze kaart komt later terug."
          action="Verder"
          onAction={nothing}
        >
          Je noemt eerst wat de klant meemaakt. Dan voelt hij zich gehoord.
        </FeedbackSheet>
        <FeedbackSheet
          inline
          outcome="notYet"
          title="Nog niet goed"
          note="Je was zeker. Daarom komt deze vraag straks terug."
          action="Verder"
          onAction={nothing}
        >
          Je lost nu te snel op. Noem eerst wat de klant meemaakt. Antwoord B doet dat.
        </FeedbackSheet>
      </Section>
      <Section name="SkillTracks">
        <SkillTracks
          name="Doorvragen"
          level="Op weg"
          knows={{ share: 0.9, low: 0.6, high: 0.98, count: 9, total: 10 }}
          does={{ share: 0.71, low: 0.36, high: 0.92, count: 5, total: 7 }}
          basis="op basis van 7 gesprekken"
        />
        <SkillTracks
          name="Samenvatten"
          level="Op weg"
          knows={{ share: 0.93, low: 0.7, high: 0.99, count: 14, total: 15 }}
          does={{ share: 0.36, low: 0.16, high: 0.61, count: 5, total: 14 }}
          conclusion="Je weet het. Doen lukt nog niet vaak."
          basis="op basis van 14 gesprekken"
        />
      </Section>
    </>
  );
}
