"use client";

import { useRouter } from "next/navigation";
import { NativeSelect } from "@/components/ui/input";

interface SortOption {
  readonly label: string;
  readonly href: string;
  readonly isActive: boolean;
}

/** The order of a list as one choice; picking one goes to its address. */
export function SortLinks({ label, options }: { readonly label: string; readonly options: readonly SortOption[] }) {
  const router = useRouter();
  const active = options.find((option) => option.isActive);
  return (
    <label className="no-print flex items-center gap-2 text-sm text-soft">
      <span className="whitespace-nowrap">{label}</span>
      <NativeSelect className="w-auto" value={active?.href ?? ""} onChange={(event) => router.push(event.target.value, { scroll: false })}>
        {options.map((option) => (
          <option key={option.href} value={option.href}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </label>
  );
}
