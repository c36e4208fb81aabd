"use client";

import { useId } from "react";
import { cn } from "./cn";

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** One choice of a few, all in sight: the browser's own radio buttons, so arrows move and the choice is always one. */
export function Segmented<Value extends string>({ label, value, options, onChange, className }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={cn("inline-flex max-w-full overflow-x-auto rounded-sm border border-rule-strong", className)}>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative flex h-8 shrink-0 cursor-pointer items-center whitespace-nowrap border-l border-rule-strong px-2.5 text-sm text-soft first:border-l-0 hover:text-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus"
        >
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} className="absolute inset-0 m-0 cursor-pointer opacity-0" />
          {option.label}
        </label>
      ))}
    </div>
  );
}
