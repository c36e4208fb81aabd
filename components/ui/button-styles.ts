import { cva } from "class-variance-authority";

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
