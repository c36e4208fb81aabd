import { PageSkeleton } from "@/components/ui/states";

/** Only the list has one: beside `[id]` it would begin a 200 before the id is known to name something. */
export default function Loading() {
  return <PageSkeleton />;
}
