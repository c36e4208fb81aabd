export * from "./number";
export * from "./period";
export * from "./place";
