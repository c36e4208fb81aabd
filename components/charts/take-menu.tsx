"use client";

import { Code, Download, Quote } from "lucide-react";
import dynamic from "next/dynamic";
import { DropdownMenu } from "radix-ui";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { buttonStyles } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { PictureFrame } from "./picture";

/** Loaded when first asked for: most readers take nothing along. */
const CiteText = dynamic(() => import("./cite-text").then((module) => module.CiteText), { ssr: false });
const EmbedText = dynamic(() => import("./cite-text").then((module) => module.EmbedText), { ssr: false });

interface TakeMenuProps {
  /** The drawing at the moment it is asked for. */
  readonly getDrawing: () => SVGSVGElement | null;
  /** The words around it; address, day and the series that carry their names in the drawing come from the browser at that moment. */
  readonly toFrame: (url: string, today: string, named: ReadonlySet<string>) => PictureFrame;
  readonly title: string;
  /** Names of files, without ending. */
  readonly fileName: string;
  readonly csvHref: string;
  readonly excelHref: string;
  readonly xlsxHref: string;
  readonly embedPath: string;
}

const item = "flex cursor-pointer items-center rounded-sm px-3 py-1.5 text-sm outline-none data-[highlighted]:bg-sunken";

const listNamed = (drawing: SVGSVGElement) => new Set([...drawing.querySelectorAll("[data-label]")].map((label) => label.getAttribute("data-label") ?? ""));

const toToday = () => new Date().toISOString().slice(0, 10);

/** Ways to take a chart along: data, picture, citation, frame. */
export function TakeMenu({ getDrawing, toFrame, title, fileName, csvHref, excelHref, xlsxHref, embedPath }: TakeMenuProps) {
  const t = useTranslations("chart.take");
  const cite = useTranslations("chart.cite");
  const shell = useTranslations("shell");
  const [open, setOpen] = useState<"cite" | "embed" | null>(null);

  async function take(kind: "png" | "svg" | "copy") {
    const drawing = getDrawing();
    if (drawing === null) return;
    try {
      const { buildPicture, saveBlob, toPng } = await import("./picture");
      const picture = buildPicture(drawing, toFrame(location.href, toToday(), listNamed(drawing)));
      if (kind === "svg") return saveBlob(new Blob([picture.svg], { type: "image/svg+xml" }), `${fileName}.svg`);
      if (kind === "png") return saveBlob(await toPng(picture), `${fileName}.png`);
      await navigator.clipboard.write([new ClipboardItem({ "image/png": toPng(picture) })]);
      toast(shell("copied"));
    } catch {
      toast.error(t("failed"));
    }
  }

  return (
    <div className="no-print flex flex-wrap gap-2">
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className={buttonStyles({ size: "sm" })}>
          <Download aria-hidden className="size-4" />
          {t("download")}
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content align="start" sideOffset={6} className="z-50 min-w-44 rounded-md border bg-raised p-1 text-ink shadow-lg">
            <DropdownMenu.Item className={item} asChild>
              <a href={csvHref} download>
                {t("csv")}
              </a>
            </DropdownMenu.Item>
            <DropdownMenu.Item className={item} asChild>
              <a href={xlsxHref} download>
                {t("xlsx")}
              </a>
            </DropdownMenu.Item>
            <DropdownMenu.Item className={item} asChild>
              <a href={excelHref} download>
                {t("excel")}
              </a>
            </DropdownMenu.Item>
            <DropdownMenu.Separator className="my-1 h-px bg-rule" />
            <DropdownMenu.Item className={item} onSelect={() => void take("png")}>
              {t("png")}
            </DropdownMenu.Item>
            <DropdownMenu.Item className={item} onSelect={() => void take("svg")}>
              {t("svg")}
            </DropdownMenu.Item>
            <DropdownMenu.Item className={item} onSelect={() => void take("copy")}>
              {t("copy")}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <button type="button" className={buttonStyles({ size: "sm" })} onClick={() => setOpen("cite")}>
        <Quote aria-hidden className="size-4" />
        {t("cite")}
      </button>
      <button type="button" className={buttonStyles({ size: "sm" })} onClick={() => setOpen("embed")}>
        <Code aria-hidden className="size-4" />
        {t("embed")}
      </button>
      <Dialog open={open !== null} onOpenChange={(isOpen) => !isOpen && setOpen(null)}>
        {open === "cite" && (
          <DialogContent title={cite("title")}>
            <CiteText title={title} today={toToday()} />
          </DialogContent>
        )}
        {open === "embed" && (
          <DialogContent title={cite("embedTitle")} description={cite("embedLead")}>
            <EmbedText title={title} path={embedPath} />
          </DialogContent>
        )}
      </Dialog>
    </div>
  );
}
