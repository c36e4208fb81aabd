"use client";

import { Code, Download, Quote } from "lucide-react";
import dynamic from "next/dynamic";
import { lazy, useState } from "react";
import { useTranslations } from "#intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { LateMenu } from "@/components/ui/late-menu";
import { toast } from "@/components/ui/toast";
import type { PictureKind } from "./download-items";
import type { PictureFrame } from "./picture";

/** Loaded when first asked for: most readers take nothing along. */
const loadItems = () => import("./download-items");
const DownloadItems = lazy(() => loadItems().then((module) => ({ default: module.DownloadItems })));
const TakeDialog = dynamic(() => import("./take-dialog").then((module) => module.TakeDialog), { ssr: false });

/** Forms of the data, the usual ones first. */
const FORMS = ["csv", "xlsx", "excel", "sdmx", "csvw"] as const;

interface TakeMenuProps {
  /** The drawing at the moment it is asked for. */
  readonly getDrawing: () => SVGSVGElement | null;
  /** The words around it; address, day and the series that carry their names in the drawing come from the browser at that moment. */
  readonly toFrame: (url: string, today: string, named: ReadonlySet<string>) => PictureFrame;
  readonly title: string;
  /** Names of files, without ending. */
  readonly fileName: string;
  /** The data as plain CSV; the other forms are the same address with a format. */
  readonly csvHref: string;
  readonly embedPath: string;
}

const listNamed = (drawing: SVGSVGElement) => new Set([...drawing.querySelectorAll("[data-label]")].map((label) => label.getAttribute("data-label") ?? ""));

const toToday = () => new Date().toISOString().slice(0, 10);

/** Ways to take a chart along: data, picture, citation, frame. */
export function TakeMenu({ getDrawing, toFrame, title, fileName, csvHref, embedPath }: TakeMenuProps) {
  const t = useTranslations("chart.take");
  const shell = useTranslations("shell");
  const [open, setOpen] = useState<{ readonly kind: "cite" | "embed"; readonly from: HTMLElement } | null>(null);
  const close = () => {
    open?.from.focus();
    setOpen(null);
  };

  async function take(kind: PictureKind) {
    const drawing = getDrawing();
    if (drawing === null) return;
    try {
      const { buildPicture, saveBlob, toPng } = await import("./picture");
      const picture = buildPicture(drawing, toFrame(location.href, toToday(), listNamed(drawing)));
      if (kind === "svg") return saveBlob(new Blob([picture.svg], { type: "image/svg+xml" }), `${fileName}.svg`);
      if (kind === "png") return saveBlob(await toPng(picture), `${fileName}.png`);
      await navigator.clipboard.write([new ClipboardItem({ "image/png": toPng(picture) })]);
      toast.success(shell("copied"));
    } catch {
      toast.error(t("failed"));
    }
  }

  return (
    <div className="no-print flex flex-wrap gap-2">
      <LateMenu
        className={buttonStyles({ size: "sm" })}
        content={
          <>
            <Download aria-hidden className="size-4" />
            {t("download")}
          </>
        }
        load={loadItems}
        render={(trigger) => <DownloadItems trigger={trigger} files={FORMS.map((form) => ({ href: form === "csv" ? csvHref : `${csvHref}&format=${form}`, name: t(form) }))} onPicture={(kind) => void take(kind)} />}
      />
      <button type="button" className={buttonStyles({ size: "sm" })} onClick={(event) => setOpen({ kind: "cite", from: event.currentTarget })}>
        <Quote aria-hidden className="size-4" />
        {t("cite")}
      </button>
      <button type="button" className={buttonStyles({ size: "sm" })} onClick={(event) => setOpen({ kind: "embed", from: event.currentTarget })}>
        <Code aria-hidden className="size-4" />
        {t("embed")}
      </button>
      {open !== null && <TakeDialog kind={open.kind} title={title} today={toToday()} embedPath={embedPath} onClose={close} />}
    </div>
  );
}
