import { useState } from 'react';
import { ChartFigure } from '../ui/chart-figure';
import { HeatTable } from '../ui/heat-table';
import { IntervalBand } from '../ui/interval-band';
import { Sparkline } from '../ui/sparkline';
import { Waveform } from '../ui/waveform';
import { BAND, CALL_MS, FRAGMENTS, HEAT, HEAT_COLUMNS, PEAKS } from './samples';
import { Section } from './section';
import classes from './section.module.css';

const VIEW_MS = 120_000;

export function FigurePieces() {
  const [position, setPosition] = useState(148_000);
  const [start, setStart] = useState(90_000);
  const [selected, setSelected] = useState<string | null>('2');
  const rows = BAND.map((point) => [point.label, String(point.estimate), `${point.low}–${point.high}`]);
  const title = 'Doorvragen lijkt vaker te lukken sinds de les.';
  return (
    <>
      <Section name="ChartFigure, IntervalBand">
        <ChartFigure
          title={title}
          meta="8 jun – 17 nov · op basis van 7 gesprekken · band: 95 % marge"
          columns={['Maand', 'Van de 10', '95 % marge']}
          rows={rows}
        >
          <IntervalBand
            label={title}
            points={BAND}
            max={10}
            goal={{ value: 8, label: 'doel' }}
            markers={[
              { at: 2.4, label: 'Les' },
              { at: 4.5, label: 'Coaching' },
            ]}
            seen={[false, true, false, true, true, true, true]}
          />
        </ChartFigure>
      </Section>
      <Section name="Sparkline">
        <div className={classes.line}>
          <Sparkline label="Van 40 naar 71 van de 100" values={[40, 52, 48, 60, 66, 71]} /> <span>71 van de 100 · n 16</span>
        </div>
      </Section>
      <section id="HeatTable" className={classes.section}>
        <h2>HeatTable</h2>
        <div data-density="compact">
          <HeatTable caption="Vaardigheden per medewerker" columns={HEAT_COLUMNS} groups={HEAT} />
        </div>
      </section>
      <section id="Waveform" className={classes.section}>
        <h2>Waveform</h2>
        <Waveform
          peaks={PEAKS}
          durationMs={CALL_MS}
          positionMs={position}
          view={{ startMs: start, endMs: start + VIEW_MS }}
          fragments={FRAGMENTS}
          selectedId={selected}
          onSeek={setPosition}
          onViewChange={setStart}
          onSelect={setSelected}
        />
      </section>
    </>
  );
}
