"use client";

import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "#intl";
import { MORE_LINKS, NAV_LINKS } from "./nav-links";

const SECTIONS = [...NAV_LINKS, ...MORE_LINKS];

function isCurrent(pathname: string, href: string): boolean {
  return href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`);
}

/** The sections, the current one underlined by a rule that meets the header's own. */
export function MainNav({ className }: { readonly className?: string }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const place = SECTIONS.findIndex(({ href }) => isCurrent(pathname, href));
  return (
    <nav aria-label={t("navLabel")} className={className}>
      <ul className="flex h-full items-stretch gap-x-4 overflow-x-auto pr-8 text-sm [scrollbar-width:none] md:gap-x-5 md:pr-0">
        {SECTIONS.map(({ href, key }, index) => {
          const current = index === place;
          return (
            // On a phone the list begins two sections before the current one, which then stands in sight with what is beside it.
            <li key={href} className={cn(MORE_LINKS.some((link) => link.href === href) ? "flex md:hidden xl:flex" : "flex", index === place - 2 && "[scroll-initial-target:nearest]")}>
              <Link
                href={href}
                aria-current={current ? "page" : undefined}
                className={`flex items-center whitespace-nowrap border-b-2 pt-0.5 focus-visible:-outline-offset-2 ${current ? "border-ink font-medium text-ink" : "border-transparent text-soft hover:text-ink"}`}
              >
                {t(`nav.${key}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
