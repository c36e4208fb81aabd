"use client";

import { Link } from "@/components/ui/link";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { stepBeside, TOUR_STEPS, TOUR_TARGETS, type TourStep } from "./steps";
import { CARD_CLASS } from "./tour";

const SHOWN = "data-tour-shown";

/** Marks what a step speaks of and brings it into view; what it returns takes the mark off. */
function pointAt(step: TourStep): () => void {
  const target = [...document.querySelectorAll(TOUR_TARGETS[step])].find((element) => element.getClientRects().length > 0);
  if (target === undefined) return () => undefined;
  target.setAttribute(SHOWN, "");
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  target.scrollIntoView({ block: target.clientHeight > window.innerHeight / 2 ? "start" : "center", behavior: isCalm ? "auto" : "smooth" });
  return () => target.removeAttribute(SHOWN);
}

/** The look around itself, a step at a time. It covers nothing it speaks of, and Escape ends it. */
export function TourCard({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("tour");
  const [step, setStep] = useState<TourStep>(TOUR_STEPS[0]);
  const card = useRef<HTMLDivElement>(null);
  const [back, next] = [stepBeside(step, -1), stepBeside(step, 1)];

  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    return () => document.getElementById("main")?.focus({ preventScroll: true });
  }, []);
  useEffect(() => pointAt(step), [step]);

  return (
    <div
      ref={card}
      data-tour-card
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabIndex={-1}
      className={`${CARD_CLASS} outline-none`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "ArrowRight" && next !== null) setStep(next);
        if (event.key === "ArrowLeft" && back !== null) setStep(back);
      }}
    >
      <p className="num text-xs text-faint">{t("position", { position: TOUR_STEPS.indexOf(step) + 1, total: TOUR_STEPS.length })}</p>
      <div aria-live="polite">
        <h2 id="tour-title" className="mt-0.5 text-lg">
          {t(`step.${step}.title`)}
        </h2>
        <p id="tour-text" className="mt-1 min-h-18 text-sm text-soft">
          {t(`step.${step}.text`)}
        </p>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {next === null ? (
          <>
            <Button size="sm" variant="solid" onClick={onClose}>
              {t("end")}
            </Button>
            <Link href="/method" className="text-link text-sm" onClick={onClose}>
              {t("method")}
            </Link>
          </>
        ) : (
          <Button size="sm" variant="solid" onClick={() => setStep(next)}>
            {t("next")}
          </Button>
        )}
        {back !== null && (
          <Button size="sm" onClick={() => setStep(back)}>
            {t("back")}
          </Button>
        )}
        {next !== null && (
          <Button size="sm" variant="ghost" className="ml-auto" onClick={onClose}>
            {t("skip")}
          </Button>
        )}
      </div>
    </div>
  );
}
