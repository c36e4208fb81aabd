import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

interface SearchFormProps {
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly query: string;
  /** The rest of the address, kept when the words change. */
  readonly keep: readonly (readonly [name: string, value: string])[];
}

/** A search that is a plain form: it works without script, and its result is an address. */
export function SearchForm({ action, label, button, query, keep }: SearchFormProps) {
  return (
    <form action={action} method="get" role="search" className="no-print flex min-w-0 flex-1 basis-full gap-2 sm:basis-0">
      {keep.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Input key={query} type="search" name="q" defaultValue={query} placeholder={label} aria-label={label} className="min-w-0 sm:max-w-md" />
      <Button type="submit">
        <Search aria-hidden className="size-4" />
        <span className="sr-only sm:not-sr-only">{button}</span>
      </Button>
    </form>
  );
}
