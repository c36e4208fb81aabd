import type { ReactNode } from "react";
import { MarkShape } from "@/components/charts/mark-shape";
import { getTranslations } from "@/lib/i18n/server";

/** Every kind of mark as the charts draw it, with what it means. */
export async function MarkSamples() {
  const t = await getTranslations("method");
  return (
    <dl className="space-y-3">
      <Sample text={t("marks.value")}>
        <path d="M0,-17V17M-3,-17h6M-3,17h6" stroke="var(--series-1)" fill="none" />
        <path d="M0,-9V9" stroke="var(--series-1)" strokeWidth="3.5" strokeOpacity="0.55" />
        <MarkShape shape="circle" tone={1} />
      </Sample>
      <Sample text={t("marks.open")}>
        <path d="M-5,8H5M0,2V-14M-3.5,-10L0,-14L3.5,-10" stroke="var(--series-1)" strokeWidth="1.75" fill="none" strokeLinecap="round" />
        <g transform="translate(0,8)">
          <MarkShape shape="circle" tone={1} />
        </g>
      </Sample>
      <Sample text={t("marks.forecast")}>
        <MarkShape shape="circle" tone={1} isHollow />
      </Sample>
      <Sample text={t("marks.conflict")}>
        <circle r="9" fill="none" stroke="var(--conflict)" strokeWidth="1.75" />
        <MarkShape shape="circle" tone={1} />
      </Sample>
      <Sample text={t("marks.part")}>
        <MarkShape shape="circle" tone={1} radius={3} />
      </Sample>
      <Sample text={t("marks.gap")}>
        <polygon points="-22,-12 22,-15 22,10 -22,12" fill="var(--ink-faint)" fillOpacity="0.16" />
        <path d="M-22,-12L22,-15" stroke="var(--series-1)" strokeWidth="2" />
        <path d="M-22,12L22,10" stroke="var(--series-2)" strokeWidth="2" />
      </Sample>
    </dl>
  );
}

function Sample({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[3.5rem_1fr] items-center gap-4">
      <dt>
        <svg viewBox="-24 -20 48 40" aria-hidden className="h-10 w-12">
          {children}
        </svg>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
