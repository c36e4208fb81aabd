import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/i18n/server";
import type { Theme } from "@/lib/i18n/theme";
import { HeaderTools } from "./header-tools";
import { Logo } from "./logo";
import { MainNav } from "./main-nav";
import { PreferenceMenu } from "./preference-menu";

/** Name, sections, search and the reader's settings: one line on wide screens, two on narrow ones. */
export async function SiteHeader({ theme }: { readonly theme: Theme }) {
  const t = await getTranslations("shell");
  return (
    <header className="no-print border-b bg-paper">
      <div className="page flex flex-wrap items-stretch gap-x-8">
        <Link href="/" className="flex h-13 items-center gap-2 text-lg font-semibold tracking-tight" aria-label={t("home")}>
          <Logo className="size-5" />
          {t("name")}
        </Link>
        <MainNav className="order-last -mx-4 h-10 w-[calc(100%+2rem)] px-4 [mask-image:linear-gradient(to_right,black_calc(100%-3rem),transparent)] md:[mask-image:none] md:order-none md:mx-0 md:h-auto md:w-auto md:flex-1 md:px-0" />
        <div className="ml-auto flex items-center gap-1 md:ml-0">
          <HeaderTools />
          <PreferenceMenu theme={theme} />
        </div>
      </div>
    </header>
  );
}
