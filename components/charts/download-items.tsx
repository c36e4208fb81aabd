"use client";

import { DropdownMenu } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "#intl";
import { menuBox, MenuFiles, menuLine, type MenuLink } from "@/components/ui/menu-links";

export type PictureKind = "png" | "svg" | "copy";

interface DownloadItemsProps {
  readonly trigger: ReactElement;
  /** Files of the data, the usual ones first. */
  readonly files: readonly MenuLink[];
  readonly onPicture: (kind: PictureKind) => void;
}

const PICTURES = ["png", "svg", "copy"] as const;

/** Forms in which a chart leaves: its data, its picture. Open when it comes. */
export function DownloadItems({ trigger, files, onPicture }: DownloadItemsProps) {
  const t = useTranslations("chart.take");
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="start" sideOffset={6} className={menuBox}>
          <MenuFiles links={files} />
          <DropdownMenu.Separator className="my-1 h-px bg-rule" />
          {PICTURES.map((kind) => (
            <DropdownMenu.Item key={kind} className={menuLine} onSelect={() => onPicture(kind)}>
              {t(kind)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
