"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useLocale, useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import type { IsoDate } from "@/lib/domain/period";
import { CITATION_STYLES, formatDate, toCitation, type Citation, type CitationStyle } from "@/lib/format";

const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = { apa: "APA", chicago: "Chicago", bibtex: "BibTeX", csl: "CSL-JSON" };

/** Citations of the page as it is now, in four styles. */
export function CiteText({ title, today, medium = "chart" }: { readonly title: string; readonly today: IsoDate; readonly medium?: Citation["medium"] }) {
  const t = useTranslations("chart.cite");
  const locale = useLocale();
  const url = location.href;
  return (
    <>
      <p className="text-sm text-soft">{t("lead", { date: formatDate(today, locale) })}</p>
      <Tabs defaultValue="apa" className="mt-4">
        <TabsList>
          {CITATION_STYLES.map((style) => (
            <TabsTrigger key={style} value={style}>
              {STYLE_NAMES[style]}
            </TabsTrigger>
          ))}
        </TabsList>
        {CITATION_STYLES.map((style) => (
          <TabsContent key={style} value={style} className="pt-3">
            <CopyBox text={toCitation({ title, url, accessed: today, medium }, style)} label={STYLE_NAMES[style]} />
          </TabsContent>
        ))}
      </Tabs>
    </>
  );
}

/** As wide as its column; on a narrow screen title, legend and notes take more lines, so that the frame grows as it narrows. */
const FRAME_STYLE = "width:100%;max-width:60rem;height:max(680px,calc(1080px - 28vw));border:0";

/** The frame to paste into another page. */
export function EmbedText({ title, path }: { readonly title: string; readonly path: string }) {
  const safe = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return <CopyBox text={`<iframe src="${location.origin}${path.replaceAll("&", "&amp;")}" title="${safe}" loading="lazy" style="${FRAME_STYLE}"></iframe>`} label="HTML" />;
}

/** A text to take along, with a button that says when it is taken. */
export function CopyBox({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useTranslations("shell");
  const [isCopied, setCopied] = useState(false);
  return (
    <div>
      <pre tabIndex={0} aria-label={label} className="max-h-60 overflow-auto whitespace-pre-wrap break-words rounded-sm bg-sunken p-3 text-xs leading-5">
        {text}
      </pre>
      <Button
        size="sm"
        className="mt-2"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
      >
        {isCopied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
        <span aria-live="polite">{isCopied ? t("copied") : t("copy")}</span>
      </Button>
    </div>
  );
}
