/** Two lines of sight that meet at a point: the same object from two places. */
export function Logo({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden className={className} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
      <path d="M3 17 13.2 4.6M17 17 6.8 4.6" />
      <circle cx="10" cy="8.4" r="2.1" fill="var(--conflict)" stroke="var(--paper)" strokeWidth="1.25" />
    </svg>
  );
}
