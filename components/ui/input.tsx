import type { ComponentProps } from "react";
import { cn } from "./cn";

const field = "w-full rounded-sm border border-rule-strong bg-raised px-2.5 text-sm text-ink placeholder:text-faint aria-invalid:border-conflict disabled:opacity-60";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={cn(field, "h-9", className)} {...props} />;
}

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return <textarea className={cn(field, "min-h-28 py-2 leading-6", className)} {...props} />;
}

/** The browser's own select: works by keyboard, on phones and without script. */
export function NativeSelect({ className, ...props }: ComponentProps<"select">) {
  return <select className={cn(field, "h-9 pr-8", className)} {...props} />;
}

export function Label({ className, ...props }: ComponentProps<"label">) {
  return <label className={cn("text-sm font-medium", className)} {...props} />;
}
