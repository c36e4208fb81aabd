import { Plus } from "lucide-react";
import { Link } from "@/components/ui/link";
import { SearchButton } from "@/components/search/search-button";
import { buttonStyles } from "@/components/ui/button-styles";
import { getTranslations } from "@/lib/i18n/server";

/** What a reader does from any page: find something, add a text. */
export async function HeaderTools() {
  const t = await getTranslations("shell");
  return (
    <>
      <SearchButton />
      <Link href="/add" className={buttonStyles({ variant: "outline", size: "sm" })}>
        <Plus aria-hidden className="size-4" />
        <span className="sr-only sm:not-sr-only">{t("nav.add")}</span>
      </Link>
    </>
  );
}
