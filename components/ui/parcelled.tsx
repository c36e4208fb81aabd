"use client";

import { useMemo, type ComponentType, type ReactNode } from "react";
import { unpack, type Parcel } from "./parcel";

/** What a component takes once its data come as a parcel: what is no plain data stays beside it. */
export type Parcelled<Data> = { readonly parcel: Parcel<Data>; readonly children?: ReactNode };

/** The data of a parcel, unpacked once for each. */
export function useParcel<T>(parcel: Parcel<T>): T {
  return useMemo(() => unpack(parcel), [parcel]);
}

/** A component that takes its data as a parcel. */
export function parcelled<Data extends object>(Component: ComponentType<Data & { readonly children?: ReactNode }>): ComponentType<Parcelled<Data>> {
  return function FromParcel({ parcel, children }) {
    return <Component {...useParcel(parcel)}>{children}</Component>;
  };
}
