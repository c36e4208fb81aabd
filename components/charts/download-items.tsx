"use client";

import { DropdownMenu } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "#intl";

export type PictureKind = "png" | "svg" | "copy";

interface DownloadItemsProps {
  readonly trigger: ReactElement;
  readonly csvHref: string;
  readonly xlsxHref: string;
  readonly excelHref: string;
  readonly onPicture: (kind: PictureKind) => void;
}

const PICTURES = ["png", "svg", "copy"] as const;
const item = "flex cursor-pointer items-center rounded-sm px-3 py-1.5 text-sm outline-none data-[highlighted]:bg-sunken";

/** Forms in which a chart leaves: its data, its picture. Open when it comes. */
export function DownloadItems({ trigger, csvHref, xlsxHref, excelHref, onPicture }: DownloadItemsProps) {
  const t = useTranslations("chart.take");
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="start" sideOffset={6} className="z-50 min-w-44 rounded-md border bg-raised p-1 text-ink shadow-lg">
          {[
            [csvHref, t("csv")],
            [xlsxHref, t("xlsx")],
            [excelHref, t("excel")],
          ].map(([href, name]) => (
            <DropdownMenu.Item key={href} className={item} asChild>
              <a href={href} download>
                {name}
              </a>
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Separator className="my-1 h-px bg-rule" />
          {PICTURES.map((kind) => (
            <DropdownMenu.Item key={kind} className={item} onSelect={() => onPicture(kind)}>
              {t(kind)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
