import { useElementSize } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import classes from './interval-band.module.css';
import type { BandDrawingProps } from './interval-band-drawing';

/** Scales and shapes weigh as much as a page: its sentences stand first. */
const BandDrawing = lazy(async () => ({ default: (await import('./interval-band-drawing')).BandDrawing }));

const HEIGHT = 194;
const HEIGHT_WITH_CALLS = 214;

/** A line inside its uncertainty; the newest point is the sun. Drawn at its real width, so the text never shrinks. */
export function IntervalBand(props: Omit<BandDrawingProps, 'width' | 'height'>) {
  const { ref, width } = useElementSize();
  const height = props.seen ? HEIGHT_WITH_CALLS : HEIGHT;
  return (
    <div ref={ref} className={classes.chart} style={{ height }}>
      {width > 0 && (
        <Suspense fallback={null}>
          <BandDrawing {...props} width={width} height={height} />
        </Suspense>
      )}
    </div>
  );
}
