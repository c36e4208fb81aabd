import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn";

/** Styles of a button, for links that look like one. */
export const buttonStyles = cva(
  "inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-sm font-medium transition-colors disabled:opacity-50 disabled:pointer-events-none",
  {
    variants: {
      variant: {
        solid: "bg-ink text-paper hover:bg-soft",
        outline: "border border-rule-strong bg-transparent text-ink hover:bg-sunken",
        ghost: "bg-transparent text-soft hover:bg-sunken hover:text-ink",
        conflict: "bg-conflict text-on-conflict hover:opacity-90",
        link: "h-auto! p-0! text-link",
      },
      size: { sm: "h-8 px-2.5 text-sm", md: "h-9 px-3.5 text-sm", icon: "size-9" },
    },
    defaultVariants: { variant: "outline", size: "md" },
  },
);

interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonStyles> {
  /** Gives the styles to the only child instead of a `<button>`. */
  readonly asChild?: boolean;
}

export function Button({ className, variant, size, asChild = false, type, ...props }: ButtonProps) {
  const classes = cn(buttonStyles({ variant, size }), className);
  return asChild ? <Slot.Root className={classes} {...props} /> : <button type={type ?? "button"} className={classes} {...props} />;
}
