import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

/** A wide table scrolls inside its own box, which the keyboard can reach. */
export function TableScroll({ label, children, className }: { readonly label: string; readonly children: ReactNode; readonly className?: string }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className={cn("overflow-x-auto", className)}>
      {children}
    </div>
  );
}

export function Table({ className, ...props }: ComponentProps<"table">) {
  return <table className={cn("w-full border-collapse text-sm", className)} {...props} />;
}

export function Th({ className, ...props }: ComponentProps<"th">) {
  return <th scope="col" className={cn("border-b border-rule-strong py-2 pr-4 text-left align-bottom font-medium text-soft", className)} {...props} />;
}

export function Td({ className, ...props }: ComponentProps<"td">) {
  return <td className={cn("border-b py-2 pr-4 align-top", className)} {...props} />;
}
