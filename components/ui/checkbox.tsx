"use client";

import { Check } from "lucide-react";
import { Checkbox as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn";

export function Checkbox({ className, ...props }: ComponentProps<typeof Primitive.Root>) {
  return (
    <Primitive.Root
      className={cn("flex size-4.5 shrink-0 items-center justify-center rounded-sm border border-rule-strong bg-raised data-[state=checked]:border-ink data-[state=checked]:bg-ink data-[state=checked]:text-paper", className)}
      {...props}
    >
      <Primitive.Indicator>
        <Check aria-hidden className="size-3.5" />
      </Primitive.Indicator>
    </Primitive.Root>
  );
}
