"use client";

import { Suspense, useState, type ReactElement, type ReactNode } from "react";

interface LateMenuProps {
  readonly className: string;
  readonly label?: string;
  /** What the button shows. */
  readonly content: ReactNode;
  /** Starts to fetch the menu. */
  readonly load: () => unknown;
  /** The menu, open when it comes, around the button that was pressed. */
  readonly render: (trigger: ReactElement) => ReactNode;
}

/** A button whose menu is fetched when the reader turns to it: the page does not wait for menus that few open. */
export function LateMenu({ className, label, content, load, render }: LateMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const trigger = (
    <button type="button" aria-haspopup="menu" aria-label={label} className={className}>
      {content}
    </button>
  );
  if (isWanted) return <Suspense fallback={trigger}>{render(trigger)}</Suspense>;
  return (
    <button type="button" aria-haspopup="menu" aria-expanded={false} aria-label={label} className={className} onPointerEnter={load} onFocus={load} onClick={() => setWanted(true)}>
      {content}
    </button>
  );
}
