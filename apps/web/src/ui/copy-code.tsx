import { lazy, type ReactNode, Suspense } from 'react';
import classes from './copy-code.module.css';

/** Every page can show an error and few ever do: the button comes when there is one. Without internet the code can still be selected. */
const CopyCodeButton = lazy<(props: { readonly code: string }) => ReactNode>(() =>
  import('./copy-code-button').then((module) => ({ default: module.CopyCodeButton })).catch(() => ({ default: () => null })),
);

/** A code with one press to copy it. */
export function CopyCode({ label, code }: { readonly label: string; readonly code: string }) {
  return (
    <p className={classes.copy}>
      <span>{label}</span> <code>{code}</code>
      <Suspense fallback={null}>
        <CopyCodeButton code={code} />
      </Suspense>
    </p>
  );
}
