import { ArrowRight } from "lucide-react";
import { Link } from "@/components/ui/link";
import { buttonStyles } from "@/components/ui/button-styles";

/** The way on through a long list, and back to its beginning. */
export function Pager({ nextHref, firstHref, next, first, end }: { readonly nextHref: string | null; readonly firstHref: string | null; readonly next: string; readonly first: string; readonly end: string }) {
  if (nextHref === null && firstHref === null) return null;
  return (
    <nav className="no-print mt-6 flex flex-wrap items-center gap-4" aria-label={next}>
      {nextHref === null ? (
        <span className="text-sm text-faint">{end}</span>
      ) : (
        <Link href={nextHref} className={buttonStyles()}>
          {next}
          <ArrowRight aria-hidden className="size-4" />
        </Link>
      )}
      {firstHref !== null && (
        <Link href={firstHref} className="text-link text-sm">
          {first}
        </Link>
      )}
    </nav>
  );
}
