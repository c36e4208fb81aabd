import type { VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { buttonStyles } from "./button-styles";
import { cn } from "./cn";

interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonStyles> {
  /** Gives the styles to the only child instead of a `<button>`. */
  readonly asChild?: boolean;
}

export function Button({ className, variant, size, asChild = false, type, ...props }: ButtonProps) {
  const classes = cn(buttonStyles({ variant, size }), className);
  return asChild ? <Slot.Root className={classes} {...props} /> : <button type={type ?? "button"} className={classes} {...props} />;
}
