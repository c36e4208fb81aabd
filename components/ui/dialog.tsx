"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslations } from "#intl";
import { buttonStyles } from "./button-styles";
import { cn } from "./cn";

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

interface DialogContentProps {
  readonly title: ReactNode;
  /** Read to screen readers after the title; null where the content says it itself. */
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** `side` slides in from the right and takes the whole width on a phone. */
  readonly placement?: "center" | "side";
  readonly className?: string;
}

/** Puts the focus into the first field, where there is one: who opens a form wants to fill it, not to close it. */
function focusField(event: Event) {
  const field = event.currentTarget instanceof HTMLElement ? event.currentTarget.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select") : null;
  if (field === null) return;
  event.preventDefault();
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** A modal with its title and its way out; the focus goes in and comes back. */
export function DialogContent({ title, description = null, children, placement = "center", className }: DialogContentProps) {
  const t = useTranslations("shell");
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-40 bg-(--scrim)" />
      <Primitive.Content
        onOpenAutoFocus={focusField}
        {...(description === null ? { "aria-describedby": undefined } : {})}
        className={cn(
          "fixed z-50 flex flex-col overflow-y-auto bg-raised text-ink shadow-xl outline-none",
          placement === "center"
            ? "left-1/2 top-1/2 max-h-[90dvh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-md border p-6"
            : "inset-y-0 right-0 w-[min(30rem,100vw)] border-l p-6",
          className,
        )}
      >
        <div className="flex items-start justify-between gap-4">
          <Primitive.Title className="text-xl">{title}</Primitive.Title>
          <Primitive.Close className={cn(buttonStyles({ variant: "ghost", size: "icon" }), "-mr-2 -mt-1.5")} aria-label={t("close")}>
            <X aria-hidden className="size-4" />
          </Primitive.Close>
        </div>
        {description !== null && <Primitive.Description className="mt-1 text-sm text-soft">{description}</Primitive.Description>}
        <div className="mt-4">{children}</div>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
