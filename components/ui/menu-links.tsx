"use client";

import { DropdownMenu } from "radix-ui";
import type { ReactElement } from "react";

/** A line of a menu that leads to a file or a page. */
export interface MenuLink {
  readonly href: string;
  readonly name: string;
}

export const menuBox = "z-50 min-w-44 rounded-md border bg-raised p-1 text-ink shadow-lg";
export const menuLine = "flex cursor-pointer items-center rounded-sm px-3 py-1.5 text-sm outline-none data-[highlighted]:bg-sunken";

/** Links to files, one a line of a menu. */
export function MenuFiles({ links }: { readonly links: readonly MenuLink[] }) {
  return links.map(({ href, name }) => (
    <DropdownMenu.Item key={href} className={menuLine} asChild>
      <a href={href} download>
        {name}
      </a>
    </DropdownMenu.Item>
  ));
}

/** A menu of files around the button that was pressed. Open when it comes. */
export function MenuLinks({ trigger, links }: { readonly trigger: ReactElement; readonly links: readonly MenuLink[] }) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="start" sideOffset={6} collisionPadding={8} className={menuBox}>
          <MenuFiles links={links} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
