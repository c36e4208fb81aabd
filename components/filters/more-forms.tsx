"use client";

import { ChevronDown } from "lucide-react";
import { lazy } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { LateMenu } from "@/components/ui/late-menu";
import type { MenuLink } from "@/components/ui/menu-links";

const load = () => import("@/components/ui/menu-links");
const MenuLinks = lazy(() => load().then((module) => ({ default: module.MenuLinks })));

/** The forms of the same rows that fewer ask for. */
export function MoreForms({ label, links }: { readonly label: string; readonly links: readonly MenuLink[] }) {
  return (
    <LateMenu
      className={buttonStyles({ size: "sm" })}
      content={
        <>
          {label}
          <ChevronDown aria-hidden className="size-4" />
        </>
      }
      load={load}
      render={(trigger) => <MenuLinks trigger={trigger} links={links} />}
    />
  );
}
