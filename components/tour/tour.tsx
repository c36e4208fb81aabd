"use client";

import { X } from "lucide-react";
import { usePathname } from "next/navigation";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useTranslations } from "#intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { TOUR_COOKIE, TOUR_HASH, TOUR_SEEN } from "@/lib/i18n/tour";

const TEN_YEARS = 315_360_000;

/** Loaded when it begins: most visits are not the first. */
const TourCard = dynamic(() => import("./tour-card").then((module) => module.TourCard), { ssr: false });

/** Where the card stands: over the page, so that nothing moves when it comes or goes. */
export const CARD_CLASS = "no-print fixed inset-x-4 bottom-4 z-40 rounded-md border border-rule-strong bg-raised p-4 text-ink shadow-lg sm:left-auto sm:w-88";

/** Offers a look around on the first visit to the overview, and begins it whenever the address ends in `#tour`. */
export function Tour({ isOffered }: { readonly isOffered: boolean }) {
  const t = useTranslations("tour");
  const pathname = usePathname();
  const [state, setState] = useState<"offered" | "open" | "closed">(isOffered ? "offered" : "closed");

  useEffect(() => {
    const begin = () => location.hash === TOUR_HASH && setState("open");
    begin();
    window.addEventListener("hashchange", begin);
    return () => window.removeEventListener("hashchange", begin);
  }, [pathname]);

  /** The tour is over for good, whether it was taken or declined. */
  function close() {
    document.cookie = `${TOUR_COOKIE}=${TOUR_SEEN}; path=/; max-age=${TEN_YEARS}; samesite=lax`;
    if (location.hash === TOUR_HASH) history.replaceState(history.state, "", location.pathname + location.search);
    setState("closed");
  }

  if (pathname !== "/" || state === "closed") return null;
  if (state === "open") return <TourCard onClose={close} />;
  return (
    <aside data-tour-card aria-label={t("offer")} className={CARD_CLASS}>
      <p className="pr-8 font-medium">{t("offer")}</p>
      <p className="mt-1 text-sm text-soft">{t("offerText")}</p>
      <div className="mt-3 flex gap-2">
        <button type="button" className={buttonStyles({ size: "sm", variant: "solid" })} onClick={() => setState("open")}>
          {t("begin")}
        </button>
        <button type="button" className={buttonStyles({ size: "sm", variant: "ghost" })} onClick={close}>
          {t("decline")}
        </button>
      </div>
      <button type="button" aria-label={t("close")} className={`${buttonStyles({ size: "icon", variant: "ghost" })} absolute right-1.5 top-1.5`} onClick={close}>
        <X aria-hidden className="size-4" />
      </button>
    </aside>
  );
}
