import { Skeleton } from "@/components/ui/states";

/** The shape of a page while it is on its way. */
export default function Loading() {
  return (
    <div className="page pt-10" role="status">
      <Skeleton className="h-9 w-2/3 max-w-xl" />
      <Skeleton className="mt-3 h-5 w-1/2 max-w-md" />
      <Skeleton className="mt-10 h-80 w-full" />
    </div>
  );
}
