import { Link } from "@/components/ui/link";
import { cn } from "@/components/ui/cn";

/** A few ways to look at one list, each an address. */
export function ViewTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly { readonly label: string; readonly href: string; readonly isActive: boolean }[] }) {
  return (
    <nav aria-label={label} className="no-print mb-4 flex gap-5 border-b">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          keepsPlace
          aria-current={tab.isActive ? "page" : undefined}
          className={cn("-mb-px border-b-2 pb-2 text-sm", tab.isActive ? "border-ink font-medium text-ink" : "border-transparent text-soft hover:text-ink")}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
