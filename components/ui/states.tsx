import type { ReactNode } from "react";
import { cn } from "./cn";

/** What a list shows when there is nothing to show: why, and what to do next. */
export function EmptyState({ title, children, className }: { readonly title: ReactNode; readonly children?: ReactNode; readonly className?: string }) {
  return (
    <div className={cn("border-y py-12", className)}>
      <p className="text-lg font-medium">{title}</p>
      {children !== undefined && <div className="mt-1 max-w-prose text-soft">{children}</div>}
    </div>
  );
}

/** A quiet block in the place of what is loading, of the same height, so that nothing jumps. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden className={cn("animate-pulse rounded-sm bg-sunken", className)} />;
}

/** Title of a page with what it holds in one sentence, and its actions at the right. */
export function PageHeader({ title, lead, eyebrow, actions }: { readonly title: ReactNode; readonly lead?: ReactNode; readonly eyebrow?: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pb-6 pt-10">
      <div className="min-w-0 max-w-3xl">
        {eyebrow !== undefined && <p className="eyebrow mb-1">{eyebrow}</p>}
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        {lead !== undefined && <p className="mt-2 text-lg text-soft">{lead}</p>}
      </div>
      {actions !== undefined && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
