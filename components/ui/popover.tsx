"use client";

import { Popover as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn";

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;
export const PopoverClose = Primitive.Close;

export function PopoverContent({ className, sideOffset = 6, align = "start", ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={sideOffset}
        align={align}
        collisionPadding={12}
        className={cn("z-50 max-h-(--radix-popover-content-available-height) w-72 overflow-y-auto rounded-md border bg-raised p-4 text-sm text-ink shadow-lg outline-none", className)}
        {...props}
      />
    </Primitive.Portal>
  );
}
