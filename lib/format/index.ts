export * from "./kept";
export * from "./number";
export * from "./period";
export * from "./place";
export * from "./cite";
export * from "./quote";
