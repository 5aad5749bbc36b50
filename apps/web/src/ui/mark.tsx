/** The half-timbered frame with one lit pane. Decoration: the name always stands beside it. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect x="15" y="3" width="10" height="10" fill="var(--sun)" />
      <g fill="none" stroke="var(--text)" strokeWidth="2.2" strokeLinejoin="round">
        <rect x="3" y="3" width="22" height="22" rx="1.5" />
        <path d="M14 3v22M3 14h22M3 25L14 14" />
      </g>
    </svg>
  );
}
